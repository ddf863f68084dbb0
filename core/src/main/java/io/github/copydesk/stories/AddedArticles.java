package io.github.copydesk.stories;

import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.internal.fingerprint.Sketch;
import io.github.copydesk.internal.fingerprint.SketchFormat;
import io.github.copydesk.internal.fingerprint.SketchTable;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.StreamWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What {@link Stories} keeps of its articles, column by column, so that a million fit: an article is its number in all
 * columns. Not thread-safe.
 *
 * @param <K> what stands for an article
 */
final class AddedArticles<K> {
    private final List<K> ids = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private final List<Supplier<ArticleSketch>> sketches = new ArrayList<>();
    private final SketchTable fingerprints = new SketchTable();
    private final StreamWords words = new StreamWords();

    void add(
            K id,
            Publication publication,
            Fingerprint fingerprint,
            ArticleSketch sketch,
            Supplier<ArticleSketch> sketchAgain) {
        ids.add(id);
        publications.add(publication);
        sketches.add(sketchAgain);
        Sketch text = SketchFormat.read(fingerprint.toBytes());
        fingerprints.add(new Sketch(text.shingles(), text.registers(), StreamWords.terms(sketch)));
        words.add(sketch, publication.published().orElse(null));
    }

    void addAll(AddedArticles<K> others) {
        ids.addAll(others.ids);
        publications.addAll(others.publications);
        sketches.addAll(others.sketches);
        for (int i = 0; i < others.fingerprints.size(); i++) {
            fingerprints.add(others.fingerprints.sketch(i));
        }
        words.addAll(others.words);
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

    Publication publication(int article) {
        return publications.get(article);
    }

    /** Of each article how its text looks, and the words by which it is found. */
    SketchTable fingerprints() {
        return fingerprints;
    }

    /** The article among the others, its sketch from where it was put aside. */
    StreamText text(int article) {
        return words.text(
                sketches.get(article).get(),
                publications.get(article).published().orElse(null));
    }
}
