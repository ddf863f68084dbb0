package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * The words of a page and what one scan of each block counts. A word is a run of letters and digits; apostrophes and
 * soft hyphens inside it vanish, so {@code Don't} and {@code don’t} are the same word.
 */
final class Words {
    static final int CAPITAL = 1;
    static final int ALL_CAPITALS = 2;
    static final int DIGITS = 4;
    static final int FUNCTION = 8;
    /** The word opens a sentence, so that its capital says nothing. */
    static final int OPENS = 16;

    private static final int[] FUNCTION_WORDS = HashSets.ofLexicon("page-function-words");

    final Blocks blocks;
    /** The first word of each block; one entry more than there are blocks. */
    final int[] first;
    /** Hashes of the words in lower case. */
    int[] hash;
    /** How each word is written, and what it is. */
    byte[] flags;
    /** Lengths of the words, at most 127. */
    byte[] length;

    final int[] letters;
    final int[] digits;
    final int[] commas;
    final int[] sentences;
    final int[] quotes;
    final int[] separators;
    final int[] parentheses;
    final int[] addresses;
    final int[] ideographs;
    /** Marks of the haste in which readers write: exclamations, rows of points, "i". */
    final int[] hasty;
    /** A hash of each block's words, by which repeated blocks are found. */
    final int[] blockHash;

    private int count;

    Words(char[] text, Blocks blocks) {
        this.blocks = blocks;
        int n = blocks.count();
        first = new int[n + 1];
        letters = new int[n];
        digits = new int[n];
        commas = new int[n];
        sentences = new int[n];
        quotes = new int[n];
        separators = new int[n];
        parentheses = new int[n];
        addresses = new int[n];
        ideographs = new int[n];
        hasty = new int[n];
        blockHash = new int[n];
        int size = text.length / 4 + 16;
        hash = new int[size];
        flags = new byte[size];
        length = new byte[size];
        for (int i = 0; i < n; i++) {
            first[i] = count;
            scan(text, i);
        }
        first[n] = count;
    }

    /** How many words a block has; an ideograph is half a word. */
    int words(int block) {
        return first[block + 1] - first[block] + ideographs[block] / 2;
    }

    private void scan(char[] text, int block) {
        int end = blocks.end(block);
        boolean opens = true;
        int sum = 0;
        for (int i = blocks.start(block); i < end; ) {
            char c = text[i];
            if (isWordChar(c)) {
                int h = 0;
                int from = i;
                int upper = 0;
                int numbers = 0;
                int length = 0;
                for (; i < end; i++) {
                    c = text[i];
                    if (c >= 'a' && c <= 'z') {
                        h = h * 31 + c;
                    } else if (c >= 'A' && c <= 'Z') {
                        h = h * 31 + (c | 0x20);
                        upper++;
                    } else if (c >= '0' && c <= '9') {
                        h = h * 31 + c;
                        numbers++;
                    } else if (c < 0x80) {
                        if (c == '\'' && i + 1 < end && isWordChar(text[i + 1])) {
                            continue;
                        }
                        break;
                    } else if (c == 0x2019 || c == 0xAD || c == 0x200B) {
                        if (i + 1 < end && isWordChar(text[i + 1])) {
                            continue;
                        }
                        break;
                    } else if (Character.isLetterOrDigit(c)) {
                        char lower = Character.toLowerCase(c);
                        upper += lower == c ? 0 : 1;
                        h = h * 31 + lower;
                        if (c >= 0x3040 && c < 0xD7B0) {
                            ideographs[block]++;
                        }
                    } else {
                        break;
                    }
                    length++;
                }
                letters[block] += length;
                digits[block] += numbers;
                hasty[block] += length == 1 && h == 'i' && upper == 0 ? 2 : 0;
                sum = sum * 0x01000193 + h;
                add(h, length, flags(text[from], upper, numbers, length, opens));
                opens = false;
            } else {
                opens |= mark(text, c, i, end, block);
                i++;
            }
        }
        blockHash[block] = sum;
    }

    private static int flags(char initial, int upper, int numbers, int length, boolean opens) {
        int flags = opens ? OPENS : 0;
        if (numbers > 0) {
            flags |= DIGITS;
        }
        if (upper > 0 && (initial < 'a' || initial > 'z')) {
            flags |= upper == length && length > 1 ? CAPITAL | ALL_CAPITALS : CAPITAL;
        }
        return flags;
    }

    /** Counts a character that is no part of a word; true if a sentence may open after it. */
    private boolean mark(char[] text, char c, int i, int end, int block) {
        return switch (c) {
            case ',', ';', 0x3001, 0xFF0C -> {
                commas[block]++;
                yield false;
            }
            case '.' -> {
                boolean ends = i + 2 < end && text[i + 1] == ' ' && !isLower(text[i + 2]);
                sentences[block] += ends ? 1 : 0;
                hasty[block] += i + 1 < end && text[i + 1] == '.' ? 1 : 0;
                yield ends;
            }
            case '!', '?', 0x3002, 0xFF01, 0xFF1F -> {
                sentences[block]++;
                hasty[block] += c == '!' || (c == '?' && i + 1 < end && text[i + 1] == '?') ? 1 : 0;
                yield true;
            }
            case ':' -> {
                addresses[block] += i + 2 < end && text[i + 1] == '/' && text[i + 2] == '/' ? 1 : 0;
                yield true;
            }
            case '(', ')' -> {
                parentheses[block]++;
                yield false;
            }
            case '@', '#' -> {
                addresses[block]++;
                yield false;
            }
            case '|', '/', 0xB7, 0x2022, 0x203A, '>', '<', '=', '_', '{', '}', '[', ']' -> {
                separators[block]++;
                yield true;
            }
            default -> {
                boolean mark = Chars.isDoubleMark(c);
                quotes[block] += mark ? 1 : 0;
                yield mark;
            }
        };
    }

    private static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 0x80 && Character.isLowerCase(c));
    }

    private void add(int h, int wordLength, int flag) {
        if (count == hash.length) {
            int size = count * 2;
            hash = Arrays.copyOf(hash, size);
            flags = Arrays.copyOf(flags, size);
            length = Arrays.copyOf(length, size);
        }
        int mixed = HashSets.mix(h);
        hash[count] = mixed;
        flags[count] = (byte) (wordLength <= 8 && HashSets.contains(FUNCTION_WORDS, mixed) ? flag | FUNCTION : flag);
        length[count] = (byte) Math.min(wordLength, 127);
        count++;
    }

    static boolean isWordChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= 0x80 && Character.isLetterOrDigit(c));
    }
}
