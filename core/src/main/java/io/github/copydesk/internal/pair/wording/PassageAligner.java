package io.github.copydesk.internal.pair.wording;

import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.WordTriples;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Finds the passages that two texts share but for small edits: seeds, chained where the gap between them is small in
 * both texts, then filtered (the seed, extend and filter scheme of the PAN text alignment tasks; Sanchez-Perez et al.
 * 2014). What is too short for that is kept if its words are rare ({@link ShortPassages}). A word belongs to at most one passage. Symmetric; takes the time of sorting the words.
 */
public final class PassageAligner {
    /** The most words between two seeds of one passage, in either text. */
    private static final int GAP = 12;
    /** The fewest words that a passage has in common, whatever they are. */
    private static final int LEAST_SAME = 10;
    /** The least share of a passage's words that are the same. */
    private static final double LEAST_SHARE = 0.5;
    /** How many passages are kept open at a time. */
    private static final int OPEN = 32;

    private PassageAligner() {}

    /** The passages, in the order of the first text. */
    public static List<Match> align(WordTriples a, WordTriples b) {
        if (a.words.sameAs(b.words)) {
            int all = a.words.count();
            return all == 0 ? List.of() : List.of(new Match(0, all, 0, all, all));
        }
        boolean swap = a.words.compareWords(b.words) > 0;
        WordTriples first = swap ? b : a;
        WordTriples second = swap ? a : b;
        List<Match> seeds = Seeds.of(first, second);
        ShortPassages shorter = new ShortPassages(first.words, second.words, NewsFrequencies.shipped());
        List<Match> passages = disjoint(passages(chain(seeds), shorter));
        if (swap) {
            passages.replaceAll(Match::swapped);
        }
        passages.sort(Comparator.comparingInt(Match::fromA));
        return passages;
    }

    private static List<Match> chain(List<Match> seeds) {
        List<Match> done = new ArrayList<>();
        Deque<Match> open = new ArrayDeque<>();
        for (Match seed : seeds) {
            for (Iterator<Match> all = open.iterator(); all.hasNext(); ) {
                Match passage = all.next();
                if (passage.toA() + GAP < seed.fromA()) {
                    done.add(passage);
                    all.remove();
                }
            }
            if (open.size() == OPEN) {
                done.add(open.removeFirst());
            }
            Match best = null;
            for (Match passage : open) {
                if (follows(passage, seed) && (best == null || distance(passage, seed) < distance(best, seed))) {
                    best = passage;
                }
            }
            if (best != null) {
                open.remove(best);
                open.addLast(best.joined(seed));
            } else {
                open.addLast(seed);
            }
        }
        done.addAll(open);
        return done;
    }

    private static boolean follows(Match passage, Match seed) {
        return seed.toA() > passage.toA()
                && seed.toB() > passage.toB()
                && seed.fromA() - passage.toA() <= GAP
                && seed.fromB() - passage.toB() <= GAP
                && seed.fromA() > passage.toA() - Seeds.LENGTH
                && seed.fromB() > passage.toB() - Seeds.LENGTH;
    }

    private static int distance(Match passage, Match seed) {
        return Math.abs(seed.fromA() - passage.toA()) + Math.abs(seed.fromB() - passage.toB());
    }

    private static List<Match> passages(List<Match> chains, ShortPassages shorter) {
        List<Match> passages = new ArrayList<>();
        for (Match chain : chains) {
            Match passage = isLong(chain) ? chain : shorter.around(chain);
            if (passage != null) {
                passages.add(passage);
            }
        }
        return passages;
    }

    private static boolean isLong(Match chain) {
        int longer = Math.max(chain.toA() - chain.fromA(), chain.toB() - chain.fromB());
        return chain.same() >= LEAST_SAME && chain.same() >= LEAST_SHARE * longer;
    }

    /** The largest passages that share no word with a larger one. */
    private static List<Match> disjoint(List<Match> passages) {
        passages.sort(Comparator.comparingInt(Match::same)
                .reversed()
                .thenComparingInt(Match::fromA)
                .thenComparingInt(Match::fromB));
        TakenWords claims = new TakenWords();
        passages.removeIf(passage -> !claims.claim(passage));
        return passages;
    }
}
