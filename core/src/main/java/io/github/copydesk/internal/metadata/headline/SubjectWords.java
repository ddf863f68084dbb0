package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.LongWords;

/**
 * Which long words the story's beginning uses, and which of them the lines above it have. Below {@code Ferry sinks off
 * Arden} a body about a ferry and Arden shares two of the line's words.
 */
final class SubjectWords {
    private static final int BODY_BLOCKS = 12;
    private static final int LEDE_BLOCKS = 2;
    /** A word that stands so often is a topic of the body, or a word of the menu above it. */
    private static final int OFTEN = 3;

    private final LongWords words;
    private final int[] inBody;
    private final boolean[] inLede;
    private final int[] above;

    /** Reads the body's beginning, and the blocks above it from one to another. */
    SubjectWords(PageLines page, int from, int to) {
        this.words = page.longWords();
        this.inBody = new int[words.numbers()];
        this.inLede = new boolean[inBody.length];
        this.above = new int[inBody.length];
        int read = 0;
        for (int i = page.first; i <= page.last && read < BODY_BLOCKS; i++) {
            if (page.content(i)) {
                count(i, inBody);
                read++;
                if (read == LEDE_BLOCKS) {
                    markLede();
                }
            }
        }
        if (read < LEDE_BLOCKS) {
            markLede();
        }
        for (int i = from; i < to; i++) {
            count(i, above);
        }
    }

    private void count(int block, int[] counts) {
        for (int k = words.first(block); k < words.first(block + 1); k++) {
            counts[words.number(k)]++;
        }
    }

    private void markLede() {
        for (int number = 0; number < inBody.length; number++) {
            inLede[number] = inBody[number] > 0;
        }
    }

    /**
     * How many words of a line are what.
     *
     * @param all the line's words
     * @param body those that the body uses
     * @param lede those that its first paragraphs use
     * @param topics those that the body uses often
     * @param menu those that the lines above the body use often
     */
    record Shared(int all, int body, int lede, int topics, int menu) {
        /** A part of the words as a share, a little less for few words. */
        double share(int part) {
            return all == 0 ? 0 : part / (all + 1.0);
        }

        /** Whether the line speaks of what the body speaks of. */
        boolean subject() {
            return body >= 2 && body * 2 >= all - body;
        }
    }

    /** What a block shares. */
    Shared of(int block) {
        int body = 0;
        int lede = 0;
        int topics = 0;
        int menu = 0;
        for (int k = words.first(block); k < words.first(block + 1); k++) {
            int number = words.number(k);
            body += inBody[number] > 0 ? 1 : 0;
            lede += inLede[number] ? 1 : 0;
            topics += inBody[number] >= OFTEN ? 1 : 0;
            menu += above[number] >= OFTEN ? 1 : 0;
        }
        return new Shared(words.first(block + 1) - words.first(block), body, lede, topics, menu);
    }
}
