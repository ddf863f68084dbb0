package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import io.github.copydesk.samples.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedQuotesTest {
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    private static List<SharedQuote> shared(String a, String nameA, String b, String nameB) {
        Article one = Texts.article("The mayor, " + nameA + ", said: \u201C" + a + "\u201D");
        Article other = Texts.article("So " + nameB + " told the town hall: \u201C" + b + "\u201D");
        return shared(one, List.of(Texts.said(one, a, nameA)), other, List.of(Texts.said(other, b, nameB)));
    }

    private static List<SharedQuote> shared(
            Article a, List<Attribution> saidInA, Article b, List<Attribution> saidInB) {
        return COMPARER.compare(COMPARER.prepare(a, saidInA), COMPARER.prepare(b, saidInB))
                .quotes();
    }

    private static SharedQuote only(List<SharedQuote> quotes) {
        assertEquals(1, quotes.size(), quotes::toString);
        return quotes.get(0);
    }

    @Test
    void punctuationAndCaseDoNotMakeADifference() {
        SharedQuote quote = only(shared("We have won, at last.", "Ann Lee", "we have won \u2014 at last", "Ann Lee"));
        assertEquals(SharedQuote.Match.EXACT, quote.match());
        assertEquals(List.of(), quote.differencesInA());
        assertEquals(List.of(), quote.differencesInB());
    }

    @Test
    void aPartOfAQuotationIsTruncatedAndTheRestIsMarked() {
        String whole = "Believe me, nobody told us that the bridge was closed, and nobody said sorry";
        String part = "nobody told us that the bridge was closed";
        Article a = Texts.article(whole);
        Article b = Texts.article(part);
        SharedQuote quote =
                only(shared(a, List.of(Texts.said(a, whole, "Ann Lee")), b, List.of(Texts.said(b, part, "Lee"))));
        assertEquals(SharedQuote.Match.TRUNCATED, quote.match());
        assertEquals(List.of("Believe me", "and nobody said sorry"), texts(quote.differencesInA(), whole));
        assertEquals(List.of(), quote.differencesInB());
    }

    @Test
    void theLongestMatchComesFirst() {
        String brief = "nobody warned us before";
        String whole = "nobody warned us before the old pier went down";
        Article a = Texts.article("She said: " + brief + ". Later she said: " + whole + ".");
        Article b = Texts.article(whole);
        SharedQuote quote = only(shared(
                a,
                List.of(Texts.said(a, brief, "Ann Lee"), Texts.said(a, whole, "Lee")),
                b,
                List.of(Texts.said(b, whole, "Ann Lee"))));
        assertEquals(whole, quote.a().of(a.source()));
        assertEquals(SharedQuote.Match.EXACT, quote.match());
    }

    @Test
    void wordsThatDifferAreMarkedOnBothSides() {
        String a = "We have received around 50 people with injuries sustained when the walls fell";
        String b = "We received around 50 people with injuries suffered when the walls fell";
        Article one = Texts.article(a);
        Article other = Texts.article(b);
        SharedQuote quote = only(
                shared(one, List.of(Texts.said(one, a, "Ida Bo")), other, List.of(Texts.said(other, b, "Ida Bo"))));
        assertEquals(SharedQuote.Match.ALTERED, quote.match());
        assertEquals(
                List.of("have", "sustained"),
                quote.differencesInA().stream().map(span -> span.of(a)).toList());
        assertEquals(
                List.of("suffered"),
                quote.differencesInB().stream().map(span -> span.of(b)).toList());
    }

    /** From two pages as they stand: the same, cut, changed, and in somebody else's mouth. */
    @Test
    void twoOutletsQuoteFourPeople() {
        String gazette = Texts.resource("quotes/gazette.txt");
        String courier = Texts.resource("quotes/courier.txt");
        List<String> found = Copydesk.compare(Copydesk.parse(gazette), Copydesk.parse(courier)).quotes().stream()
                .map(quote -> quote.match() + " " + quote.speakerA().name() + " / "
                        + quote.speakerB().name() + " " + texts(quote.differencesInA(), gazette) + " "
                        + texts(quote.differencesInB(), courier))
                .toList();
        assertEquals(Texts.resource("quotes/expected.txt").lines().toList(), found);
    }

    private static List<String> texts(List<Span> spans, String source) {
        return spans.stream().map(span -> span.of(source)).toList();
    }

    @Test
    void anotherSpeakerForTheSameWordsIsAConflict() {
        String words = "this town will not forget what the ferry did in the storm";
        assertEquals(
                SharedQuote.Match.CONFLICT,
                only(shared(words, "Ann Lee", words, "Omar Haddad")).match());
    }

    @Test
    void oneNameMayBeSpelledInTwoWays() {
        String words = "this town will not forget what the ferry did in the storm";
        for (String[] names : List.of(
                new String[] {"Sergey Orlov", "Sergei Orlov"},
                new String[] {"Yury Malek", "Yuri Malek"},
                new String[] {"Jos\u00E9 Ib\u00E1\u00F1ez", "Jose Ibanez"},
                new String[] {"Ann Lee", "Lee"},
                new String[] {"Volodymyr Zelenko", "Volodymyr Zelenkow"})) {
            assertEquals(
                    SharedQuote.Match.EXACT,
                    only(shared(words, names[0], words, names[1])).match(),
                    names[0]);
        }
    }

    @Test
    void aSpeakerWhoIsNotNamedIsNoConflict() {
        String words = "this town will not forget what the ferry did in the storm";
        Article a = Texts.article(words);
        Speaker unnamed = new Speaker(Speaker.Kind.UNNAMED, "a resident", List.of(), List.of());
        List<SharedQuote> quotes =
                shared(a, List.of(Texts.said(a, words, unnamed)), a, List.of(Texts.said(a, words, "Ann Lee")));
        assertEquals(SharedQuote.Match.EXACT, only(quotes).match());
    }

    @Test
    void aFewCommonWordsAreNotAQuotation() {
        assertEquals(
                List.of(),
                shared(
                        "very serious conversation on all issues",
                        "Ann Lee",
                        "the conversation was very useful to us",
                        "Omar Haddad"));
        assertEquals(List.of(), shared("the end of the war", "Ann Lee", "the end of the day", "Omar Haddad"));
    }

    @Test
    void aQuotationSetTwiceInOneArticleIsReportedOnce() {
        String words = "nobody told us that the bridge was closed";
        Article a = Texts.article("\u201C" + words + ",\u201D she said.\nWhat she said: " + words + "!");
        Article b = Texts.article(words);
        int second = a.source().lastIndexOf(words);
        Attribution again = new Attribution(
                Attribution.Kind.DIRECT,
                List.of(new Span(second, second + words.length())),
                List.of(new Span(second, second + words.length())),
                null,
                null,
                Speaker.UNKNOWN,
                Stance.ASSERTS,
                "",
                1);
        assertEquals(
                1,
                shared(a, List.of(Texts.said(a, words, "Ann Lee"), again), b, List.of(Texts.said(b, words, "Ann Lee")))
                        .size());
    }

    @Test
    void seenFromTheOtherSideTheQuotesAreTheSame() {
        String a = "We have received around 50 people with injuries sustained when the walls fell";
        String b = "We received around 50 people with injuries suffered when the walls fell";
        SharedQuote there = only(shared(a, "Ida Bo", b, "Ida Bo"));
        SharedQuote back = only(shared(b, "Ida Bo", a, "Ida Bo"));
        assertEquals(there.differencesInA().size(), back.differencesInB().size());
        assertEquals(there.a().length(), back.b().length());
    }
}
