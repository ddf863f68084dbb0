package io.github.copydesk.laws;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.parse.HtmlArticleParser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Any few pieces of what pages are made of, again and again, are answered. {@link Hostile} names the repetitions that
 * were thought of or found; here chance looks for more, as it found what jsoup fails on.
 */
class HostileProperties {
    private static final int TEXT_LENGTH = 4_000;
    private static final int HTML_LENGTH = 12_000;
    private static final String STORY =
            "Storm takes the old pier\n\nBy Ann Lee\n\nPublished February 3, 2026\n\nThe old pier"
                    + " collapsed on Tuesday after a night of storms, harbour master Ann Lee said on Wednesday.\n\n";

    /** Repetitions of text, behind a story or alone. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marks = Arbitraries.of(
                "\"", "\u201C", "\u201D", "'", "\u2018", "\u2019", "\u00AB", "\u00BB", "(", ")", "-", "\u2014", ":",
                ";", ",", ".", "...", "?", "|", "\u2022", "@", "#", "&quot;");
        Arbitrary<String> words = Arbitraries.of(
                "said ",
                "told ",
                "that ",
                "according to ",
                "he said ",
                "Ann Lee ",
                "Lee ",
                "Mr. Smith ",
                "the mayor ",
                "By ",
                "Monday ",
                "12/11/2024 ",
                "February 3, 2026 ",
                "RIYADH (",
                "LONDON, ",
                "READ MORE: ",
                "Subscribe ",
                "Updated ",
                "(AFP)",
                "Q: ",
                "Section: ",
                "State Department ",
                "U.S. ",
                "J. ",
                "http://a.b/",
                "$5 ",
                "1,000 ",
                "I ",
                "who ");
        Arbitrary<String> characters = Arbitraries.of(
                " ",
                "\n",
                "\n\n",
                "\r\n",
                "\t",
                "a",
                "A",
                "\0",
                "\u00A0",
                "\u200B",
                "\u202E",
                "\u0301",
                "\u0315\u0316",
                "\uD83D",
                "\uDE00",
                "\u0130",
                "\u00DF",
                "\uFB01",
                "\u65B0");
        return repeated(Arbitraries.oneOf(marks, words, characters), STORY, TEXT_LENGTH);
    }

    /** Repetitions of markup, in a page or alone. */
    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> tags = Arbitraries.of(
                "p",
                "div",
                "span",
                "a",
                "b",
                "i",
                "ul",
                "li",
                "table",
                "tr",
                "td",
                "caption",
                "h1",
                "br",
                "form",
                "button",
                "option",
                "select",
                "template",
                "noscript",
                "svg",
                "math",
                "title",
                "style",
                "figure",
                "article",
                "frameset");
        Arbitrary<String> tag = Combinators.combine(
                        tags, Arbitraries.of("<%s>", "</%s>", "<%s class=author>", "<%s hidden>"))
                .as((name, form) -> form.formatted(name));
        Arbitrary<String> facts = Arbitraries.of(
                "<meta property='og:title' content='Talks begin'>",
                "<meta name=author content='Ann Lee'>",
                "<div itemprop=author>",
                "<time datetime='2025-01-02'>",
                "<!--",
                "-->",
                "&amp;",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":[\"Aa\",\"Bb\"]}</script>");
        return repeated(
                Arbitraries.oneOf(tag, tag, facts, Arbitraries.of("Talks begin ", "Ann Lee ", "January 2, 2025 ")),
                "<html><body><h1>Storm takes the old pier</h1><p>" + STORY + "</p>",
                HTML_LENGTH);
    }

    private static Arbitrary<String> repeated(Arbitrary<String> pieces, String before, int length) {
        return Combinators.combine(pieces.list().ofMinSize(1).ofMaxSize(4), Arbitraries.of("", before))
                .as((some, opening) -> {
                    String piece = String.join("", some);
                    return opening + piece.repeat(length / piece.length() + 1);
                });
    }

    @Property(tries = 60)
    void anyTextAgainAndAgainIsAnswered(@ForAll("texts") String text) {
        Article article = Copydesk.parse(text);
        assertAnswered(article);
        Copydesk.attribute(PathologicalTest.allParagraphs(article));
        Copydesk.compare(PathologicalTest.allParagraphs(article), Copydesk.parse(STORY));
    }

    @Property(tries = 60)
    void anyMarkupAgainAndAgainIsAnswered(@ForAll("markup") String page) {
        assertAnswered(HtmlArticleParser.create().parse(page));
    }

    private static void assertAnswered(Article article) {
        ParsingProperties.assertTiles(article);
        ParsingProperties.assertMetadataInside(article);
        Copydesk.attribute(Copydesk.strip(article));
    }
}
