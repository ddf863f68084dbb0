package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.samples.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many words two quotations must have in common, and how much of each, to be one. */
class QuoteLengthsTest {
    private static final ArticleComparer COMPARER = ArticleComparer.create();
    /** What both articles say besides, so that they share text whatever is quoted. */
    private static final String BOTH =
            " The harbour council of Port Ansel voted on Tuesday to sell its old ferry to a museum on the mainland.";

    @Test
    void aFewWordsAreFoundThoughNothingElseIsShared() {
        Article one = Texts.article("Ann Lee, who lives by the pier, cried: nobody warned us.");
        Article other = Texts.article("Heard at the inn from Lee: nobody warned us. Then it rained.");
        String words = "nobody warned us";
        Comparison found = COMPARER.compare(
                COMPARER.prepare(one, List.of(Texts.said(one, words, "Ann Lee"))),
                COMPARER.prepare(other, List.of(Texts.said(other, words, "Lee"))));
        assertEquals(List.of(), found.passages());
        assertEquals(1, found.quotes().size());
    }

    private static String kind(String a, String speakerA, String b, String speakerB) {
        Article one = Texts.article(a + ". Said by " + speakerA + "." + BOTH);
        Article other = Texts.article(b + ". Said by " + speakerB + "." + BOTH);
        List<SharedQuote> quotes = COMPARER.compare(
                        COMPARER.prepare(one, List.of(Texts.said(one, a, speakerA))),
                        COMPARER.prepare(other, List.of(Texts.said(other, b, speakerB))))
                .quotes();
        return quotes.isEmpty() ? "none" : quotes.get(0).match().name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody warned us                         | nobody warned us                          | EXACT",
                "nobody warned                            | nobody warned                             | none",
                "nobody warned us                         | nobody warned us about ice                | none",
                "nobody warned us before                  | nobody warned us before the pier went down | TRUNCATED",
                "nobody ever warned us about thin ice     | nobody warned us about thin ice           | ALTERED",
                "nobody ever warned before the storm      | nobody ever warned one two three four before the storm | ALTERED",
                "nobody ever warned before the storm      | nobody ever warned one two three four five before the storm | none",
                "nobody warned us before and the bell rang | nobody warned us before but no harm came | TRUNCATED",
                "nobody warned us before and the old bell rang | nobody warned us before but no harm came of it | none",
                "nobody warned one two three four us now  | nobody warned five six seven eight us now | none",
                "nobody warned us before and the bell of the old ferry rang all night | nobody warned us before but no harm came of it in the end so we slept | none"
            })
    void ofOneSpeaker(String a, String b, String kind) {
        assertEquals(kind, kind(a, "Ann Lee", b, "Ann Lee"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody warned us before the storm came | nobody warned us before the storm came | CONFLICT",
                "nobody warned us before the storm      | nobody warned us before the storm      | CONFLICT",
                "nobody warned us before storms         | nobody warned us before storms         | none"
            })
    void ofTwoSpeakers(String a, String b, String kind) {
        assertEquals(kind, kind(a, "Ann Lee", b, "Omar Haddad"));
    }
}
