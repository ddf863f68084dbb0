package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that accompany a story - captions, credits, bylines, dates - wherever on the page they stand. */
class AccompanyingRolesTest {
    private static final String ABOVE =
            FerryStory.HEADLINE + FerryStory.lines("By Ann Lee/18 February 2025/") + FerryStory.OPENING + "\n";
    private static final String BELOW = "\n" + FerryStory.ENDING;

    /** The role of a line and the reason that is given for it. */
    private static String roles(String page, String line) {
        Article article = ArticleParser.create().parse(page);
        return article.allBlocks().stream()
                .filter(block -> article.text(block).equals(line))
                .map(block -> block.role() + ": " + block.reason())
                .collect(Collectors.joining(" and "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The old ferry lies at the pier. (AFP)   | CAPTION: a sentence that ends with a picture's credit in parentheses",
                "Who will take her now? (Bo Ek/Gazette). | CAPTION: a sentence that ends with a picture's credit in parentheses",
                "Marta Quill, Bo Ek and Ann Lee.         | CAPTION: names who is in a picture, without a verb",
                "Ann Lee, Marta Quill, and Rolf O'Hara.  | CAPTION: names who is in a picture, without a verb",
                "(With agencies)                         | CREDIT: says who else contributed",
                "With agencies                           | CREDIT: says who else contributed",
                "Additional reporting by Rolf Berg       | CREDIT: says who else contributed",
                "Editing by Rolf Berg                    | CREDIT: says who else contributed",
                "Source: Harbour Gazette                 | CREDIT: says who else contributed"
            })
    void isKnownByItsFormBetweenParagraphs(String line, String role) {
        assertEquals(role, roles(ABOVE + line + "\n" + BELOW, line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old ferry lies at the north pier. (in May)                   | PARAGRAPH",
                "Marta Quill left, Bo Ek and Ann Lee right at the pier gates now. | PARAGRAPH",
                "They waited for her on the pier until the bell rang at noon.     | PARAGRAPH",
                "By the pier the ferry waits                                      | CROSSHEAD"
            })
    void andTheStorysOwnLinesStayTheStorys(String line, String role) {
        String found = roles(ABOVE + line + "\n" + BELOW, line);
        assertEquals(role, found.substring(0, found.indexOf(':')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read more                  | Ferry to Sand Island stops | TEASER: a title below \"Read more\"",
                "Read more: ten best piers  | Ferry to Sand Island stops | CROSSHEAD",
                "The bell                   | Ferry to Sand Island stops | CROSSHEAD"
            })
    void aTitleBelowReadMoreIsATeaser(String heading, String title, String role) {
        String found = roles(ABOVE + heading + "\n\n" + title + "\n" + BELOW, title);
        assertEquals(role, role.contains(":") ? found : found.substring(0, found.indexOf(':')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Bo Ek | BYLINE: starts with \"By\" and a name",
                "BY: Bo Ek | BYLINE: starts with \"By\" and a name",
                "17 February 2025 | TIMESTAMP: a date by itself"
            })
    void isKnownAboveTheHeadline(String line, String role) {
        assertEquals(role, roles(line + "\n" + ABOVE + BELOW, line));
    }

    @Test
    void theAgencyAtTheEndOfTheLastParagraphMakesNoCaption() {
        String last = "The last ferry left on Monday without her captain and crew. (AFP).";
        String found = roles(ABOVE + BELOW + "\n" + last + "\n\nShare this story\nPrivacy policy\n", last);
        assertEquals("PARAGRAPH", found.substring(0, found.indexOf(':')));
    }
}
