package io.github.copydesk.internal.metadata.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.label.MarkedPages;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.metadata.reading.PageLines;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headlines of {@linkplain MarkedPages marked pages}, and what the lines above a story look like. */
class HeadlineFinderTest {
    private static final String STORY =
            "/+The ferry sank off Arden on Monday morning with forty people on board, the harbour board said.";

    private static PageLines page(String marked) {
        PageView view = MarkedPages.of(marked);
        return new PageLines(view.source(), view.blocks(), view.seen(), view::content, view::notice);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-Home/-Ferry sinks off Arden with forty on board/-By Ann Lee/-18 February 2025 | 1",
                "-Arden Lantern/-News/-Ferry sinks off Arden/-The old boat had been in service for forty years/-By Ann Lee | 2",
                "-Bridge closed for the winter/-Ferry sinks off Arden with forty people/-18 February 2025 | 1",
                "-Privacy for people without accounts/-By Ann Lee | 0",
                "-Home/-Contact us/-Log in | -1"
            })
    void isTheTitleOnTheStorysSubjectNearestToIt(String above, int line) {
        assertEquals(line, HeadlineFinder.find(page(above + STORY)));
    }

    @Test
    void isNoLineOfAPageWithoutAStory() {
        assertEquals(-1, HeadlineFinder.find(page("-Home/-Contact us/-Ferry sinks off Arden")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-By Ann Lee/-18 February 2025/-Ferry sinks off Arden/-Home | byline date title -",
                "-Ferry sinks off Arden. | -",
                "-Written by Ann Lee, 18 February 2025 | byline+date"
            })
    void linesAreKnownByTheirForm(String above, String kinds) {
        PageLines page = page(above + STORY);
        LineKinds lines = new LineKinds(page, 0, page.count());
        assertEquals(
                kinds,
                IntStream.range(0, page.count() - 1)
                        .mapToObj(i -> kinds(lines, i))
                        .collect(Collectors.joining(" ")));
    }

    private static String kinds(LineKinds lines, int i) {
        String kinds =
                (lines.byline(i) ? "+byline" : "") + (lines.date(i) ? "+date" : "") + (lines.title(i) ? "+title" : "");
        return kinds.isEmpty() ? "-" : kinds.substring(1);
    }

    @Test
    void titlesInARowAreCounted() {
        PageLines page = page("-Bridge closed for winter/-Ferry sinks off Arden/-Eels are back again/-Home" + STORY);
        LineKinds lines = new LineKinds(page, 0, page.count());
        assertEquals(2, lines.titlesAround(0));
        assertEquals(2, lines.titlesAround(1));
        assertEquals(3, lines.titlesAround(3));
    }

    @Test
    void aLineThatStandsTwiceIsKnownInAnyCase() {
        PageLines page = page(
                "-Ferry sinks off Arden/-Arden/-Ferry sinks off Arden: The Lantern/-FERRY SINKS OFF ARDEN" + STORY);
        LineRepeats repeats = new LineRepeats(page, 0, 2);
        assertTrue(repeats.repeated(0));
        assertFalse(repeats.repeated(1));
        assertTrue(repeats.repeated(3));
        assertTrue(repeats.within(0, 2));
        assertTrue(repeats.within(3, 2));
        assertFalse(repeats.within(2, 0));
        assertFalse(repeats.within(0, 3), "as long as the other");
        assertFalse(repeats.within(1, 2), "a single word");
        assertFalse(repeats.within(-1, 2));
    }
}
