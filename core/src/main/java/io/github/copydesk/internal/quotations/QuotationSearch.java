package io.github.copydesk.internal.quotations;

import io.github.copydesk.internal.pair.wording.SharedWording;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Finds statements with the words of a claim. The claim's words are taken from the rarest on, until the statements they
 * stand in are {@value #MOST_PLACES}. Those of them that have the most and rarest words are read and aligned, up to
 * {@value #MOST_ALIGNED}, or until {@value #MOST_IN_VAIN} in a row were nothing. So what a search takes is bounded,
 * whatever is searched for. For one search.
 */
public final class QuotationSearch {
    private static final int MOST_PLACES = 100_000;
    private static final int LEAST_TAKEN = 3;
    private static final int MOST_ALIGNED = 1024;
    private static final int MOST_IN_VAIN = 64;

    private final List<Chunk> chunks;
    private final StatementText claim;
    private final Map<Integer, Double> weights;
    private final List<Integer> taken;

    /** Starts a search. */
    public QuotationSearch(List<Chunk> chunks, StatementText claim) {
        this.chunks = chunks;
        this.claim = claim;
        weights = weights(claim.words());
        taken = rarest();
    }

    /** What each of the claim's words tells: the rarer in news, the more. */
    private static Map<Integer, Double> weights(ComparedWords words) {
        Map<Integer, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < words.count(); i++) {
            weights.putIfAbsent(
                    words.stem(i), (double) NewsFrequencies.shipped().rarity(words.stem(i)));
        }
        return weights;
    }

    private List<Integer> rarest() {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        for (int stem : weights.keySet()) {
            long count = 0;
            for (Chunk chunk : chunks) {
                count += chunk.count(stem);
            }
            if (count > 0) {
                counts.put(stem, count);
            }
        }
        List<Integer> byCount = new ArrayList<>(counts.keySet());
        byCount.sort(Comparator.comparingLong(counts::get));
        List<Integer> chosen = new ArrayList<>();
        long places = 0;
        for (int stem : byCount) {
            places += counts.getOrDefault(stem, 0L);
            if (places > MOST_PLACES && chosen.size() >= LEAST_TAKEN) {
                break;
            }
            chosen.add(stem);
        }
        return chosen;
    }

    /**
     * Hands on the statements that have the most of the claim, from the closest on.
     *
     * @param taker tells whether a statement is what was searched for
     */
    public void forEach(Predicate<Found> taker) {
        int inVain = 0;
        for (long place : candidates().bestFirst()) {
            Found found = aligned(place);
            inVain = taker.test(found) ? 0 : inVain + 1;
            if (inVain == MOST_IN_VAIN) {
                return;
            }
        }
    }

    private BestCandidates candidates() {
        BestCandidates best = new BestCandidates(MOST_ALIGNED);
        int longest = chunks.stream().mapToInt(Chunk::size).max().orElse(0);
        float[] scores = new float[longest];
        int[] touched = new int[longest];
        for (int i = 0; i < chunks.size(); i++) {
            score(i, scores, touched, best);
        }
        return best;
    }

    private void score(int number, float[] scores, int[] touched, BestCandidates best) {
        Chunk chunk = chunks.get(number);
        int[] count = {0};
        int length = claim.length();
        for (int stem : taken) {
            float weight = (float) (1 + weights.getOrDefault(stem, 0.0));
            chunk.postings.forEach(stem, statement -> {
                if (scores[statement] == 0) {
                    touched[count[0]++] = statement;
                }
                scores[statement] += weight;
            });
        }
        for (int i = 0; i < count[0]; i++) {
            int statement = touched[i];
            float score = scores[statement];
            scores[statement] = 0;
            if (best.mayTake(score)) {
                best.add((long) number * Chunk.MOST + statement, score - unlike(chunk.length(statement), length));
            }
        }
    }

    /** Of statements that have the same of the claim, the one that has about its length is the closest. */
    private static float unlike(int length, int other) {
        return Math.abs(length - other) / (length + other + 1f);
    }

    private Found aligned(long place) {
        Chunk chunk = chunks.get((int) (place / Chunk.MOST));
        int statement = (int) (place % Chunk.MOST);
        StatementText said = chunk.said(statement);
        ComparedWords a = claim.words();
        ComparedWords b = said.words();
        return new Found(place, chunk, statement, said, SharedWording.of(a, 0, a.count(), b, 0, b.count()));
    }
}
