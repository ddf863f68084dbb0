package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.samples.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoriesTest {
    /** Paragraphs on a flood, one a line. */
    private static final List<String> LINES =
            Texts.resource("events/flood.txt").lines().toList();

    private static final String FLOOD = String.join("\n\n", LINES);
    private static final String FLOOD_CUT = String.join("\n\n", LINES.subList(0, 3));
    private static final String STRIKE =
            String.join("\n\n", Texts.resource("events/strike.txt").lines().toList());

    @Test
    void noArticlesMakeNoStories() {
        assertEquals(List.of(), Stream.<Article>empty().collect(Stories.collector()));
    }

    @Test
    void duplicatesPutTheMostCompleteFirst() {
        Stories<String> stories = Stories.byId();
        stories.add("a-cut", Copydesk.parse(FLOOD_CUT));
        stories.add("b-strike", Copydesk.parse(STRIKE));
        stories.add("c-flood", Copydesk.parse(FLOOD));
        stories.add("d-flood", Copydesk.parse(FLOOD));
        assertEquals(
                List.of(List.of("c-flood", "d-flood", "a-cut")),
                stories.duplicates().stream().map(Story::articles).toList());
        assertEquals(
                List.of(List.of("a-cut", "c-flood", "d-flood"), List.of("b-strike")),
                stories.group().stream().map(Story::articles).toList());
    }

    @Test
    void theLargestComeFirstAndOfEqualsTheOneAddedUnderTheLeastId() {
        Stories<Integer> stories = Stories.byId();
        stories.add(5, Copydesk.parse(FLOOD));
        stories.add(4, Copydesk.parse(STRIKE));
        stories.add(3, Copydesk.parse(STRIKE));
        stories.add(2, Copydesk.parse(FLOOD));
        stories.add(
                1,
                Copydesk.parse("A choir of retired teachers sang in Kestrel Valley to raise money for a new organ."));
        assertEquals(
                List.of(List.of(2, 5), List.of(3, 4), List.of(1)),
                stories.group().stream().map(Story::articles).toList());
        assertEquals(
                List.of(List.of(2, 5), List.of(3, 4)),
                stories.duplicates().stream().map(Story::articles).toList());
    }

    @Test
    void textsWithoutWordsStayAlone() {
        List<Story<Integer>> stories = IntStream.range(0, 3)
                .boxed()
                .collect(Stories.collector(i -> Copydesk.parse(" \u2014 "), Integer::compare));
        assertEquals(
                List.of(0, 1, 2),
                stories.stream().flatMap(s -> s.articles().stream()).collect(Collectors.toList()));
        assertEquals(3, stories.size());
    }

    /** Thousands of copies of one text, a few of them edited, are one group, and take no quadratic time. */
    @Test
    void oneTextEverywhereIsOneGroup() {
        Article copy = Copydesk.parse(FLOOD);
        Article cut = Copydesk.parse(FLOOD_CUT);
        Stories<Integer> stories = Stories.byId();
        for (int i = 0; i < 5000; i++) {
            stories.add(i, i % 100 == 7 ? cut : copy);
        }
        assertEquals(5000, stories.group().get(0).articles().size());
        assertEquals(0, stories.duplicates().get(0).articles().get(0));
    }

    @Test
    void aStoryHasAnArticle() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Story<>(List.of(), "", List.of(), Optional.empty(), Optional.empty(), 0, 1));
    }

    private static Publication at(String outlet, String time) {
        return new Publication("", Optional.of(outlet), Optional.of(Instant.parse(time)));
    }

    private static Stories<String> floods(Stories<String> stories) {
        ArticleComparer comparer = ArticleComparer.create();
        stories.add("a", comparer.prepare(Copydesk.parse(FLOOD)), at("Lantern", "2025-02-01T10:00:00Z"));
        stories.add("b", comparer.prepare(Copydesk.parse(FLOOD_CUT)), at("Gazette", "2025-02-12T10:00:00Z"));
        stories.add("c", comparer.prepare(Copydesk.parse(STRIKE)), at("Gazette", "2025-02-02T10:00:00Z"));
        return stories;
    }

    @Test
    void aStoryTellsWhereAndWhenItAppeared() {
        Story<String> flood = floods(Stories.byId()).group().get(0);
        assertEquals(List.of("Gazette", "Lantern"), flood.outlets());
        assertEquals(Optional.of(Instant.parse("2025-02-01T10:00:00Z")), flood.first());
        assertEquals(Optional.of(Instant.parse("2025-02-12T10:00:00Z")), flood.last());
        assertEquals(1, flood.texts(), "one is a copy of the other");
        assertTrue(flood.confidence() > 0.9, "" + flood.confidence());
    }

    @Test
    void articlesTooFarApartArePartedWhereThatIsAskedFor() {
        assertEquals(2, floods(Stories.byId()).group().size());
        assertEquals(
                2,
                floods(Stories.<String>byId().within(Duration.ofDays(11)))
                        .group()
                        .size());
        assertEquals(
                3,
                floods(Stories.<String>byId().within(Duration.ofDays(10)))
                        .group()
                        .size());
        assertThrows(IllegalArgumentException.class, () -> Stories.byId().within(Duration.ofDays(-1)));
    }

    @Test
    void whoWantsToBeSurerGetsSmallerStories() {
        assertEquals(
                3, floods(Stories.<String>byId().threshold(1 - 1e-15)).group().size());
        assertThrows(IllegalArgumentException.class, () -> Stories.byId().threshold(1));
        assertThrows(IllegalArgumentException.class, () -> Stories.byId().threshold(0));
    }

    /** It has both texts, but they have nothing to do with each other. */
    @Test
    void aRoundUpJoinsNothing() {
        Stories<String> stories = Stories.byId();
        stories.add("flood", Copydesk.parse(FLOOD));
        stories.add("strike", Copydesk.parse(STRIKE));
        stories.add("today", Copydesk.parse(FLOOD_CUT + "\n\n" + STRIKE));
        assertEquals(3, stories.group().size());
        assertEquals(List.of(), stories.duplicates());
    }
}
