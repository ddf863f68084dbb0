package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Byline;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who a story is by, wherever its page says so. In the tables a slash ends a line. */
class BylinesTest {
    private static final String HEADLINE = FerryStory.HEADLINE;
    private static final String STORY = "\n" + FerryStory.TEXT + "\n";

    private static String names(String page) {
        return ArticleParser.create().parse(page).bylines().stream()
                .map(Byline::name)
                .collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee                    | Ann Lee",
                "Written by Ann Lee            | Ann Lee",
                "By/Ann Lee                    | Ann Lee",
                "By Ann Lee, Bo Ek and Al Berg | Ann Lee+Bo Ek+Al Berg",
                "By Ann Lee/and Bo Ek          | Ann Lee+Bo Ek",
                "By Ann Lee/By Bo Ek           | Ann Lee+Bo Ek",
                "By Ann Lee/By ANN LEE         | Ann Lee",
                "By Ann Lee/Home/By Bo Ek      | Ann Lee"
            })
    void standsBelowTheHeadlineBehindACue(String line, String names) {
        assertEquals(names, names(HEADLINE + FerryStory.lines(line) + "18 February 2025\n" + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters                | Reuters",
                "AFP 18 February 2025   | AFP",
                "AFP photo service      | ''",
                "AFP (all rights)       | ''"
            })
    void anAgencyAloneIsOne(String line, String names) {
        assertEquals(names, names(HEADLINE + FerryStory.lines(line) + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marit Quindo                                | Marit Quindo",
                "Home/News/Weather/Marit Quindo              | ''",
                "Home/News/Weather/Marit Quindo/19 May 2025  | Marit Quindo",
                "Xandor Bliff/19 May 2025                    | Xandor Bliff",
                "Home/News/Weather/Xandor Bliff/Sport        | ''",
                "Ferry Museum/19 May 2025                    | ''",
                "Xandor Pier/19 May 2025                     | ''",
                "Xandor Pie/19 May 2025                      | Xandor Pie",
                "Xandor Ier/19 May 2025                      | Xandor Ier"
            })
    void aNameAloneIsOneWithEvidence(String line, String names) {
        assertEquals(names, names(HEADLINE + FerryStory.lines(line) + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Xandor Bliff covers harbours.     | Xandor Bliff", "Another Bliff covers harbours.    | ''"})
    void aStrangeNameThatReturnsIsOne(String below, String names) {
        assertEquals(names, names(HEADLINE + FerryStory.lines("Home/News/Weather/Xandor Bliff/Sport") + STORY + below));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quindo sells old ferry to museum | Marit Quindo | ''",
                "Marit sells old ferry to museum  | Marit Quindo | Marit Quindo"
            })
    void thePersonOfTheHeadlineIsNotItsAuthor(String headline, String line, String names) {
        assertEquals(names, names(headline + "\n" + line + "\n18 February 2025\n" + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee                       | Ann Lee",
                "By Ann Lee/18 February 2025      | Ann Lee",
                "Marit Quindo                     | Marit Quindo",
                "Marit Quindo/18 February 2025    | Marit Quindo",
                "Marit Quindo/Home/News/Weather   | ''"
            })
    void mayStandAboveTheHeadline(String line, String names) {
        assertEquals(names, names(FerryStory.lines(line) + HEADLINE + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"By Ann Lee | Ann Lee", "By Ann Lee/Home/News | Ann Lee", "Reuters | Reuters"})
    void mayStandAboveAStoryWithoutAHeadline(String line, String names) {
        assertEquals(names, names(FerryStory.lines(line) + STORY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee/Share this                                             | Ann Lee",
                "Share this/By Ann Lee                                             | Ann Lee",
                "Share this/Home/News/Weather/Sport/Help/Jobs/By Ann Lee           | ''",
                "Marit Quindo/Marit Quindo is a reporter for the Harbour Gazette.  | Marit Quindo",
                "Marit Quindo/Marit Quindo is a reporter                           | ''",
                "Marit Quindo/Ann Lee is a reporter for the Harbour Gazette.       | ''"
            })
    void mayStandBelowTheStory(String line, String names) {
        assertEquals(names, names(HEADLINE + STORY + FerryStory.lines(line)));
        assertEquals(names, names(HEADLINE + STORY + FerryStory.hearing(12) + "\n\n" + FerryStory.lines(line)));
    }

    @ParameterizedTest
    @CsvSource({"2, Ann Lee", "9, ''"})
    void aLongLineIsNone(int times, String names) {
        String line = "By Ann Lee, " + "of the northern harbour desk ".repeat(times);
        assertEquals(names, names(HEADLINE + line.strip() + "\n18 February 2025\n" + STORY));
    }
}
