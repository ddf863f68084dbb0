package io.github.copydesk.compare;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.internal.pair.Once;
import io.github.copydesk.internal.pair.PairSketch;
import io.github.copydesk.internal.pair.PairSketcher;
import io.github.copydesk.internal.pair.SharedStretches;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.WordScanner;
import io.github.copydesk.internal.pair.words.WordTriples;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An article prepared once to be compared often: its attributions, its {@linkplain #sketch() sketch} and its
 * {@linkplain #fingerprint() fingerprint}, each made when it is first asked for and kept.
 *
 * <pre>{@code
 * List<PreparedArticle> prepared = articles.stream().map(Copydesk::prepare).toList();
 * comparer.compare(prepared.get(0), prepared.get(1));    // attributes both
 * comparer.compare(prepared.get(0), prepared.get(2));    // attributes the third
 * }</pre>
 *
 * <p>Made by {@link ArticleComparer#prepare}. Thread-safe; never changes as far as a caller can see. Takes some forty
 * bytes a word once everything was asked for.
 */
public final class PreparedArticle {
    /** A page of so many blocks and characters is a line or two. */
    private static final int LINES = 3;

    private static final int LINE_LENGTH = 600;
    private static final int HEADLINE_WORDS = 3;

    private final Article article;
    private final Supplier<ComparedWords> words;
    private final Supplier<ArticleSketch> sketch;
    private final Supplier<Fingerprint> fingerprint;
    private final Supplier<List<Attribution>> attributions;
    private final Supplier<CarriedQuotes> quotations;
    private final Supplier<WordTriples> triples;

    PreparedArticle(Article article, Function<Article, List<Attribution>> attributor) {
        this.article = article;
        this.words = Once.made(() -> wordsOf(article));
        this.sketch = Once.made(() -> new ArticleSketch(
                PairSketcher.sketch(words(), dayOf(article), article.source(), NewsFrequencies.shipped())));
        this.fingerprint = Once.made(() -> Fingerprint.of(article));
        this.attributions =
                Once.made(() -> List.copyOf(Objects.requireNonNull(attributor.apply(article), "attributor's answer")));
        this.quotations = Once.made(() -> CarriedQuotes.of(words(), attributions()));
        this.triples = Once.made(() -> WordTriples.of(words()));
    }

    /**
     * The words that are compared: those of the headline, the standfirst and the body, as far as they are kept, and
     * besides them the dates, which tell this year's flood from last year's. On a page of a line or two a headline may look
     * like a teaser or like navigation: it counts where nothing else is there, and above a line where no other headline is.
     */
    private static ComparedWords wordsOf(Article article) {
        WordScanner scanner = new WordScanner(article.source());
        List<Block> blocks = article.blocks();
        boolean tellsAStory = blocks.stream().map(Block::role).anyMatch(PreparedArticle::tells);
        boolean hasHeadline = blocks.stream().anyMatch(block -> block.role() == Role.HEADLINE);
        boolean isLine = blocks.size() <= LINES && article.source().length() <= LINE_LENGTH;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean standsForHeadline = isLine && (!tellsAStory || (i == 0 && !hasHeadline));
            if (tells(block.role())
                    || (tellsAStory && block.role() == Role.TIMESTAMP)
                    || (standsForHeadline && mayBeHeadline(article, block))) {
                scanner.add(block.span().start(), block.span().end());
            }
        }
        return scanner.words();
    }

    private static boolean mayBeHeadline(Article article, Block block) {
        return switch (block.role()) {
            case TEASER, NAVIGATION, LABEL, PROMOTION ->
                article.text(block).strip().split("\\s+").length >= HEADLINE_WORDS;
            default -> false;
        };
    }

    private static int dayOf(Article article) {
        return article.published()
                .map(published -> Math.toIntExact(published.date().toEpochDay()))
                .orElse(PairSketch.NO_DAY);
    }

    private static boolean tells(Role role) {
        return role.body() || role == Role.HEADLINE || role == Role.STANDFIRST;
    }

    /** {@return the article} */
    public Article article() {
        return article;
    }

    /** {@return the part that is enough to tell how close another article is, without the text} */
    public ArticleSketch sketch() {
        return sketch.get();
    }

    /** {@return the article's fingerprint, in the default version} */
    public Fingerprint fingerprint() {
        return fingerprint.get();
    }

    /** {@return the article's attributions, in the order of the source} */
    public List<Attribution> attributions() {
        return attributions.get();
    }

    /**
     * {@return what this article has in common with another of which only the sketch is kept}
     *
     * @param other the sketch of the other
     */
    public SharedWords sharedWith(ArticleSketch other) {
        SharedStretches shared = new SharedStretches(
                words(), Objects.requireNonNull(other, "other").sketch());
        return new SharedWords(shared.words(true), shared.words(false), shared.passages());
    }

    /** The stretches inside quotation marks that can be shared. */
    CarriedQuotes quotations() {
        return quotations.get();
    }

    /** The runs of three words that can be shared. */
    WordTriples triples() {
        return triples.get();
    }

    ComparedWords words() {
        return words.get();
    }

    @Override
    public String toString() {
        return "PreparedArticle[" + article.headline().orElse("no headline") + ", words=" + words().count() + "]";
    }

    /**
     * What an article has in common with another of which only the sketch is kept, as places in the article's source. Made by
     * {@link PreparedArticle#sharedWith}. Immutable.
     *
     * @param names the first place of each shared name, the rarest in the news at large first
     * @param words the first place of each other shared word, the rarest first
     * @param passages of six words or more that stand in both word for word, in the order of the article
     */
    public record SharedWords(List<Span> names, List<Span> words, List<Span> passages) {
        /** Makes it. */
        public SharedWords {
            names = List.copyOf(names);
            words = List.copyOf(words);
            passages = List.copyOf(passages);
        }
    }
}
