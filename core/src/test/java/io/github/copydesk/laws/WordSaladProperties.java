package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The words that attribution lives on, in no order at all: whoever looks a word ahead meets the text's end here. */
class WordSaladProperties {
    private static final List<String> WORDS = List.of(
            ("said told that to in earlier on Monday last week according , . \" “ ” ' but and he she They Mr Lee Ann mayor"
                            + " of the police who which said, reporters adding asked whether if not never did say says : ; ( )"
                            + " % v. 27-year-old (AP) denied urged called for was is by saying noting \n\n Monday's its U.S. —"
                            + " - 's Q. A. Q: A: with")
                    .split(" "));

    @Provide
    Arbitrary<String> salads() {
        return Arbitraries.of(WORDS)
                .flatMap(word -> Arbitraries.of(word, word + " ", word + " ", word + " "))
                .list()
                .ofMaxSize(24)
                .map(words -> String.join("", words));
    }

    @Property(tries = 2000)
    void areRead(@ForAll("salads") String text) {
        Article article = Copydesk.parse(text);
        for (Attribution said : Copydesk.attribute(article)) {
            for (Span span : said.content()) {
                assertTrue(span.end() <= article.source().length());
            }
        }
    }

    /** Each once ran over an end, or round in a circle. */
    @Example
    void foundOnes() {
        List<String> found = List.of(
                "a b c",
                "was 27-year-old neverMonday's if waswhether mayor denied",
                "They with denied and which They mayor said\n",
                "Ann said,according she heLee to of \" he \n Monday's according was told earlier \" \" —-",
                "(AP) mayor Mrnever said, according believed “ think earlier -not ) believed. Q: ; Theysays Q. said last");
        found.forEach(this::areRead);
    }
}
