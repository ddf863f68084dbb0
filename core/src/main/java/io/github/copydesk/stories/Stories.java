package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Groups articles by the event they report, or by the copy they carry.
 *
 * <pre>{@code
 * List<Story<Article>> stories = articles.stream().collect(Stories.collector());
 *
 * Stories<String> feed = Stories.byId();              // ids instead of articles: keeps no text
 * feed.add("a1", Copydesk.parse(page));
 * feed.group();                                       // the largest story first
 * feed.duplicates();                                  // only groups that share their text
 * }</pre>
 *
 * <p>Candidates are the pairs that share text ({@link FingerprintIndex}) or rare names, numbers and words
 * ({@link Fingerprint#sharedTerms}); an {@link ArticleComparer} scores them; where their scores reach one half, articles
 * hang together, and within what hangs together average-link clustering (Sokal and Michener 1958) joins groups as long as
 * the mean log-odds that two of their articles report the same event are even or better. Single links would chain one
 * event to the next.
 *
 * <p>The outcome depends on the articles and the order of their ids and on nothing else: not on the order they were added
 * in, nor on threads.
 *
 * <p>Not thread-safe; {@link #collector()} works in parallel streams. An article costs a fingerprint (half a kilobyte),
 * while it is grouped another third of that, and, unless you {@linkplain #add(Object, Fingerprint, String) give it back
 * later}, a sketch of some kilobytes.
 *
 * @param <K> what stands for an article
 */
public final class Stories<K> {
    private final Comparator<? super K> order;
    private final AddedArticles<K> articles = new AddedArticles<>();

    private Stories(Comparator<? super K> order) {
        this.order = order;
    }

    /** Stories of articles known by ids with an order of their own. */
    public static <K extends Comparable<? super K>> Stories<K> byId() {
        return new Stories<>(Comparator.naturalOrder());
    }

    /**
     * Stories of articles known by ids of any kind.
     *
     * @param order a total order of the ids
     */
    public static <K> Stories<K> byId(Comparator<? super K> order) {
        return new Stories<>(Objects.requireNonNull(order, "order"));
    }

    /** Collects articles into stories, the largest first; the articles of one in the order of their sources. */
    public static Collector<Article, ?, List<Story<Article>>> collector() {
        Comparator<Article> order = Comparator.comparing(Article::source).thenComparing(Article::toString);
        return collector(Function.identity(), order);
    }

    /**
     * Collects what has an article into stories, the largest first.
     *
     * @param article gives an element's article
     * @param order a total order of the elements
     */
    public static <T> Collector<T, ?, List<Story<T>>> collector(
            Function<? super T, Article> article, Comparator<? super T> order) {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(order, "order");
        return Collector.of(
                () -> new Stories<T>(order),
                (stories, element) -> stories.add(element, article.apply(element)),
                Stories::merge,
                Stories::group,
                Collector.Characteristics.UNORDERED);
    }

    private Stories<K> merge(Stories<K> other) {
        articles.addAll(other.articles);
        return this;
    }

    /**
     * Adds an article. The article itself is not kept.
     *
     * @param id what stands for it in a story; ids must differ
     */
    public void add(K id, Article article) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(article, "article");
        ArticleSketch sketch = ArticleComparer.create().sketch(article);
        articles.add(id, Fingerprint.of(article), article.headline().orElse(""), () -> sketch);
    }

    /**
     * Adds an article of which only the fingerprint is kept: for millions. Group with {@link #group(Function)} or
     * {@link #duplicates(Function)}, which ask for the article again.
     */
    public void add(K id, Fingerprint fingerprint, String headline) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(headline, "headline");
        articles.add(id, fingerprint, headline, null);
    }

    /**
     * Adds an article whose {@linkplain ArticleSketch#toBytes sketch} is kept elsewhere, in a file for example, and asked
     * for when it has to be compared.
     *
     * @param sketch gives its sketch, the same one each time; may be asked more than once
     */
    public void add(K id, Fingerprint fingerprint, String headline, Supplier<ArticleSketch> sketch) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(sketch, "sketch");
        articles.add(id, fingerprint, headline, sketch);
    }

    /** How many articles were added. */
    public int size() {
        return articles.size();
    }

    /**
     * The stories, the largest first; every article is in exactly one. Within a story, articles are in the order of their
     * ids; the headline is that of the article closest to all the others.
     *
     * @throws IllegalStateException if an article was added by its fingerprint only and has to be compared
     */
    public List<Story<K>> group() {
        return group(Stories::absent);
    }

    /**
     * The same, asking for articles that were added by their fingerprint only.
     *
     * @param reader gives an article by its id, the same one each time; an article may be asked for more than once
     */
    public List<Story<K>> group(Function<? super K, Article> reader) {
        return grouping(reader).stories();
    }

    /**
     * The groups of two articles or more that are duplicates or carry the same copy, the largest first; within a group the
     * most complete article first, which also gives the headline.
     *
     * @throws IllegalStateException if an article was added by its fingerprint only and has to be compared
     */
    public List<Story<K>> duplicates() {
        return duplicates(Stories::absent);
    }

    /**
     * The same, asking for articles that were added by their fingerprint only.
     *
     * @param reader gives an article by its id, the same one each time; an article may be asked for more than once
     */
    public List<Story<K>> duplicates(Function<? super K, Article> reader) {
        return grouping(reader).duplicates();
    }

    private Grouping<K> grouping(Function<? super K, Article> reader) {
        Objects.requireNonNull(reader, "reader");
        return new Grouping<>(articles, articles.inOrder(order), reader);
    }

    private static <K> Article absent(K id) {
        throw new IllegalStateException("only the fingerprint was added: " + id);
    }
}
