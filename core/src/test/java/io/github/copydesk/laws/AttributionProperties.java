package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.parse.WrittenArticles;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What attribution promises whatever the article says. */
class AttributionProperties {
    @Provide
    Arbitrary<Page> pages() {
        return Pages.pages();
    }

    @Provide
    Arbitrary<Page> straight() {
        return Pages.pages(Marks.STRAIGHT);
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(Seeds.texts());
    }

    @Property(tries = 200)
    void attributionsOfPagesAreWellFormed(@ForAll("pages") Page page) {
        assertWellFormed(Copydesk.parse(page.text()));
    }

    @Test
    void attributionsOfSeedsAreWellFormed() {
        Seeds.texts().forEach(text -> assertWellFormed(Copydesk.parse(text)));
    }

    @Property(tries = 100)
    void glyphsDoNotMatterOnPages(@ForAll("straight") Page page, @ForAll Marks marks) {
        Article article = Copydesk.parse(page.text());
        assertEquals(whoSaidWhat(article), whoSaidWhat(rewrite(article, marks)));
    }

    @Property
    void glyphsDoNotMatterOnSeeds(@ForAll("seeds") String seed, @ForAll Marks marks) {
        Article article = Copydesk.parse(seed);
        assertEquals(whoSaidWhat(rewrite(article, Marks.STRAIGHT)), whoSaidWhat(rewrite(article, marks)));
    }

    /** As far as the parser reads the same paragraphs, furniture changes no quotation; see StrippingProperties. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void furnitureDoesNotChangeQuotations(@ForAll("pages") Page page) {
        Article bare = Copydesk.parse(page.bare());
        Article furnished = Copydesk.parse(page.text());
        Assume.that(bare.body().equals(furnished.body()) && bare.standfirst().equals(furnished.standfirst()));
        assertEquals(whoSaidWhat(bare), whoSaidWhat(furnished));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void generatedQuotationsAreNearlyAllFound(@ForAll("pages") Page page) {
        long marked = page.paragraphs().stream()
                .mapToLong(paragraph -> Marks.STRAIGHT
                                .rewrite(normal(paragraph))
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        / 2)
                .sum();
        Article article = Copydesk.parse(page.text());
        long found = Copydesk.attribute(article).stream()
                .mapToLong(attribution -> attribution.quoted().size())
                .sum();
        Statistics.label("all found")
                .collect(marked == found)
                .coverage(pages -> pages.check(true).percentage(share -> share > 90));
    }

    @Test
    void aTextWithoutMarksAndCuesYieldsNothing() {
        String text =
                "The road over the pass stays closed until May.\n\nSnow lies two metres deep on the northern side.";
        assertEquals(List.of(), Copydesk.attribute(Copydesk.parse(text)));
    }

    /** Lines that layouts are made of, one after another. */
    @Provide
    Arbitrary<String> layouts() {
        return Arbitraries.of(
                        "Q: When will the pier open, and who says \"May\"?",
                        "A: In May. Nadia Holt said that it is safe.",
                        "KOVAR: The steel has arrived.",
                        "NADIA HOLT: “It is safe,” he said. “We tested it.”",
                        "HOLT:",
                        "@nadiaholt: The ferry stops.",
                        "— Nadia Holt (@nadiaholt) November 3, 2025",
                        "“We have lost a friend.”",
                        "“The pier was old,” Nadia Holt. — Piet Sander (@piet)",
                        "From Piet Sander: “The pier was a danger.”",
                        "Mayor Tomas Kovar wrote in a letter to residents:",
                        "The pier is gone, he said, and \"it will not be rebuilt\", she added.",
                        "The council will meet in March.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(lines -> String.join("\n\n", lines));
    }

    @Property(tries = 300)
    void layoutsInAnyOrderAreWellFormed(@ForAll("layouts") String text) {
        assertWellFormed(WrittenArticles.paragraphs(text));
    }

    /** Sentences of small words, names and numbers alone. */
    @Provide
    Arbitrary<String> silent() {
        return Arbitraries.of("the", "of", "and", "in", "this", "Nadia", "Holt", "Wrenport", "1987", "12", ",")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(words -> String.join(" ", words) + ".");
    }

    @Property(tries = 200)
    void aTextOfNamesAndSmallWordsYieldsNothing(@ForAll("silent") String text) {
        assertEquals(List.of(), Copydesk.attribute(WrittenArticles.paragraphs(text)));
    }

    private static String normal(String paragraph) {
        return paragraph.replace("''", "\"").replace('\u00AB', '"').replace('\u00BB', '"');
    }

    /** The same article, block by block, with its quotation marks written in another way. */
    private static Article rewrite(Article article, Marks marks) {
        StringBuilder source = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Block block : article.blocks()) {
            int start = source.length();
            source.append(marks.rewrite(article.text(block)));
            blocks.add(new Block(new Span(start, source.length()), block.role(), block.reason(), block.confidence()));
            source.append("\n\n");
        }
        return new Article(
                source.toString(), blocks, List.of(), Metadata.NONE, article.language(), article.completeness());
    }

    /** Each attribution as its quoted words and its speaker, without offsets or glyphs. */
    private static List<String> whoSaidWhat(Article article) {
        return Copydesk.attribute(article).stream()
                .filter(attribution -> !attribution.quoted().isEmpty())
                .map(attribution -> attribution.quoted().stream()
                                .map(span -> span.of(article.source()).strip())
                                .toList()
                        + " " + attribution.speaker().name())
                .toList();
    }

    private static void assertWellFormed(Article article) {
        List<Attribution> attributions = Copydesk.attribute(article);
        int length = article.source().length();
        for (Attribution one : attributions) {
            assertTrue(one.content().get(one.content().size() - 1).end() <= length);
            assertFalse(one.evidence().isBlank(), "evidence is given");
            assertEquals(one.kind() == Attribution.Kind.INDIRECT, one.quoted().isEmpty());
            if (one.kind() == Attribution.Kind.DIRECT) {
                assertEquals(one.quoted(), one.content());
            }
            for (Span quoted : one.quoted()) {
                assertTrue(one.content().stream().anyMatch(part -> part.contains(quoted)), one::toString);
                assertTrue(one.cue() == null || !one.cue().overlaps(quoted), one::toString);
                assertTrue(one.source() == null || !one.source().overlaps(quoted), one::toString);
            }
        }
        for (int i = 0; i < attributions.size(); i++) {
            for (int j = i + 1; j < attributions.size(); j++) {
                assertNestedOrDisjoint(attributions.get(i), attributions.get(j));
            }
        }
    }

    private static void assertNestedOrDisjoint(Attribution a, Attribution b) {
        for (Span x : a.content()) {
            for (Span y : b.content()) {
                assertTrue(!x.overlaps(y) || x.contains(y) || y.contains(x), () -> a + " crosses " + b);
            }
        }
    }
}
