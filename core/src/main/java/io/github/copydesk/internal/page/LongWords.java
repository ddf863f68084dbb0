package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * The words of four letters and more in each block of a page, by their numbers: the same word has the same number
 * wherever it stands. A word ends at an apostrophe: {@code Putin's} is the word {@code Putin}.
 */
public final class LongWords {
    private static final int LEAST_LETTERS = 4;

    private final Words words;
    private final int[] firsts;
    private int[] numbers;
    private int count;

    public LongWords(Words words, int[] starts, int[] ends) {
        this.words = words;
        int blocks = words.blocks.count();
        this.firsts = new int[blocks + 1];
        this.numbers = new int[words.first[blocks] + 16];
        for (int i = 0; i < blocks; i++) {
            firsts[i] = count;
            for (int w = words.first[i]; w < words.first[i + 1]; w++) {
                if (words.start[w] >= starts[i] && words.start[w] < ends[i]) {
                    add(w);
                }
            }
        }
        firsts[blocks] = count;
    }

    private void add(int w) {
        if ((words.flags[w] & Words.JOINED) != 0) {
            addParts(words.start[w], words.end(w));
        } else if (words.length[w] >= LEAST_LETTERS) {
            addNumber(words.number[w]);
        }
    }

    private void addParts(int from, int to) {
        char[] text = words.blocks.text();
        for (int i = from; i < to; i++) {
            int begin = i;
            int hash = 0;
            while (i < to && Chars.isLetterOrDigit(text[i])) {
                hash = hash * 31 + Chars.toLowerCase(text[i++]);
            }
            if (i - begin >= LEAST_LETTERS) {
                addNumber(words.vocabulary.number(PageHash.mix(hash)));
            }
        }
    }

    private void addNumber(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    /** The index of a block's first long word; that of the block after the last one is the number of long words. */
    public int first(int block) {
        return firsts[block];
    }

    /** The number of the word at an index. */
    public int number(int index) {
        return numbers[index];
    }

    /** More than any word's number. */
    public int numbers() {
        return words.vocabulary.size();
    }
}
