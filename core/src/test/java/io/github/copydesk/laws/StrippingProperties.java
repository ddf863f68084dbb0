package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Stripping selects blocks: it keeps their order, loses none and has nothing more to do the second time. */
class StrippingProperties {
    @Provide
    Arbitrary<Page> pages() {
        return Pages.pages();
    }

    @Property(tries = 200)
    void stripsPagesLawfully(@ForAll("pages") Page page) {
        assertLawful(Copydesk.parse(page.text()));
    }

    @Test
    void stripsSeedsLawfully() {
        Seeds.texts().forEach(text -> assertLawful(Copydesk.parse(text)));
    }

    /** The labeller is a statistical model: furniture may sway it now and then, but on few pages. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void furnitureHardlyEverChangesTheBody(@ForAll("pages") Page page) {
        Statistics.label("same body")
                .collect(body(page.bare()).equals(body(page.text())))
                .coverage(pages -> pages.check(true).percentage(share -> share > 93));
    }

    private static String body(String page) {
        return Copydesk.strip(Copydesk.parse(page)).body();
    }

    private static void assertLawful(Article parsed) {
        Article stripped = Copydesk.strip(parsed);
        assertEquals(stripped, Copydesk.strip(stripped), "idempotent");
        assertEquals(parsed.source(), stripped.source(), "the text is not rewritten");
        assertEquals(parsed.body(), stripped.body(), "the body stays");
        assertEquals(parsed.allBlocks(), stripped.allBlocks(), "kept and removed are all blocks, in order");
        Set<Block> kept = new HashSet<>(stripped.blocks());
        assertTrue(stripped.removed().stream().noneMatch(kept::contains), "no block is both");
        assertTrue(stripped.blocks().stream().noneMatch(block -> block.role().boilerplate()), "no furniture is kept");
        ParsingProperties.assertTiles(stripped);
        assertEquals(List.copyOf(parsed.boilerplate()), stripped.boilerplate());
    }
}
