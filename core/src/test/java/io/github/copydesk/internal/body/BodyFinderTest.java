package io.github.copydesk.internal.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.FeatureNames;
import io.github.copydesk.internal.label.LabellingPass;
import io.github.copydesk.internal.label.PageLabeller;
import io.github.copydesk.internal.label.PageModel;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.model.ModelFile;
import io.github.copydesk.internal.page.Blocks;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which blocks are taken for the story's, by how likely the labeller finds each and what stands around it. A page is lines
 * that begin with that probability, in percent; in the tables a slash ends a line. What comes out is a star for each
 * line that is the story's, and a dash for each that is not.
 */
class BodyFinderTest {
    /** A labeller that has learned nothing: a block's probability is what a test says. */
    private static final PageLabeller IGNORANT = new PageLabeller(model());

    private static PageModel model() {
        byte[] file = PageModel.bytes(
                Map.of(), new float[LabellingPass.FIRST.size()], new float[LabellingPass.SECOND.size()]);
        return PageModel.of(ModelFile.of(file), FeatureNames.NONE);
    }

    private static PageView view(String page, boolean plain) {
        String[] lines = page.split("/", -1);
        StringBuilder source = new StringBuilder();
        float[] odds = new float[lines.length];
        for (int i = 0; i < lines.length; i++) {
            int space = lines[i].indexOf(' ');
            double probability = Integer.parseInt(lines[i].substring(0, space)) / 100.0;
            odds[i] = (float) Math.log(probability / (1 - probability));
            source.append(lines[i].substring(space + 1)).append('\n');
        }
        Blocks blocks = Blocks.ofLines(source.toString());
        return new BodyFinder(source.toString(), blocks, IGNORANT.label(blocks, Evidence.NONE.withBiases(odds)))
                .find(0.5, plain);
    }

    private static String content(String page, boolean plain) {
        PageView view = view(page, plain);
        return flags(view, view::content);
    }

