package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import java.util.Locale;

/** What was taken out of a page and why, for people who read it in a terminal. */
public final class StripTable {
    private static final int EXCERPT = 48;

    private StripTable() {}

    /** A heading with how much is left, then a line for each block that went. */
    public static String of(String id, Article stripped) {
        int all = stripped.blocks().size() + stripped.removed().size();
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%s: %d of %d blocks taken out%n",
                id,
                stripped.removed().size(),
                all));
        for (Block block : stripped.removed()) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %-10s  %s  %s (%.2f)%n",
                    block.role(),
                    TextLines.fitted(stripped.text(block), EXCERPT),
                    block.reason(),
                    block.confidence()));
        }
        return out.toString();
    }
}
