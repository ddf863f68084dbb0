package io.github.copydesk.pressreview.report.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.pressreview.report.Articles;
import io.github.copydesk.pressreview.report.Outlets;
import io.github.copydesk.pressreview.report.coverage.Quotation.Treatment;
import io.github.copydesk.pressreview.report.coverage.Quotation.Version;
import io.github.copydesk.pressreview.report.page.SpeakerColours;
import io.github.copydesk.pressreview.report.page.TextBlock;
import io.github.copydesk.pressreview.report.text.WordDiff;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the report says of four outlets that treat the same quotations differently. */
class CoverageTest {
    private static final int LEDGER = 1;
    private static final int POST = 2;
    private static final int TIMES = 3;
    private static final int WIRE = 4;

    private Story story;

    @BeforeEach
    void gather() throws IOException {
        Coverage coverage = Articles.coverage(Outlets.read());
        assertEquals(1, coverage.stories().size());
        story = coverage.stories().get(0);
    }

    private Quotation sharedBy(String speaker) {
        return story.speakers().stream()
                .filter(quotes -> quotes.name().equals(speaker))
                .flatMap(quotes -> quotes.sharedQuotations().stream())
                .findFirst()
                .orElseThrow();
    }

    private static Version in(Quotation quotation, int article) {
        return quotation.versions().stream()
                .filter(version -> version.article().number() == article)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> leftOut(Quotation quotation) {
        return quotation.leftOut().stream().map(ReportArticle::number).toList();
    }

    @Test
    void aShorterFormIsCutAndWhoLeftItOutIsNamed() {
        Quotation quotation = sharedBy("Edda Marsh");
        assertEquals(Treatment.WHOLE, in(quotation, LEDGER).treatment());
        assertEquals(Treatment.CUT, in(quotation, WIRE).treatment());
        assertEquals(List.of(POST, TIMES), leftOut(quotation));
    }

    @Test
    void otherWordsAreAlteredAndMarked() {
        Quotation quotation = sharedBy("Rolf Amsel");
        Version ledger = in(quotation, LEDGER);
        assertEquals(Treatment.ALTERED, ledger.treatment());
        assertEquals(
                List.of("my"),
                ledger.pieces().stream()
                        .filter(piece -> piece.in() == WordDiff.In.B)
                        .map(piece -> piece.text().strip())
                        .toList());
    }

    @Test
    void theSameWordsOfTwoSpeakersAreAConflict() {
        Quotation quotation = sharedBy("Tomas Kovar");
        assertEquals(Treatment.CONFLICT, in(quotation, TIMES).treatment());
        assertEquals("Lena Brandt", in(quotation, TIMES).speaker());
        assertEquals(Treatment.WHOLE, in(quotation, WIRE).treatment());
        assertEquals(List.of(POST), leftOut(quotation));
    }

    @Test
    void outletsThatSayTheSameStandTogether() {
        List<List<Integer>> forms = sharedBy("Tomas Kovar").forms().stream()
                .map(form ->
                        form.stream().map(version -> version.article().number()).toList())
                .toList();
        assertEquals(List.of(List.of(LEDGER, WIRE), List.of(TIMES)), forms);
    }

    @Test
    void aQuotationIsOneMarkWithItsQuotationMarks() {
        List<String> quoted = TextBlock.of(story.articles().get(0), new SpeakerColours(story)).stream()
                .flatMap(block -> block.runs().stream())
                .filter(TextBlock.Run::quoted)
                .map(TextBlock.Run::text)
                .toList();
        assertEquals(3, quoted.size(), quoted::toString);
        assertTrue(quoted.get(0).startsWith("\"We looked at every way"), quoted::toString);
        assertTrue(quoted.get(0).endsWith("my name to,\""), quoted::toString);
    }

    @Test
    void whatStandsOutIsSaidFirst() {
        List<String> words = story.findings().stream().map(Finding::words).toList();
        assertEquals("3 quotations in more than one article", words.get(0));
        assertTrue(words.contains("1 quotation given to different speakers"), words::toString);
        assertTrue(words.contains("1 quotation in altered words"), words::toString);
        assertTrue(words.contains("1 quotation cut short"), words::toString);
    }

    @Test
    void theDaysAreThoseOfTheArticles() {
        assertEquals("4 to 5 March 2025", story.dates());
    }
}
