package io.github.copydesk.stories.distributed;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.internal.cluster.WordCounts;
import io.github.copydesk.internal.cluster.WordVector;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words of a stream of articles and how many articles have each: by them {@code Stories} knows what is rare in this
 * stream. For those who count on many machines and bring the counts together.
 *
 * <pre>{@code
 * StreamWords words = new StreamWords();
 * words.add(sketch, published);                        // for each article, texts that are equal once
 * StreamText a = words.text(sketch, published);        // when all are counted
 * a.compare(words.text(other, null), null);
 * }</pre>
 *
 * <p>Mutable; not thread-safe while it grows. Eight to sixteen bytes a word.
 */
public final class StreamWords {
    /** By so many words an article is found. */
    private static final int TERMS = 40;

    private static final WordCounts NONE = new WordCounts();

    private final WordCounts counts = new WordCounts();
    private StreamPace pace = StreamPace.NONE;

    /** The words of no articles. */
    public StreamWords() {}

    /**
     * Counts the words of an article.
     *
     * @param article the article
     */
    public void add(ArticleSketch article) {
        counts.addArticles(1);
        article.forEachWord((word, times, rarity, title, name) -> counts.add(word, 1));
    }

    /**
     * Counts the words of an article and when it appeared, null if that is not known.
     *
     * @param article the article
     * @param published when it appeared, null if that is not known
     */
    public void add(ArticleSketch article, @Nullable Instant published) {
        add(article);
        pace = pace.with(published);
    }

    /** {@return how fast the stream flows} */
    public StreamPace pace() {
        return pace;
    }

    /**
     * Tells how fast the stream flows, for those who count that elsewhere.
     *
     * @param pace the pace
     */
    public void setPace(StreamPace pace) {
        this.pace = Objects.requireNonNull(pace, "pace");
    }

    /**
     * Counts an article no longer; the pace stays.
     *
     * @param article the article
     */
    public void remove(ArticleSketch article) {
        counts.addArticles(-1);
        article.forEachWord((word, times, rarity, title, name) -> counts.add(word, -1));
    }

    /** {@return the counts as they are now, which do not change with these} */
    public StreamWords copy() {
        StreamWords copy = new StreamWords();
        copy.addAll(this);
        return copy;
    }

    /**
     * Counts what another has counted.
     *
     * @param others the other counts
     */
    public void addAll(StreamWords others) {
        counts.addArticles(others.counts.articles());
        others.counts.forEach(counts::add);
        pace = pace.and(others.pace);
    }

    /** {@return how many articles were counted} */
    public int articles() {
        return counts.articles();
    }

    /**
     * {@return words, and for each how many articles have it: an even number of ints, for {@link #of}; a new array at
     * each call}
     */
    public int[] toArray() {
        IntStream.Builder pairs = IntStream.builder();
        counts.forEach((word, having) -> pairs.add(word).add(having));
        return pairs.build().toArray();
    }

    /**
     * {@return what {@link #toArray} gave, of so many articles}
     *
     * @param articles how many articles were counted
     * @param words the array
     */
    public static StreamWords of(int articles, int[] words) {
        StreamWords made = new StreamWords();
        made.addArticles(articles);
        for (int i = 0; i < words.length; i += 2) {
            made.add(words[i], words[i + 1]);
        }
        return made;
    }

    /**
     * Tells that there are so many articles more, whose words {@linkplain #add(int, int) follow}.
     *
     * @param more how many
     */
    public void addArticles(int more) {
        counts.addArticles(more);
    }

    /**
     * Tells that so many articles more have a word.
     *
     * @param word the word's number
     * @param having how many articles have it
     */
    public void add(int word, int having) {
        counts.add(word, having);
    }

    /**
     * {@return an article among the others}
     *
     * @param article the article
     * @param published when it appeared, null if that is not known
     */
    public StreamText text(ArticleSketch article, @Nullable Instant published) {
        Objects.requireNonNull(article, "article");
        return new StreamText(article, vector(article, counts), published, counts.articles(), pace.articlesADay());
    }

    /**
     * {@return the words by which an article is found, at most 40 of those that are rare in the news at large,
     * ascending}
     *
     * @param article the article
     */
    public static int[] terms(ArticleSketch article) {
        return vector(article, NONE).heaviest(TERMS);
    }

    private static WordVector vector(ArticleSketch article, WordCounts counts) {
        WordVector.Maker maker = new WordVector.Maker(counts);
        article.forEachWord(maker::add);
        return maker.make();
    }
}
