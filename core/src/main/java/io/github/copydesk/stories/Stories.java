package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.stories.distributed.StoryLinks;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles by the event they report, or by the copy they carry.
 *
 * <pre>{@code
 * List<Story<Article>> stories = articles.stream().collect(Stories.collector());
 *
 * Stories<String> feed = Stories.byId();              // ids instead of articles: keeps no text
 * feed.add("a1", Copydesk.prepare(Copydesk.parse(page)));
 * feed.group();                                       // the largest story first
 * feed.duplicates();                                  // only groups that share their text
 * }</pre>
 *
 * <p>Candidates are the pairs that share text ({@link FingerprintIndex}) or rare words. How close a pair is, its words tell,
 * each weighted by how rare it is in this stream and in the news at large, together with what an {@link ArticleComparer}
 * says of the two and how far apart they appeared. Average-link clustering (Sokal and Michener 1958) joins groups as long as
 * their articles are close on average: single links would chain one event to the next. A round-up, which has a good part of
 * several articles that have nothing to do with each other, is alone.
 *
 * <p>The outcome depends on the articles and the order of their ids and on nothing else: not on the order they were added
 * in, nor on threads.
 *
 * <p>Not thread-safe; {@link #collector()} works in parallel streams. Takes time in proportion to the number of articles. An
 * article costs a fingerprint (half a kilobyte), while it is grouped another third of that, and, unless you
 * {@linkplain #add(Object, Publication, Fingerprint, ArticleSketch, Supplier) give it back later}, a sketch of some
 * kilobytes.
 *
 * @param <K> what stands for an article
 */
public final class Stories<K> {
    private final Comparator<? super K> order;
    private final AddedArticles<K> articles = new AddedArticles<>();
    private float least = StoryLinks.LEAST;
    private @Nullable Duration within;

    private Stories(Comparator<? super K> order) {
        this.order = order;
    }

    /**
     * {@return stories of articles known by ids with an order of their own}
     *
     * @param <K> what articles are known by
     */
    public static <K extends Comparable<? super K>> Stories<K> byId() {
        return new Stories<>(Comparator.naturalOrder());
    }

    /**
     * {@return stories of articles known by ids of any kind}
     *
     * @param <K> what articles are known by
     * @param order a total order of the ids
     */
    public static <K> Stories<K> byId(Comparator<? super K> order) {
        return new Stories<>(Objects.requireNonNull(order, "order"));
    }

    /**
     * Collects articles into stories, the largest first; the articles of one in the order of their sources.
     *
     * @return a collector, which may be used in parallel
     */
    public static Collector<Article, ?, List<Story<Article>>> collector() {
        Comparator<Article> order = Comparator.comparing(Article::source).thenComparing(Article::toString);
        return collector(Function.identity(), order);
    }

    /**
     * Collects what has an article into stories, the largest first.
     *
     * @param <T> what has an article
     * @param article gives an element's article
     * @param order a total order of the elements
     * @return a collector, which may be used in parallel
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
     * Parts articles that appeared further apart. Without this, time that has passed speaks against one event, but
     * forbids nothing.
     *
     * @param most the longest time between two articles of a story; not negative
     * @return this
     * @throws IllegalArgumentException if it is negative
     */
    public Stories<K> within(Duration most) {
        if (Objects.requireNonNull(most, "most").isNegative()) {
            throw new IllegalArgumentException("most must not be negative: " + most);
        }
        within = most;
        return this;
    }

    /**
     * Sets how sure it must be that articles report one event: above one half there are more and smaller stories.
     *
     * @param confidence from 0 to 1, neither included; the default is one half
     * @return this
     * @throws IllegalArgumentException if it is not above 0 and below 1
     */
    public Stories<K> threshold(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be above 0 and below 1: " + confidence);
        }
        least = StoryLinks.least(confidence);
        return this;
    }

    /**
     * Adds an article. The article itself is not kept.
     *
     * @param id what stands for it in a story; ids must differ
     * @param article the article
     */
    public void add(K id, Article article) {
        add(id, ArticleComparer.create().prepare(Objects.requireNonNull(article, "article")));
    }

    /**
     * Adds a prepared article that appeared where and when its page tells.
     *
     * @param id what stands for the article; ids must differ
     * @param article the article
     */
    public void add(K id, PreparedArticle article) {
        add(
                id,
                article,
                Publication.of(Objects.requireNonNull(article, "article").article()));
    }

    /**
     * Adds a prepared article of which it is known where and when it appeared.
     *
     * @param id what stands for the article; ids must differ
     * @param article the article
     * @param publication where and when it appeared
     */
    public void add(K id, PreparedArticle article, Publication publication) {
        ArticleSketch sketch = Objects.requireNonNull(article, "article").sketch();
        add(id, publication, article.fingerprint(), sketch, () -> sketch);
    }

    /**
     * Adds an article whose {@linkplain ArticleSketch#toBytes sketch} is kept elsewhere, in a file for example, and
     * asked for when it has to be compared: for millions.
     *
     * @param id what stands for the article; ids must differ
     * @param publication where and when it appeared
     * @param fingerprint a fingerprint of the same version
     * @param sketch is read now and not kept
     * @param sketchAgain gives the same sketch each time; may be asked more than once
     */
    public void add(
            K id,
            Publication publication,
            Fingerprint fingerprint,
            ArticleSketch sketch,
            Supplier<ArticleSketch> sketchAgain) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(sketch, "sketch");
        Objects.requireNonNull(sketchAgain, "sketchAgain");
        articles.add(id, publication, fingerprint, sketch, sketchAgain);
    }

    /** {@return how many articles were added} */
    public int size() {
        return articles.size();
    }

    /**
     * {@return the stories, the largest first; every article is in exactly one} Within a story, articles are in the
     * order of their ids; the headline is that of the article closest to the others.
     */
    public List<Story<K>> group() {
        return grouping().stories();
    }

    /**
     * {@return the groups of two articles or more that are duplicates or carry the same copy, the largest first; within
     * a group the most complete article first, which also gives the headline} A round-up is no copy of what it
     * contains.
     */
    public List<Story<K>> duplicates() {
        return grouping().duplicates();
    }

    private Grouping<K> grouping() {
        return new Grouping<>(articles, articles.inOrder(order), least, within);
    }
}
