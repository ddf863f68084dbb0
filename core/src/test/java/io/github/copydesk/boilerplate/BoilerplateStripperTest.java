package io.github.copydesk.boilerplate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes, what stays, and that it can be chosen. */
class BoilerplateStripperTest {
    private static final Article ARTICLE = new Article(
            "Rain falls. A wet street. Sign up",
            List.of(
                    new Block(new Span(0, 11), Role.PARAGRAPH, "text", 1),
                    new Block(new Span(12, 25), Role.CAPTION, "caption", 1),
                    new Block(new Span(26, 33), Role.PROMOTION, "promotion", 1)),
            List.of(),
            Metadata.NONE,
            "en",
            new Completeness(Completeness.Level.COMPLETE, 1, "whole"));

    @Test
    void furnitureGoesAndCompanyStays() {
        Article stripped = BoilerplateStripper.create().strip(ARTICLE);
        assertEquals(ARTICLE.blocks().subList(0, 2), stripped.blocks());
        assertEquals(ARTICLE.blocks().subList(2, 3), stripped.removed());
        assertSame(stripped, BoilerplateStripper.create().strip(stripped));
    }

    @Test
    void captionsMayGoAndPromotionsMayStay() {
        BoilerplateStripper stripper = BoilerplateStripper.builder()
                .keepCaptions(false)
                .keep(Role.PROMOTION)
                .build();
        assertEquals(ARTICLE.blocks().subList(1, 2), stripper.strip(ARTICLE).removed());
    }

    @Test
    void strippingInStepsKeepsTheOrder() {
        Article first = BoilerplateStripper.create().strip(ARTICLE);
        Article second =
                BoilerplateStripper.builder().keepCaptions(false).build().strip(first);
        assertEquals(ARTICLE.blocks().subList(1, 3), second.removed());
        assertEquals(ARTICLE.blocks(), second.allBlocks());
    }
}
