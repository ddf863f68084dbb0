package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.parse.ArticleParser;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Parsing loses nothing, invents nothing and never throws. */
class ParsingProperties {
    @Provide
    Arbitrary<Page> pages() {
        return Pages.pages();
    }

    /** Any characters at all: controls, lone surrogates, marks and line ends more often than chance would give. */
    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .all()
                .withChars('\n', '\r', '"', '\u201C', '\'', '.', ' ', '\u00A0', '\uD800', '\uDC00', '\0')
                .ofMaxLength(400);
    }

    @Property(tries = 300)
    void blocksTileThePage(@ForAll("pages") Page page) {
        assertTiles(Copydesk.parse(page.text()));
    }

    @Property(tries = 500)
    void blocksTileAnyText(@ForAll("anything") String text) {
        assertTiles(Copydesk.parse(text));
    }

    /** A crawl that turns blank space into spaces leaves one line of a page. */
    @Property(tries = 100)
    void blocksTileAPageOfOneLine(@ForAll("pages") Page page) {
        assertTiles(Copydesk.parse(page.text().replaceAll("\\s+", " ")));
    }

    @Test
    void textAloneOnOneLineIsOneParagraph() {
        String story =
                ("The council of Port Ansel voted on Monday to repair the sea wall, which a storm broke in January."
                                + " The mayor, Mr. Marsh, said: \"It is late. It is not too late.\" ")
                        .repeat(4)
                        .strip();
        assertEquals(story, Copydesk.parse(story).body());
    }

    @Test
    void blocksTileTheSeeds() {
        Seeds.texts().forEach(text -> assertTiles(Copydesk.parse(text)));
    }

    @Property(tries = 300)
    void metadataLiesInThePage(@ForAll("pages") Page page) {
        Article article = Copydesk.parse(page.text());
        assertMetadataInside(article);
        for (Byline byline : article.bylines()) {
            assertFalse(byline.name().isBlank(), byline::toString);
        }
    }

    /** A page into which anything got, at any place, with lines that metadata is looked for in. */
    @Provide
    Arbitrary<String> mangled() {
        Arbitrary<String> odd = Arbitraries.of(
                "\u0130",
                "\u0130\u0130\u0130",
                "\u00DF",
                "\uFB01",
                "\uD83D",
                "\u0301",
                "\0",
                "\u00A0",
                "\u200B",
                "\r",
                "|",
                "(");
        Arbitrary<String> cued = Arbitraries.of("Section: ", "Filed under ", "By ", "Published ", "Updated: ", "AFP ");
        Arbitrary<String> line = Combinators.combine(cued, odd, odd).as((c, x, y) -> "\n\n" + c + x + "Harbour" + y);
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(
                        Pages.pages(),
                        Combinators.combine(place, odd).as(Map::entry).list().ofMaxSize(6),
                        line)
                .as((page, inserted, last) -> {
                    StringBuilder text = new StringBuilder(page.text());
                    inserted.forEach(each -> text.insert(each.getKey() % text.length(), each.getValue()));
                    return text.append(last).toString();
                });
    }

    @Property(tries = 300)
    void metadataLiesInAnyPage(@ForAll("mangled") String page) {
        Article article = Copydesk.parse(page);
        assertTiles(article);
        assertMetadataInside(article);
        assertTiles(ArticleParser.builder().minimumConfidence(0).build().parse(page));
    }

    @Property(tries = 100)
    void parsingTwiceIsTheSame(@ForAll("pages") Page page) {
        assertEquals(Copydesk.parse(page.text()), Copydesk.parse(CharBuffer.wrap(page.text())));
    }

    /** Every span of the metadata lies in the source and is not empty. */
    static void assertMetadataInside(Article article) {
        spans(article.metadata()).forEach(span -> {
            assertTrue(span.end() <= article.source().length(), span::toString);
            assertTrue(span.length() > 0, "empty span in metadata");
        });
    }

    /** No character of the source belongs to two blocks, and no visible one to none. */
    static void assertTiles(Article article) {
        int at = 0;
        for (Block block : article.allBlocks()) {
            assertBlank(article.source(), at, block.span().start());
            assertTrue(block.span().length() > 0, "empty block");
            at = block.span().end();
        }
        assertBlank(article.source(), at, article.source().length());
    }

    private static void assertBlank(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            assertTrue(
                    Chars.isBlank(source.charAt(i)), "lost at " + i + ": U+" + Integer.toHexString(source.charAt(i)));
        }
    }

    private static List<Span> spans(Metadata metadata) {
        Stream<Span> single = Stream.of(
                        metadata.headline(), metadata.standfirst(), metadata.dateline(), metadata.outlet())
                .filter(Objects::nonNull);
        Stream<Span> several = Stream.of(metadata.sections(), metadata.tags(), metadata.corrections())
                .flatMap(List::stream);
        Stream<Span> names = metadata.bylines().stream().map(Byline::span);
        Stream<Span> times = Stream.of(metadata.published(), metadata.modified())
                .filter(Objects::nonNull)
                .map(timestamp -> timestamp.span());
        return Stream.of(single, several, names, times).flatMap(s -> s).toList();
    }
}
