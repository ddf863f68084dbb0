package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.OpenAddressing;

/**
 * Looks at the page again with the first stage's scores at hand: where its content lies, what stands between, and what
 * each block shares with it.
 */
final class ContentFacts {
    private ContentFacts() {}

    static void look(Facts facts, Cohesion cohesion, float[] scores) {
        int n = facts.count;
        boolean[] content = new boolean[n];
        int[] wordsOfContent = new int[n];
        int[] worth = new int[n];
        int total = 0;
        for (int i = 0; i < n; i++) {
            int words = facts.words.words(i) + 1;
            facts.set(i, Fact.SCORE, scoreBin(scores[i]));
            content[i] = scores[i] > 0;
            wordsOfContent[i] = content[i] ? words : 0;
            total += wordsOfContent[i];
            float certainty = Math.max(-1, Math.min(1, scores[i] / 3));
            worth[i] = content[i] ? 1 + (int) (words * certainty) : -1 + (int) ((3 + Math.min(words, 25)) * certainty);
        }
        ProseStretch run = ProseStretch.best(worth);
        int before = 0;
        int since = 99;
        int gapWords = 0;
        int marker = 0;
        int markers = 0;
        int wordsSinceMarkers = 0;
        int distance = 0;
        for (int i = 0; i < n; i++) {
            facts.set(i, Fact.CONTENT_BEFORE, Facts.doubling(before / 12));
            facts.set(i, Fact.CONTENT_AFTER, Facts.doubling((total - before - wordsOfContent[i]) / 12));
            facts.set(i, Fact.CONTENT_SHARE_BEFORE, Facts.share(before, total, 10));
            facts.set(i, Fact.CONTENT_RUN, run.place(i));
            facts.set(i, Fact.SINCE_CONTENT, PlaceFacts.gap(since));
            facts.set(i, Fact.GAP_WORDS, Facts.doubling(gapWords / 3));
            facts.set(i, Fact.MARKER_AFTER_CONTENT, FurnitureHeading.bin(marker, distance));
            facts.set(i, Fact.MARKERS_SINCE_CONTENT, markers);
            facts.set(i, Fact.WORDS_SINCE_MARKERS, markers == 0 ? 0 : 1 + Facts.doubling(wordsSinceMarkers / 16));
            wordsSinceMarkers += facts.words.words(i);
            distance++;
            before += wordsOfContent[i];
            if (content[i]) {
                since = 0;
                gapWords = 0;
                if (run.contains(i)) {
                    marker = 0;
                    markers = 0;
                    wordsSinceMarkers = 0;
                }
            } else {
                since++;
                gapWords += facts.words.words(i);
                if (FurnitureHeading.is(facts, i)) {
                    marker = facts.get(i, Fact.FURNITURE);
                    markers |= FurnitureHeading.group(marker);
                    distance = 0;
                }
            }
        }
        int until = 99;
        for (int i = n - 1; i >= 0; i--) {
            facts.set(i, Fact.UNTIL_CONTENT, PlaceFacts.gap(until));
            until = content[i] ? 0 : until + 1;
        }
        ownRuns(facts, content, wordsOfContent, total);
        PlaceFacts.around(facts, wordsOfContent, Fact.CONTENT_AROUND);
        cohesion.lookAgain(content);
        repeats(facts, content);
    }

    static int scoreBin(float score) {
        return Math.max(0, Math.min(15, (int) Math.floor(score * 1.6f) + 8));
    }

    /** How much of the page's content lies in the unbroken stretch that a block is in. */
    private static void ownRuns(Facts facts, boolean[] content, int[] words, int total) {
        int n = content.length;
        for (int i = 0; i < n; ) {
            int end = i;
            int sum = 0;
            while (end < n && content[end] == content[i]) {
                sum += words[end++];
            }
            for (; i < end; i++) {
                facts.set(i, Fact.OWN_RUN, Facts.share(sum, total, 8));
            }
        }
    }

    /** Marks blocks that say what a content block above or below says word for word. */
    private static void repeats(Facts facts, boolean[] content) {
        int[] table = OpenAddressing.table(content.length);
        for (int i = 0; i < content.length; i++) {
            if (content[i]) {
                int h = OpenAddressing.mix(facts.words.blockHash[i]);
                int at = OpenAddressing.place(table, h);
                if (at >= 0) {
                    facts.set(i, Fact.REPEATS_CONTENT, table[at] == h ? 2 : 0);
                    table[at] = h;
                }
            }
        }
        for (int i = 0; i < content.length; i++) {
            if (!content[i] && OpenAddressing.contains(table, OpenAddressing.mix(facts.words.blockHash[i]))) {
                facts.set(i, Fact.REPEATS_CONTENT, 1);
            }
        }
    }
}
