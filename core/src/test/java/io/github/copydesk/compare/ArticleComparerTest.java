package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Role;
import io.github.copydesk.samples.Texts;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArticleComparerTest {
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    @Test
    void twoFloodsInTwoTownsAreNotOneStory() {
        Comparison comparison = COMPARER.compare(Texts.fixture("floods/arden"), Texts.fixture("floods/belmora"));
        assertEquals(Relation.UNRELATED, comparison.relation(), comparison::toString);
    }

    @Test
    void oneFloodInTwoPapersIs() {
        Comparison comparison =
                COMPARER.compare(Texts.fixture("floods/arden"), Texts.fixture("floods/arden-other-paper"));
        assertEquals(Relation.SAME_STORY, comparison.relation(), comparison::toString);
    }

    @Test
    void isAFunctionOfTwoArticles() {
        Article one = Texts.fixture("floods/arden");
        Article other = Texts.fixture("floods/arden-other-paper");
        assertEquals(COMPARER.compare(one, other), COMPARER.apply(one, other));
    }

    @Test
    void whatIsPreparedSaysHowMuchItHolds() {
        Article article = Texts.article("Nobody warned us.");
        assertEquals(
                "PreparedArticle[no headline, words=3]",
                COMPARER.prepare(article).toString());
        assertEquals("ArticleSketch[words=3]", COMPARER.sketch(article).toString());
        assertEquals(article, COMPARER.prepare(article).article());
    }

    @Test
    void aShortenedTextIsAWireCopy() {
        Article whole = Texts.fixture("unrelated/bridge");
        String text = whole.source();
        Article cut = Texts.article(text.substring(0, text.indexOf("Shopkeepers")));
        Comparison comparison = COMPARER.compare(whole, cut);
        assertEquals(Relation.WIRE_COPY, comparison.relation(), comparison::toString);
        assertEquals(1, comparison.containmentOfB());
    }

    @Test
    void aTextThatTakesAPassageReusesItInPart() {
        String bridge = Texts.fixture("unrelated/bridge").source();
        String taken = bridge.substring(bridge.indexOf("Some 14,000"), bridge.indexOf("Shopkeepers"));
        Article other = Texts.article(Texts.fixture("unrelated/beetle").source() + taken);
        Comparison comparison = COMPARER.compare(Texts.fixture("unrelated/bridge"), other);
        assertEquals(Relation.PARTIAL_REUSE, comparison.relation(), comparison::toString);
        assertEquals(1, comparison.passages().size());
    }

    @Test
    void furnitureNeverCounts() {
        String text = Texts.fixture("unrelated/cup").source();
        Article bare = Texts.article(text);
        Article furnished =
                Texts.article("#Home News Sport\n" + text + "#Subscribe to our newsletter\n", Role.NAVIGATION);
        assertEquals(1, COMPARER.compare(bare, furnished).similarity());
        Article other = Texts.fixture("floods/arden");
        assertEquals(COMPARER.compare(other, bare), COMPARER.compare(other, bareWithTail(text)));
    }

    private static Article bareWithTail(String text) {
        return Texts.article(text + "#Read more: floods in Arden, Tuesday, river Lowe, Mayor Rosa Quill", Role.TEASER);
    }

    @Test
    void anEmptyTextIsNothingButItself() {
        Article empty = Texts.article("");
        Comparison self = COMPARER.compare(empty, empty);
        assertEquals(1, self.similarity());
        assertEquals(Relation.DUPLICATE, self.relation());
        Comparison other = COMPARER.compare(empty, Texts.fixture("floods/arden"));
        assertEquals(0, other.similarity());
        assertEquals(Relation.UNRELATED, other.relation());
    }

    @Test
    void twoPagesWithoutAStoryAreUnrelatedUnlessTheyAreEqual() {
        Article wall = Texts.article("#We value your privacy\n#Accept all cookies", Role.NOTICE);
        Article index = Texts.article("#Home\n#World\n#Sport", Role.NAVIGATION);
        Comparison comparison = COMPARER.compare(wall, index);
        assertEquals(Relation.UNRELATED, comparison.relation());
        assertEquals(0, comparison.similarity());
        assertEquals(0, comparison.resemblance());
        Comparison self = COMPARER.compare(wall, Texts.article(wall.source(), Role.NOTICE));
        assertEquals(Relation.DUPLICATE, self.relation());
        assertEquals(1, self.similarity());
        assertEquals(1, self.resemblance());
    }

    @Test
    void theDateTellsThisYearsFloodFromLastYears() {
        String one = Texts.fixture("floods/arden").source();
        String other = Texts.fixture("floods/arden-other-paper").source();
        Article dated = Texts.article("#Published March 4, 2031\n" + one, Role.TIMESTAMP);
        double sameDay = COMPARER.compare(dated, Texts.article("#March 4, 2031\n" + other, Role.TIMESTAMP))
                .similarity();
        double otherYear = COMPARER.compare(dated, Texts.article("#May 29, 2024\n" + other, Role.TIMESTAMP))
                .similarity();
        assertTrue(otherYear < sameDay, () -> otherYear + " and " + sameDay);
    }

    @Test
    void aDateAloneIsNoStory() {
        Article wall = Texts.article("#March 4, 2031", Role.TIMESTAMP);
        Article index = Texts.article("\n#March 4, 2031\n", Role.TIMESTAMP);
        assertEquals(Relation.UNRELATED, COMPARER.compare(wall, index).relation());
    }

    @Test
    void sketchesScoreAsArticlesCompare() {
        Article a = Texts.fixture("floods/arden");
        Article b = Texts.fixture("floods/arden-other-paper");
        Comparison full = COMPARER.compare(a, b);
        ArticleSketch.Score score = COMPARER.score(COMPARER.sketch(a), COMPARER.sketch(b));
        assertEquals(full.similarity(), score.similarity());
        assertEquals(full.relation(), score.relation());
        assertEquals(full.resemblance(), score.resemblance());
        assertEquals(full.containmentOfA(), score.containmentOfA());
        assertEquals(full.containmentOfB(), score.containmentOfB());
    }

    @Test
    void attributionsAreAskedForOnceAndOnlyWhereTextIsShared() {
        int[] asked = {0};
        ArticleComparer counting = ArticleComparer.builder()
                .attributor(article -> {
                    asked[0]++;
                    return List.of();
                })
                .build();
        PreparedArticle arden = counting.prepare(Texts.fixture("floods/arden"));
        PreparedArticle other = counting.prepare(Texts.fixture("floods/arden-other-paper"));
        counting.score(arden.sketch(), other.sketch());
        assertEquals(0, asked[0]);
        counting.compare(arden, other);
        counting.compare(arden, other);
        assertTrue(asked[0] <= 2, "asked " + asked[0] + " times");
    }

    @Test
    void anEmptyTextIsContainedInNothing() {
        Comparison comparison = COMPARER.compare(Texts.article(""), Texts.fixture("floods/arden"));
        assertEquals(Relation.UNRELATED, comparison.relation());
        assertEquals(0, comparison.containmentOfA());
        assertEquals(0, comparison.containmentOfB());
        assertEquals(0, comparison.similarity());
    }

    @Test
    void tenPairsOfFiveArticlesAttributeFiveTimes() {
        AtomicInteger attributed = new AtomicInteger();
        ArticleComparer counting = ArticleComparer.builder()
                .attributor(article -> {
                    attributed.incrementAndGet();
                    return Copydesk.attribute(article);
                })
                .build();
        Article copy = Texts.article(
                "The bridge will be rebuilt before the winter comes, the mayor of Port Ansel promised on Monday evening.\n\n"
                        + "\"We have found the money, and we shall begin in May,\" Mayor Ann Lee said.");
        List<PreparedArticle> five =
                Stream.generate(() -> counting.prepare(copy)).limit(5).toList();
        for (int i = 0; i < five.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertEquals(
                        Relation.DUPLICATE,
                        counting.compare(five.get(i), five.get(j)).relation());
            }
        }
        assertEquals(5, attributed.get());
    }

    @Test
    void threadsThatAskAtOnceGetWhatWasMadeOnce() {
        AtomicInteger attributed = new AtomicInteger();
        PreparedArticle prepared = ArticleComparer.builder()
                .attributor(article -> {
                    attributed.incrementAndGet();
                    return Copydesk.attribute(article);
                })
                .build()
                .prepare(Texts.fixture("floods/arden"));
        List<Object> all = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> List.of(prepared.attributions(), prepared.sketch(), prepared.fingerprint()))
                .distinct()
                .collect(Collectors.toList());
        assertEquals(1, all.size());
        assertEquals(1, attributed.get());
    }

    @Test
    @SuppressWarnings("NullAway") // misuse is what is tested
    void nullIsNamed() {
        Article article = Texts.article("text");
        assertEquals(
                "b",
                assertThrows(NullPointerException.class, () -> COMPARER.compare(article, null))
                        .getMessage());
    }
}
