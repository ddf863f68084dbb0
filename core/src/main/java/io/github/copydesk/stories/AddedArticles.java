package io.github.copydesk.stories;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.internal.fingerprint.SketchFormat;
import io.github.copydesk.internal.fingerprint.SketchTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Stories} keeps of its articles, column by column, so that a million fit: an article is its number in all
 * columns. Not thread-safe.
 *
 * @param <K> what stands for an article
 */
final class AddedArticles<K> {
    private final List<K> ids = new ArrayList<>();
    private final List<String> headlines = new ArrayList<>();
    private final List<@Nullable Supplier<ArticleSketch>> sketches = new ArrayList<>();
    private final SketchTable fingerprints = new SketchTable();

    void add(K id, Fingerprint fingerprint, String headline, @Nullable Supplier<ArticleSketch> sketch) {
        ids.add(id);
        headlines.add(headline);
        sketches.add(sketch);
        fingerprints.add(SketchFormat.read(fingerprint.toBytes()));
    }

    void addAll(AddedArticles<K> others) {
        ids.addAll(others.ids);
        headlines.addAll(others.headlines);
        sketches.addAll(others.sketches);
        for (int i = 0; i < others.fingerprints.size(); i++) {
            fingerprints.add(others.fingerprints.sketch(i));
        }
    }

    int size() {
        return ids.size();
    }

    /** The articles' numbers in the order of their ids. */
    int[] inOrder(Comparator<? super K> order) {
        return IntStream.range(0, size())
                .boxed()
                .sorted(Comparator.comparing(ids::get, order))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    K id(int article) {
        return ids.get(article);
    }

    String headline(int article) {
        return headlines.get(article);
    }

    SketchTable fingerprints() {
        return fingerprints;
    }

    /** The article's sketch, from where it was put aside or else from the article as {@code reader} gives it. */
    ArticleSketch sketch(int article, Function<? super K, Article> reader) {
        Supplier<ArticleSketch> kept = sketches.get(article);
        return kept != null ? kept.get() : ArticleComparer.create().sketch(reader.apply(id(article)));
    }
}
