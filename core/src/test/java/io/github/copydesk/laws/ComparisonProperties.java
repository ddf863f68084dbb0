package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.compare.Passage;
import io.github.copydesk.compare.Relation;
import io.github.copydesk.compare.SharedQuote;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Comparing is symmetric, reflexive and bounded, and blind to furniture. */
class ComparisonProperties {
    @Provide
    Arbitrary<Page> pages() {
        return Pages.pages();
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(Seeds.texts());
    }

    @Property(tries = 100)
    void isSymmetricAndBoundedOnPages(@ForAll("pages") Page one, @ForAll("pages") Page other) {
        assertLawful(Copydesk.parse(one.text()), Copydesk.parse(other.text()));
    }

    @Property
    void isSymmetricAndBoundedOnSeeds(@ForAll("seeds") String one, @ForAll("seeds") String other) {
        assertLawful(Copydesk.parse(one), Copydesk.parse(other));
    }

    @Property(tries = 100)
    void isReflexive(@ForAll("pages") Page page) {
        Article article = Copydesk.parse(page.text());
        Comparison self = Copydesk.compare(article, article);
        assertEquals(1.0, self.similarity());
        assertEquals(1.0, self.resemblance());
        assertEquals(1.0, self.containmentOfA());
        assertEquals(Relation.DUPLICATE, self.relation());
    }

    @Property(tries = 100)
    void furnitureDoesNotCount(@ForAll("pages") Page one, @ForAll("pages") Page other) {
        Article a = Copydesk.parse(one.text());
        Article b = Copydesk.parse(other.text());
        Comparison comparison = Copydesk.compare(a, b);
        assertEquals(comparison, Copydesk.compare(a, Copydesk.strip(b)));
        assertEquals(comparison, Copydesk.compare(Copydesk.strip(a), b));
        assertEquals(comparison, Copydesk.compare(Copydesk.strip(a), Copydesk.strip(b)));
    }

    private static void assertLawful(Article a, Article b) {
        Comparison there = Copydesk.compare(a, b);
        Comparison back = Copydesk.compare(b, a);
        assertEquals(there.similarity(), back.similarity());
        assertEquals(there.resemblance(), back.resemblance());
        assertEquals(there.relation(), back.relation());
        assertEquals(there.containmentOfA(), back.containmentOfB());
        assertEquals(
                there.passages().stream().sorted(ComparisonProperties::byB).toList(),
                back.passages().stream()
                        .map(passage -> new Passage(passage.b(), passage.a()))
                        .sorted(ComparisonProperties::byB)
                        .toList());
        for (double value : List.of(there.similarity(), there.resemblance(), there.containmentOfA())) {
            assertTrue(value >= 0 && value <= 1, () -> "out of bounds: " + there);
        }
        for (Passage passage : there.passages()) {
            assertTrue(passage.a().end() <= a.source().length()
                    && passage.b().end() <= b.source().length());
        }
        for (SharedQuote quote : there.quotes()) {
            assertTrue(quote.a().end() <= a.source().length()
                    && quote.b().end() <= b.source().length());
        }
    }

    private static int byB(Passage x, Passage y) {
        int order = x.b().compareTo(y.b());
        return order != 0 ? order : x.a().compareTo(y.a());
    }
}
