package io.github.copydesk.internal.pair;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.Shingles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a text has in common with another of which only the sketch is kept, and where it stands in the text. */
public final class SharedStretches {
    /** Fewer words in a row are no passage. */
    private static final int LEAST_WORDS = 6;

    private final ComparedWords words;
    private final PairSketch other;

    /** What a text has in common with another. */
    public SharedStretches(ComparedWords words, PairSketch other) {
        this.words = words;
        this.other = other;
    }

    /** The first place of each shared word that is a name, or of each that is not, the rarest in the news at large first. */
    public List<Span> words(boolean names) {
        Map<Integer, Float> rarities = new HashMap<>();
        other.forEachWord((word, times, rarity, title, name) -> rarities.put(word, rarity));
        Map<Integer, Integer> firsts = new HashMap<>();
        Map<Integer, Boolean> isName = new HashMap<>();
        for (int i = 0; i < words.count(); i++) {
            if (rarities.containsKey(words.stem(i))) {
                firsts.putIfAbsent(words.stem(i), i);
                isName.merge(words.stem(i), words.looksLikeName(i), Boolean::logicalOr);
            }
        }
        Comparator<Integer> rarest = Comparator.comparingDouble(stem -> -rarities.getOrDefault(stem, 0f));
        return firsts.keySet().stream()
                .filter(stem -> isName.getOrDefault(stem, false) == names)
                .sorted(rarest.thenComparing(stem -> firsts.getOrDefault(stem, 0)))
                .map(stem -> span(firsts.getOrDefault(stem, 0), firsts.getOrDefault(stem, 0) + 1))
                .toList();
    }

    /** The passages of six words or more that stand in both word for word, in the order of this text. */
    public List<Span> passages() {
        List<Span> passages = new ArrayList<>();
        int from = -1;
        int last = words.count() - Shingles.LENGTH;
        for (int i = 0; i <= last; i++) {
            boolean shared = Arrays.binarySearch(other.shingles, words.sequence(i, i + Shingles.LENGTH)) >= 0;
            if (shared && from < 0) {
                from = i;
            }
            if (from >= 0 && (!shared || i == last)) {
                int end = i + Shingles.LENGTH - (shared ? 0 : 1);
                if (end - from >= LEAST_WORDS) {
                    passages.add(span(from, end));
                }
                from = -1;
            }
        }
        return passages;
    }

    private Span span(int from, int to) {
        return new Span(words.start(from), words.end(to - 1));
    }
}
