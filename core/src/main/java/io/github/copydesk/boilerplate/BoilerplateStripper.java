package io.github.copydesk.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Moves an article's boilerplate blocks from its blocks to its removed blocks. Skeleton. */
public final class BoilerplateStripper implements UnaryOperator<Article> {
    private static final BoilerplateStripper DEFAULT = new BoilerplateStripper();

    private BoilerplateStripper() {}

    /** The stripper with its defaults. */
    public static BoilerplateStripper create() {
        return DEFAULT;
    }

    /** Strips an article. */
    public Article strip(Article article) {
        Objects.requireNonNull(article, "article");
        List<Block> kept = new ArrayList<>();
        List<Block> removed = new ArrayList<>();
        List<Block> alreadyRemoved = article.removed();
        for (Block block : article.allBlocks()) {
            boolean out = block.role().boilerplate() || alreadyRemoved.contains(block);
            (out ? removed : kept).add(block);
        }
        return new Article(
                article.source(), kept, removed, article.metadata(), article.language(), article.completeness());
    }

    @Override
    public Article apply(Article article) {
        return strip(article);
    }
}
