package io.github.copydesk.internal.label;

import io.github.copydesk.internal.lexicon.HashNumbers;
import io.github.copydesk.internal.page.Ending;
import io.github.copydesk.internal.page.Words;

/**
 * Looks at where each block stands: how far from the top and the end, how much prose lies before and after it, under
 * which marker ("Related stories", "Comments") it comes, and whether the page says the same elsewhere.
 */
final class PlaceFacts {
    private final Facts facts;
    private final Words words;
    private final int n;
    /** Words of prose in each block, 0 if it is not prose. */
    final int[] prose;
    /** The stretch with the most prose. */
    final ProseStretch run;

    PlaceFacts(Facts facts) {
        this.facts = facts;
        this.words = facts.words;
        this.n = facts.count;
        this.prose = new int[n];
        int[] worth = new int[n];
        for (int i = 0; i < n; i++) {
            prose[i] = prose(i);
            worth[i] = prose[i] > 0 ? prose[i] : -4 - Math.min(words.words(i), 20) / 2;
        }
        this.run = ProseStretch.best(worth);
    }

    void look() {
        amounts();
        markers();
        repeats();
        shapes();
        voices();
    }

    private int prose(int i) {
        int count = words.words(i);
        boolean ends = Ending.of(facts.get(i, Fact.ENDING)).endsSentence();
        boolean sentence = facts.get(i, Fact.FUNCTION_WORDS) >= 3 || words.ideographs[i] > 8;
        if (!sentence || count < 6) {
            return 0;
        }
        return ends ? count : count >= 25 ? count / 2 : 0;
    }

    private void amounts() {
        int total = 0;
        int all = 0;
        for (int i = 0; i < n; i++) {
            total += prose[i];
            all += words.words(i);
        }
        int before = 0;
        int since = 99;
        for (int i = 0; i < n; i++) {
            facts.set(i, Fact.PLACE, i * 10 / n);
            facts.set(i, Fact.FROM_TOP, Facts.doubling(i));
            facts.set(i, Fact.FROM_END, Facts.doubling(n - 1 - i));
            facts.set(i, Fact.PROSE_BEFORE, Facts.doubling(before / 12));
            facts.set(i, Fact.PROSE_AFTER, Facts.doubling((total - before - prose[i]) / 12));
            facts.set(i, Fact.PROSE_SHARE_BEFORE, Facts.share(before, total, 10));
            facts.set(i, Fact.MAIN_RUN, run.place(i));
            facts.set(i, Fact.SINCE_PROSE, gap(since));
            facts.set(i, Fact.PAGE_PROSE, Facts.doubling(total / 40));
            facts.set(i, Fact.PAGE_LINE, Facts.doubling(all / n / 3));
            before += prose[i];
            since = prose[i] > 0 ? 0 : since + 1;
        }
        int until = 99;
        for (int i = n - 1; i >= 0; i--) {
            facts.set(i, Fact.UNTIL_PROSE, gap(until));
            until = prose[i] > 0 ? 0 : until + 1;
        }
        around(prose, Fact.PROSE_AROUND);
    }

    /** The share of the words within five blocks that the given words are. */
    private void around(int[] part, Fact fact) {
        around(facts, part, fact);
    }

    static void around(Facts facts, int[] part, Fact fact) {
        int n = facts.count;
        int sum = 0;
        int all = 0;
        for (int i = -5; i < n; i++) {
            if (i + 5 < n) {
                sum += part[i + 5];
                all += facts.words.words(i + 5) + 2;
            }
            if (i >= 6) {
                sum -= part[i - 6];
                all -= facts.words.words(i - 6) + 2;
            }
            if (i >= 0) {
                facts.set(i, fact, Facts.share(sum, all, 8));
            }
        }
    }

    static int gap(int blocks) {
        return blocks < 4 ? blocks : blocks < 7 ? 4 : blocks < 12 ? 5 : blocks < 30 ? 6 : 7;
    }

    private void markers() {
        int kind = 0;
        int above = 0;
        int distance = 0;
        for (int i = 0; i < n; i++) {
            facts.set(i, Fact.AFTER_MARKER, FurnitureHeading.bin(kind, distance));
            facts.set(i, Fact.MARKERS_ABOVE, above);
            distance++;
            if (i == run.start() && run.end() > run.start()) {
                kind = 0;
                above = 0;
            }
            if (FurnitureHeading.is(facts, i)) {
                kind = facts.get(i, Fact.FURNITURE);
                above |= FurnitureHeading.group(kind);
                distance = 0;
            }
        }
    }

    private void repeats() {
        HashNumbers seen = new HashNumbers();
        int[] first = new int[n];
        for (int i = 0; i < n; i++) {
            boolean isNew = seen.addNew(words.blockHash[i]);
            int at = seen.find(words.blockHash[i]);
            if (isNew) {
                first[at] = i;
            } else if (at >= 0 && words.words(i) > 0) {
                int longer = words.words(i) >= 6 ? 2 : 0;
                facts.set(i, Fact.REPEATED, 2 + longer);
                if (facts.get(first[at], Fact.REPEATED) == 0) {
                    facts.set(first[at], Fact.REPEATED, 1 + longer);
                }
            }
        }
    }

    /** How many blocks in a row, up to this one and after it, look alike. */
    private void shapes() {
        int row = 0;
        for (int i = 0; i < n; i++) {
            int next = i;
            while (next + 1 < n && next - i < 6 && alike(next, next + 1)) {
                next++;
            }
            facts.set(i, Fact.SIMILAR_SHAPE, Math.min(5, row + next - i));
            row = next > i ? Math.min(row + 1, 5) : 0;
        }
    }

    /** Who speaks around a block, against the top of the article, and how many lines with dates stand there. */
    private void voices() {
        int top = 0;
        for (int i = run.start(); i < Math.min(run.end(), run.start() + 6); i++) {
            top += facts.get(i, Fact.PERSON) & 1;
        }
        int dates = 0;
        int persons = 0;
        for (int i = -4; i < n; i++) {
            if (i + 4 < n) {
                dates += dateLine(i + 4);
                persons += facts.get(i + 4, Fact.PERSON) & 1;
            }
            if (i >= 5) {
                dates -= dateLine(i - 5);
                persons -= facts.get(i - 5, Fact.PERSON) & 1;
            }
            if (i >= 0) {
                facts.set(i, Fact.DATES_AROUND, dates);
                facts.set(i, Fact.PERSON_AROUND, persons);
                facts.set(i, Fact.PERSON_AT_TOP, top);
            }
        }
    }

    private int dateLine(int i) {
        return facts.get(i, Fact.DATE) == 3 && words.words(i) <= 14 ? 1 : 0;
    }

    private boolean alike(int a, int b) {
        return facts.get(a, Fact.ENDING) == facts.get(b, Fact.ENDING)
                && Math.abs(facts.get(a, Fact.WORDS) - facts.get(b, Fact.WORDS)) <= 1;
    }
}
