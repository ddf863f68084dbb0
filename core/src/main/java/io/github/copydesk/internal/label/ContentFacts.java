package io.github.copydesk.internal.label;

import io.github.copydesk.internal.lexicon.HashNumbers;

/**
 * Looks at the page again with the first stage's scores at hand: where its content lies, what stands between, and what
 * each block shares with it.
 */
final class ContentFacts {
    private static final int NONE_YET = 99;

    private final Facts facts;
    private final boolean[] content;
    private final int[] wordsOfContent;
    private int total;

    private ContentFacts(Facts facts) {
        this.facts = facts;
        this.content = new boolean[facts.count];
        this.wordsOfContent = new int[facts.count];
    }

    static void look(Facts facts, Cohesion cohesion, float[] scores) {
        ContentFacts look = new ContentFacts(facts);
        ProseStretch run = ProseStretch.best(look.worth(scores));
        look.downwards(run);
        look.upwards();
        look.ownRuns();
        PlaceFacts.around(facts, look.wordsOfContent, Fact.CONTENT_AROUND);
        cohesion.lookAgain(look.content);
        look.repeats();
    }

    /** Which blocks are content by their scores, and what each speaks for content around it. */
    private int[] worth(float[] scores) {
        int[] worth = new int[facts.count];
        for (int i = 0; i < worth.length; i++) {
            int words = facts.words.words(i) + 1;
            facts.set(i, Fact.SCORE, scoreBin(scores[i]));
            content[i] = scores[i] > 0;
            wordsOfContent[i] = content[i] ? words : 0;
            total += wordsOfContent[i];
            float certainty = Math.max(-1, Math.min(1, scores[i] / 3));
            worth[i] = content[i] ? 1 + (int) (words * certainty) : -1 + (int) ((3 + Math.min(words, 25)) * certainty);
        }
        return worth;
    }

    /** What stands above each block. */
    private void downwards(ProseStretch run) {
        Headings headings = new Headings();
        int before = 0;
        int since = NONE_YET;
        int gapWords = 0;
        for (int i = 0; i < content.length; i++) {
            facts.set(i, Fact.CONTENT_BEFORE, Facts.doubling(before / 12));
            facts.set(i, Fact.CONTENT_AFTER, Facts.doubling((total - before - wordsOfContent[i]) / 12));
            facts.set(i, Fact.CONTENT_SHARE_BEFORE, Facts.share(before, total, 10));
            facts.set(i, Fact.CONTENT_RUN, run.place(i));
            facts.set(i, Fact.SINCE_CONTENT, PlaceFacts.gap(since));
            facts.set(i, Fact.GAP_WORDS, Facts.doubling(gapWords / 3));
            headings.tell(i);
            headings.pass(i, content[i] && run.contains(i));
            before += wordsOfContent[i];
            since = content[i] ? 0 : since + 1;
            gapWords = content[i] ? 0 : gapWords + facts.words.words(i);
        }
    }

    /** The headings of furniture that were passed since the last content of the main stretch. */
    private final class Headings {
        private int last;
        private int groups;
        private int words;
        private int distance;

        void tell(int block) {
            facts.set(block, Fact.MARKER_AFTER_CONTENT, FurnitureHeading.bin(last, distance));
            facts.set(block, Fact.MARKERS_SINCE_CONTENT, groups);
            facts.set(block, Fact.WORDS_SINCE_MARKERS, groups == 0 ? 0 : 1 + Facts.doubling(words / 16));
        }

        void pass(int block, boolean mainContent) {
            words += facts.words.words(block);
            distance++;
            if (mainContent) {
                last = 0;
                groups = 0;
                words = 0;
            } else if (!content[block] && FurnitureHeading.is(facts, block)) {
                last = facts.get(block, Fact.FURNITURE);
                groups |= FurnitureHeading.group(last);
                distance = 0;
            }
        }
    }

    private void upwards() {
        int until = NONE_YET;
        for (int i = content.length - 1; i >= 0; i--) {
            facts.set(i, Fact.UNTIL_CONTENT, PlaceFacts.gap(until));
            until = content[i] ? 0 : until + 1;
        }
    }

    static int scoreBin(float score) {
        return Math.max(0, Math.min(15, (int) Math.floor(score * 1.6f) + 8));
    }

    /** How much of the page's content lies in the unbroken stretch that a block is in. */
    private void ownRuns() {
        int n = content.length;
        for (int i = 0; i < n; ) {
            int end = i;
            int sum = 0;
            while (end < n && content[end] == content[i]) {
                sum += wordsOfContent[end++];
            }
            for (; i < end; i++) {
                facts.set(i, Fact.OWN_RUN, Facts.share(sum, total, 8));
            }
        }
    }

    /** Marks blocks that say what a content block above or below says word for word. */
    private void repeats() {
        HashNumbers contents = new HashNumbers();
        for (int i = 0; i < content.length; i++) {
            if (content[i]) {
                facts.set(i, Fact.REPEATS_CONTENT, contents.addNew(facts.words.blockHash[i]) ? 0 : 2);
            }
        }
        for (int i = 0; i < content.length; i++) {
            if (!content[i] && contents.contains(facts.words.blockHash[i])) {
                facts.set(i, Fact.REPEATS_CONTENT, 1);
            }
        }
    }
}
