package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.lexicon.WordBag;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the headline of a page: of the lines above the body the one that speaks of the same things as the body, stands
 * near it or near the byline and the date, and reads like a title.
 */
public final class HeadlineFinder {
    private static final int FAR_ABOVE = 60;
    private static final int BODY_BLOCKS = 12;
    private static final int MOST_WORDS = 32;
    private static final int REACH_ABOVE = 3;
    private static final int LONGEST_COPY = 250;
    private static final double LEAST_SCORE = 0.9;

    /** What stands in captions and reading times, and in no headline. */
    private static final List<String> CREDITS = List.of(
            "Getty",
            "Credit",
            "Courtesy",
            "Photo by",
            "Photograph",
            "Image:",
            "min read",
            "minute read",
            "/AP",
            "/AFP",
            "Reuters/");

    private final LabelledPage page;
    private final WordBag bodyWords = new WordBag();
    /** The texts of short blocks by their hashes, and those of them that a second block has. */
    private final WordBag texts = new WordBag();

    private final WordBag repeated = new WordBag();
    /** Each block's score, not a number where it was not asked for. */
    private final double[] scores;

    private HeadlineFinder(LabelledPage page) {
        this.page = page;
        int read = 0;
        for (int i = page.first; i <= page.last && read < BODY_BLOCKS; i++) {
            if (page.content(i)) {
                page.forEachLongWord(i, bodyWords::add);
                read++;
            }
        }
        for (int i = 0; i < page.count(); i++) {
            if (page.length(i) <= LONGEST_COPY && !texts.add(hash(i))) {
                repeated.add(hash(i));
            }
        }
        scores = new double[page.count()];
        Arrays.fill(scores, Double.NaN);
    }

    /** The headline's block, or -1. */
    public static int find(LabelledPage page) {
        return page.first >= page.count() ? -1 : new HeadlineFinder(page).best();
    }

    private int best() {
        int best = -1;
        double bestScore = LEAST_SCORE;
        for (int i = Math.max(0, page.first - FAR_ABOVE); i < Math.min(page.first + 1, page.last); i++) {
            double score = score(i);
            if (score >= bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return best < 0 ? -1 : above(best, bestScore);
    }

    /** Of a headline and the standfirst below it, both like titles, the upper one; but not the last line of a list. */
    private int above(int best, double score) {
        int choice = best;
        for (int i = best - 1; i >= Math.max(0, best - REACH_ABOVE); i--) {
            boolean alone = i == 0 || score(i - 1) < score(i) - 0.3 || repeats(i - 1, i);
            if (page.words(i) >= 3 && score(i) > Math.max(LEAST_SCORE, score - 0.7) && alone) {
                choice = i;
                break;
            }
        }
        return choice;
    }

    private long hash(int block) {
        return WordHash.of(page.source, page.start(block), page.end(block));
    }

    /** Whether a line has all of the next one in it; long ones are no titles, and would take quadratic time. */
    private boolean repeats(int line, int next) {
        return page.length(line) <= LONGEST_COPY && key(line).contains(key(next));
    }

    private String key(int block) {
        return Chars.lower(page.text(block));
    }

    private double score(int block) {
        if (Double.isNaN(scores[block])) {
            scores[block] = judge(block);
        }
        return scores[block];
    }

    private double judge(int block) {
        int words = page.words(block);
        if (words < 2 || words > MOST_WORDS || page.length(block) < 8) {
            return 0;
        }
        if (block == page.first && page.endsSentence(block) && words > 14) {
            return 0;
        }
        if (!page.cued(block).isEmpty() || (!page.dates(block).isEmpty() && words < 12)) {
            return 0;
        }
        int[] shared = new int[2];
        page.forEachLongWord(block, word -> {
            shared[0] += bodyWords.contains(word) ? 1 : 0;
            shared[1]++;
        });
        double cohesion = shared[1] == 0 ? 0 : shared[0] / (double) (shared[1] + 1);
        double length = words >= 4 ? Math.min(words, 10) / 10.0 - Math.max(0, words - 14) * 0.04 : words / 20.0;
        int above = page.first - block;
        double near = 1 / (1 + above / 8.0);
        double sentence = page.endsSentence(block) && page.source.charAt(page.end(block) - 1) == '.' ? 0.9 : 0;
        double credit = CREDITS.stream().anyMatch(page.text(block)::contains) ? 1 : 0;
        double again = repeated.contains(hash(block)) ? 0.25 : 0;
        return 2.0 * cohesion + 0.8 * length + 0.5 * near + company(block) + again - sentence - credit;
    }

    /** A byline or a date right below speaks for the headline above it. */
    private double company(int block) {
        for (int i = block + 1; i <= Math.min(block + 4, page.first); i++) {
            if (isCompany(i)) {
                return 0.5;
            }
        }
        return 0;
    }

    private boolean isCompany(int block) {
        boolean tells = !page.dates(block).isEmpty() || !page.cued(block).isEmpty();
        return (tells && page.words(block) < 16)
                || BylineScanner.cueAlone(page.source, page.start(block), page.end(block));
    }
}
