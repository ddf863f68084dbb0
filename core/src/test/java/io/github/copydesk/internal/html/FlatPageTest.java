package io.github.copydesk.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.internal.html.elements.Markup;
import io.github.copydesk.internal.page.Blocks;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the markup says of a line reaches the block made of it: both sides count the same lines, whatever is in them. */
class FlatPageTest {
    /** Wherever a page's own words become a line, each control, blank and line end takes its turn for the star. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>Council sells*ferry</title><p>The council voted.",
                "<title>*</title><p>The council voted.",
                "<h1>Council*sells</h1>",
                "<p>*</p><p>The council voted.",
                "<pre>*Council*sells*</pre>",
                "<meta name=author content='Ann*Lee'><p>The council voted.",
                "<meta name=author content='*'><p>The council voted.",
                "<meta property=og:title content='*'><p>The council voted.",
                "<meta property=article:section content='*Harbour*news*'><p>The council voted.",
                "<meta property=article:section content='*'><p>The council voted.",
                "<meta property=og:site_name content='*'><p>The council voted.",
                "<meta property=article:published_time content='*2025-02-03*'><p>The council voted.",
                "<script type='application/ld+json'>{\"headline\":\"Sells*ferry\",\"author\":\"Ann*Lee\"}</script><p>x"
            })
    void aBlockForEveryLine(String page) {
        IntStream.concat(IntStream.range(0, 0x100), IntStream.range(0x2000, 0x2100))
                .forEach(c -> check(page.replace('*', (char) c), c));
        check(page.replace('*', '\uFEFF'), 0xFEFF);
    }

    private static void check(String page, int character) {
        FlatPage flat = FlatPage.flatten(Markup.parse(page, ""));
        assertEquals(flat.count(), Blocks.ofLines(flat.text()).count(), () -> Integer.toHexString(character));
    }
}
