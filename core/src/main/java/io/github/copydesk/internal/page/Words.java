package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;

/**
 * The words of a page and what one scan of each block counts. A word is a run of letters and digits; apostrophes and
 * soft hyphens inside it vanish, so {@code Don't} and {@code don’t} are the same word.
 */
public final class Words {
    public static final int CAPITAL = 1;
    public static final int ALL_CAPITALS = 2;
    public static final int DIGITS = 4;
    public static final int FUNCTION = 8;
    /** The word opens a sentence, so that its capital says nothing. */
    public static final int OPENS = 16;

    /** A mark that is no part of the word stands inside it: an apostrophe, a soft hyphen. */
    static final int JOINED = 32;
    /** Not all of its letters are Latin ones. */
    static final int FOREIGN = 64;

    private static final int FIRST_FOREIGN = 0x370;

    public final Blocks blocks;
    public final Vocabulary vocabulary = new Vocabulary();
    /** The first word of each block; one entry more than there are blocks. */
    public final int[] first;
    /** The number of each word in the vocabulary. */
    public int[] number;
    /** Where each word begins in the text. */
    public int[] start;
    /** How each word is written, and what it is. */
    public byte[] flags;
    /** Lengths of the words, at most 127. */
    public byte[] length;

    /** Runs of characters without a blank between them. */
    public final int[] runs;

    public final int[] letters;
    public final int[] digits;
    public final int[] commas;
    public final int[] sentences;
    public final int[] quotes;
    public final int[] separators;
    public final int[] parentheses;
    public final int[] addresses;
    public final int[] ideographs;
    /** Marks of how readers write, in a hurry: exclamations, rows of points, "i". */
    public final int[] informal;
    /** A hash of each block's words, by which repeated blocks are found. */
    public final int[] blockHash;

    private int count;

    public Words(Blocks blocks) {
        this.blocks = blocks;
        int n = blocks.count();
        first = new int[n + 1];
        runs = new int[n];
        letters = new int[n];
        digits = new int[n];
        commas = new int[n];
        sentences = new int[n];
        quotes = new int[n];
        separators = new int[n];
        parentheses = new int[n];
        addresses = new int[n];
        ideographs = new int[n];
        informal = new int[n];
        blockHash = new int[n];
        char[] text = blocks.text();
        int size = text.length / 5 + 16;
        number = new int[size];
        start = new int[size];
        flags = new byte[size];
        length = new byte[size];
        for (int i = 0; i < n; i++) {
            first[i] = count;
            scan(text, i);
        }
        first[n] = count;
    }

    /** How many words a block has; an ideograph is half a word. */
    public int words(int block) {
        return first[block + 1] - first[block] + ideographs[block] / 2;
    }

    /** The hash of a word in lower case. */
    public int hash(int word) {
        return vocabulary.hash(number[word]);
    }

    /** Where the stretch ends in which a word and the marks behind it stand. */
    int end(int word) {
        return word + 1 < count ? start[word + 1] : blocks.text().length;
    }

    private void scan(char[] text, int block) {
        int end = blocks.end(block);
        boolean opens = true;
        boolean blank = true;
        for (int i = blocks.start(block); i < end; ) {
            char c = text[i];
            if (c == ' ') {
                blank = true;
                i++;
            } else if (isWordChar(c)) {
                runs[block] += blank ? 1 : 0;
                blank = false;
                i = word(text, i, end, block, opens);
                opens = false;
            } else {
                boolean ink = !Chars.isBlank(c);
                runs[block] += blank && ink ? 1 : 0;
                blank = !ink;
                opens |= mark(text, c, i, end, block);
                i++;
            }
        }
    }

    /** Reads the word that begins here; returns where it ends. */
    private int word(char[] text, int from, int end, int block, boolean opens) {
        int h = 0;
        int upper = 0;
        int numbers = 0;
        int joints = 0;
        int flags = opens ? OPENS : 0;
        int i = from;
        for (; i < end; i++) {
            char c = text[i];
            if (c >= 'a' && c <= 'z') {
                h = h * 31 + c;
            } else if (c >= 'A' && c <= 'Z') {
                h = h * 31 + (c | 0x20);
                upper++;
            } else if (c >= '0' && c <= '9') {
                h = h * 31 + c;
                numbers++;
            } else if (c == '\'' || c == 0x2019 || c == 0xAD || c == 0x200B) {
                if (i + 1 >= end || !isWordChar(text[i + 1])) {
                    break;
                }
                joints++;
                runs[block] += Chars.isBlank(c) ? 1 : 0;
            } else if (c >= 0x80 && Character.isLetterOrDigit(c)) {
                char lower = Character.toLowerCase(c);
                upper += lower == c ? 0 : 1;
                h = h * 31 + lower;
                flags |= c >= FIRST_FOREIGN ? FOREIGN : 0;
                if (c >= 0x3040 && c < 0xD7B0) {
                    ideographs[block]++;
                }
            } else {
                break;
            }
        }
        int size = i - from - joints;
        letters[block] += size;
        digits[block] += numbers;
        informal[block] += size == 1 && h == 'i' && upper == 0 ? 2 : 0;
        blockHash[block] = blockHash[block] * 0x01000193 + h;
        add(h, from, size, flags | (joints > 0 ? JOINED : 0) | looks(text[from], upper, numbers, size));
        return i;
    }

    private static int looks(char initial, int upper, int numbers, int length) {
        int flags = numbers > 0 ? DIGITS : 0;
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
                informal[block] += i + 1 < end && text[i + 1] == '.' ? 1 : 0;
                yield ends;
            }
            case '!', '?', 0x3002, 0xFF01, 0xFF1F -> {
                sentences[block]++;
                informal[block] += c == '!' || (c == '?' && i + 1 < end && text[i + 1] == '?') ? 1 : 0;
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

    private void add(int h, int from, int size, int looks) {
        if (count == number.length) {
            int more = count * 2;
            number = Arrays.copyOf(number, more);
            start = Arrays.copyOf(start, more);
            flags = Arrays.copyOf(flags, more);
            length = Arrays.copyOf(length, more);
        }
        int known = vocabulary.number(PageHash.mix(h));
        boolean function = (KnownWords.kinds(vocabulary.entry(known)) & KnownWords.FUNCTION) != 0;
        number[count] = known;
        start[count] = from;
        flags[count] = (byte) (function ? looks | FUNCTION : looks);
        length[count] = (byte) Math.min(size, 127);
        count++;
    }

    static boolean isWordChar(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c >= 0x80 && Character.isLetterOrDigit(c));
    }
}
