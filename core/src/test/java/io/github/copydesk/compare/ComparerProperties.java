package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Role;
import io.github.copydesk.samples.Texts;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of comparing, on texts of few different words, which share and repeat much. */
class ComparerProperties {
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "Riyadh", "talks", "the", "of", "Lowe", "flood", "1974", "agreed", "on", "Tuesday", "mayor",
                        "said", "bridge", "closed", "beetle", "Sorrel", "and", "crew")
                .list()
                .ofMinSize(1)
                .ofMaxSize(300);
    }

    private static Article article(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(i % 17 == 16 ? ".\n" : i % 5 == 4 ? ", " : " ");
        }
        return Texts.article(text.toString());
    }

    @Property(tries = 300)
    void symmetricAndBounded(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        Article a = article(one);
        Article b = article(other);
        Comparison there = COMPARER.compare(a, b);
        Comparison back = COMPARER.compare(b, a);
        assertEquals(there.similarity(), back.similarity());
        assertEquals(there.relation(), back.relation());
        assertEquals(there.containmentOfA(), back.containmentOfB());
        assertEquals(there.passages().size(), back.passages().size());
        assertTrue(there.similarity() >= 0 && there.similarity() <= 1);
        assertTrue(there.resemblance() <= Math.min(there.containmentOfA(), there.containmentOfB()));
    }

    @Property(tries = 300)
    void aPrefixIsContained(@ForAll("texts") List<String> words, @ForAll @IntRange(min = 3, max = 300) int length) {
        List<String> whole = words.size() < 3 ? List.of("a", "b", "c") : words;
        Article part = unbroken(whole.subList(0, Math.min(whole.size(), length)));
        assertEquals(1, COMPARER.compare(part, unbroken(whole)).containmentOfA());
        assertEquals(1, COMPARER.compare(unbroken(whole), part).containmentOfB());
    }

    @Property(tries = 300)
    void furnitureOnEitherSideChangesNothing(
            @ForAll("texts") List<String> one,
            @ForAll("texts") List<String> other,
            @ForAll("texts") List<String> furniture,
            @ForAll("furnitureRoles") Role role) {
        Article a = article(one);
        Article b = article(other);
        Comparison bare = COMPARER.compare(a, b);
        assertEquals(bare, COMPARER.compare(below(a, furniture, role), b));
        assertEquals(bare, COMPARER.compare(a, below(b, furniture, role)));
    }

    @Provide
    Arbitrary<Role> furnitureRoles() {
        return Arbitraries.of(
                Arrays.stream(Role.values()).filter(Role::boilerplate).toList());
    }

    private static Article below(Article article, List<String> furniture, Role role) {
        return Texts.article(article.source() + "\n#" + String.join(" ", furniture), role);
    }

    private static Article unbroken(List<String> words) {
        return Texts.article(String.join(" ", words));
    }

    @Property(tries = 200)
    void passagesAreInOrderAndDisjoint(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        List<Passage> passages = COMPARER.compare(article(one), article(other)).passages();
        for (int i = 1; i < passages.size(); i++) {
            assertTrue(passages.get(i - 1).a().end() <= passages.get(i).a().start(), passages::toString);
        }
        for (Passage x : passages) {
            for (Passage y : passages) {
                assertTrue(x.equals(y) || !x.b().overlaps(y.b()), passages::toString);
            }
        }
    }
}
