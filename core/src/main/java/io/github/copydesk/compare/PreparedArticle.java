package io.github.copydesk.compare;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.internal.pair.ComparedWords;
import io.github.copydesk.internal.pair.WordScanner;
import io.github.copydesk.internal.pair.WordTriples;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An article prepared for many comparisons: its words, its {@linkplain #sketch() sketch} and its attributions, which
 * are made when a comparison first needs them. Made by {@link ArticleComparer#prepare}. Thread-safe; never changes as
 * far as a caller can see.
 */
public final class PreparedArticle {
    private final Article article;
    private final ComparedWords words;
    private final ArticleSketch sketch;
    private final Function<Article, List<Attribution>> attributor;
    private volatile @Nullable List<Attribution> attributions;
    private volatile @Nullable CarriedQuotes quotations;
    private volatile @Nullable WordTriples runs;

    PreparedArticle(
            Article article,
            ComparedWords words,
            ArticleSketch sketch,
            Function<Article, List<Attribution>> attributor) {
        this.article = article;
        this.words = words;
        this.sketch = sketch;
        this.attributor = attributor;
    }

    /**
     * The words that are compared: those of the headline, the standfirst and the body, as far as they are kept, and
     * besides them the dates, which tell this year's flood from last year's.
     */
    static ComparedWords wordsOf(Article article) {
        WordScanner scanner = new WordScanner(article.source());
        boolean tellsAStory = article.blocks().stream().map(Block::role).anyMatch(PreparedArticle::tells);
        for (Block block : article.blocks()) {
            if (tells(block.role()) || (tellsAStory && block.role() == Role.TIMESTAMP)) {
                scanner.add(block.span().start(), block.span().end());
            }
        }
        return scanner.words();
    }

    private static boolean tells(Role role) {
        return role.body() || role == Role.HEADLINE || role == Role.STANDFIRST;
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The part that is enough to tell how close another article is, without the text. */
    public ArticleSketch sketch() {
        return sketch;
    }

    /** The article's attributions. */
    public List<Attribution> attributions() {
        List<Attribution> known = attributions;
        if (known == null) {
            // Two threads may both come here; they make equal lists, and either may stay.
            known = List.copyOf(Objects.requireNonNull(attributor.apply(article), "attributor's answer"));
            attributions = known;
        }
        return known;
    }

    /** The stretches inside quotation marks that can be shared. */
    CarriedQuotes quotations() {
        CarriedQuotes known = quotations;
        if (known == null) {
            known = CarriedQuotes.of(words, attributions());
            quotations = known;
        }
        return known;
    }

    /** The runs of words that can be shared. */
    WordTriples runs() {
        WordTriples known = runs;
        if (known == null) {
            known = WordTriples.of(words);
            runs = known;
        }
        return known;
    }

    ComparedWords words() {
        return words;
    }

    @Override
    public String toString() {
        return "PreparedArticle[" + article.headline().orElse("no headline") + ", words=" + words.count() + "]";
    }
}