    private static String flags(PageView view, IntPredicate holds) {
        return IntStream.range(0, view.count())
                .mapToObj(i -> holds.test(i) ? "*" : "-")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 The ferry was sold.                                   | *",
                "50 The bell stays in the village/49 The anchor does not  | *-",
                "90 —                                                     | -"
            })
    void whatIsAsLikelyAsNotIsTheStorysIfItHasWords(String page, String content) {
        assertEquals(content, content(page, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 READ MORE: Ten piers to see                                                      | -",
                "90 Click here to see ten of the piers that storms have spared so                    | *",
                "90 Click here to see ten of the piers that storms have spared                       | -",
                "90 To read more about it she went to the library.                                   | *",
                "90 Subscribe now                                                                    | -",
                "90 Share this story                                                                 | -",
                "90 Villages on the coast learn to sign up for the last ferries                      | *",
                "90 Most popular of all                                                              | *"
            })
    void aButtonOrATeaserIsNeverTheStorys(String page, String content) {
        assertEquals(content, content(page, false));
    }

    /** A sentence of eight words or more: at a tenth between paragraphs, at a quarter below one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 The ferry was sold./11 The museum will open her decks this summer./90 It is glad. | ***",
                "90 The ferry was sold./9 The museum will open her decks this summer./90 It is glad.  | *-*",
                "90 The ferry was sold./11 The museum will open her decks this summer                 | *-",
                "90 The ferry was sold./11 The museum opens her decks this summer./90 It is glad.     | *-*",
                "90 The ferry was sold./26 The museum will open her decks this summer.                | **",
                "90 The ferry was sold./24 The museum will open her decks this summer.                | *-",
                "26 The museum will open her decks this summer./90 The ferry was sold.                | -*",
                "90 The ferry was sold./26 The museum will sign up for a berth again.                 | *-"
            })
    void aDoubtfulSentenceGoesWithTheParagraphAboveIt(String page, String content) {
        assertEquals(content, content(page, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 Share this story                                                                       | *-*",
                "5 Share this story/5 Most read                                                           | *--*",
                "5 Share this story/5 Most read/5 Back to top                                             | *----",
                "5 The north pier                                                                         | *--",
                "5 Share this story with the people of your village before boats leave                    | *-*",
                "5 Share this story with all the people of your village before boats leave                | *--"
            })
    void shortFurnitureBetweenThemDoesNotPartParagraphs(String between, String content) {
        String page = "90 The ferry was sold./" + between + "/26 The museum will open her decks this summer.";
        assertEquals(content, content(page, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 The museum will open her decks this summer./5 Most read/90 It is glad.             | ***-*",
                "11 The museum will open her decks this summer./5 The north pier/90 It is glad.        | **--*"
            })
    void norDoesItBelowTheDoubtfulSentence(String below, String content) {
        assertEquals(content, content("90 The ferry was sold./90 It was old./" + below, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 The ferry was sold on Tuesday./10 It was old.     | **",
                "10 The ferry was sold on Tuesday./10 The north pier  | *-",
                "10 The ferry was sold on Tuesday./10 Sold.           | *-",
                "10 The ferry was sold on Tuesday./10 Sign up for it. | *-",
                "10 The ferry was sold on Tuesday./50 It was old.     | -*"
            })
    void theSentencesOfAPageOfFewWordsAreTheStory(String page, String content) {
        assertEquals(content, content(page, false));
    }

    /** On a page of more words sentences must be a little likelier to be the story. */
    @Test
    void sixtyWordsAreFew() {
        String ten = "02 The council sold the ferry to a museum on Tuesday.";
        String sixty = String.join("/", ten, ten, ten, ten, ten, ten);
        assertEquals("******", content(sixty, false));
        assertEquals("-------", content(sixty + "/02 Sold.", false));
        assertEquals("******-", content(sixty.replace("02", "10") + "/10 Sold.", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 Council sells ferry/10 The museum will open her decks this summer                   | -*",
                "10 Council sells ferry/10 Museum opens her this summer                                 | --",
                "10 Council sells/10 The museum/10 The museum will open her decks this summer           | --*",
                "10 Council/10 The museum will open her decks this summer                               | --",
                "10 Council sells/10 A museum/10 In May/10 The museum will open her decks this summer   | ----",
                "10 Share this story/10 The museum will open her decks this summer                      | --",
                "10 Popular old ferry returns/10 The museum will open her decks this summer             | --",
                "10 Popular old ferry returns soon/10 The museum will open her decks this summer        | -*",
                "10 Facebook buys offices in old harbour town/10 The museum opens her decks to all this summer | --",
                "10 Facebook buys offices in an old harbour town/10 The museum opens her decks to all in May | **",
                "10 Ferry terms that the old council may regret/10 The museum opens her decks to all in May  | --"
            })
    void twoOrThreeLinesWithoutFurnitureAreAStoryIfOneIsLong(String page, String content) {
        assertEquals(content, content(page, true));
    }

    /** Here a sentence of any length at the text's upper or lower end is the story's, however doubtful. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 The ferry was sold./90 It was old./90 It leaked./5 All were sad.                           | ****",
                "5 All were sad./90 The ferry was sold./90 It was old./90 It leaked.                           | ****",
                "90 The ferry was sold./90 It was old./5 All were sad./90 It leaked.                           | **-*",
                "90 The ferry was sold./90 It was old./90 It leaked./5 All were sad                            | ***-",
                "90 The ferry was sold./90 It was old./90 It leaked./5 All were sad./5 Share this story        | ***--",
                "90 The ferry was sold./90 It was old./90 It leaked./5 All were sad./5 Updated on Tuesday      | ****-",
                "90 The ferry was sold./90 Her picture by Ann Lee hangs there./90 It leaked./5 All were sad.   | ****",
                "5 We were there./5 All were sad./90 The ferry was sold./90 It was old.                        | -***",
                "90 The ferry was sold./90 It was old./90 It leaked./5 They declined to comment.               | ****",
                "90 The ferry was sold./90 It was old./90 It leaked./5 They comment.                           | ***-",
                "90 The ferry was sold./90 It was old./90 It leaked./5 All should join the conversation.       | ***-",
                "90 The ferry was sold./90 It was old./90 It leaked./5 They can donate for her.                | ***-"
            })
    void aTextAloneIsWhole(String page, String content) {
        assertEquals(content, content(page, true));
    }

    @Test
    void aTextAmongFurnitureThatARuleKnowsIsNotAlone() {
        assertEquals("***-", content("90 The ferry was sold./90 It was old./90 It leaked./5 All were sad.", false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 This article first appeared on the council's page.      | true",
                "90 We use cookies on this site                             | true",
                "90 All rights reserved                                     | true",
                "90 Share this story                                        | false",
                "90 She says this article first appeared when nobody in town had yet been told of it | false"
            })
    void aNoticeSaysWhereATextIsFromOrHowToUseIt(String page, boolean notice) {
        assertEquals(notice, view(page, false).notice(0));
    }

    @Test
    void aboveAndBelowAreBeyondTheFirstAndTheLastContent() {
        PageView view = view("5 Home/90 The ferry was sold./5 Share this story/90 It was old./5 Most read", false);
        assertEquals(1, view.firstContent());
        assertEquals(3, view.lastContent());
        assertEquals("*----", flags(view, view::above));
        assertEquals("----*", flags(view, view::below));
    }

    @Test
    void aPageWithoutAnArticleHasNoContent() {
        PageView view = view("90 The ferry was sold./90 It was old.", true);
        assertTrue(view.hasContent());
        assertTrue(view.isShort());
        PageView none = view.withoutArticle();
        assertFalse(none.hasContent());
        assertFalse(none.isShort());
        assertFalse(none.content(0) || none.content(1));
    }

    /** Markup holds metadata that no reader sees: the labeller is not asked about it. */
    @Test
    void whatTheLabellerDidNotSeeIsNoContent() {
        String source = "The Sound\nThe ferry was sold.";
        Blocks all = Blocks.ofLines(source);
        PageView view = new BodyFinder(source, all, IGNORANT.label(Blocks.ofLines("The Sound"), Evidence.NONE))
                .find(0.5, false);
        assertFalse(view.unseen(0));
        assertTrue(view.unseen(1));
        assertFalse(view.content(1) || view.content(2) || view.content(-1));
        assertFalse(view.notice(1));
        assertEquals(0.5, view.probability(0));
        assertEquals(0, view.probability(1));
        assertEquals(1, view.furnitureConfidence(1));
        assertEquals(2, view.words(0));
        assertEquals(0, view.words(1));
    }
}
