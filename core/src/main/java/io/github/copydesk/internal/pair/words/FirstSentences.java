package io.github.copydesk.internal.pair.words;

import java.util.Arrays;

/** The first sentences of a text, numbered; what an article reports stands in one of them. */
public final class FirstSentences {
    /** How many sentences are told apart. */
    public static final int COUNT = 8;
    /** A sentence with fewer words is counted with the next. */
    private static final int LEAST_WORDS = 5;

    private final byte[] numbers;

    public FirstSentences(ComparedWords words) {
        byte[] all = new byte[words.count()];
        int sentence = 0;
        int begin = 0;
        int i = 0;
        for (; i < words.count(); i++) {
            if (words.is(i, ComparedWords.SENTENCE) && i - begin >= LEAST_WORDS) {
                sentence++;
                begin = i;
                if (sentence == COUNT) {
                    break;
                }
            }
            all[i] = (byte) sentence;
        }
        numbers = Arrays.copyOf(all, i);
    }

    /** The sentence of a word as one bit; 0 for a word after the last sentence counted. */
    public int bit(int word) {
        return word < numbers.length ? 1 << numbers[word] : 0;
    }
}
