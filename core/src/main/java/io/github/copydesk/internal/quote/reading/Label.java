package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * What names the speaker before a colon at the start of a paragraph: of {@code MAYOR KOVAR (by telephone): Good evening.}
 * it is {@code MAYOR KOVAR}; also {@code Q.} and {@code A.} with a period.
 *
 * @param start where the name starts
 * @param end where it ends
 * @param colon where the colon stands
 * @param content where what follows starts; where the paragraph ends if nothing does
 * @param key its last word: the same for a full name and its surname
 * @param loud whether it is all capitals
 */
public record Label(int start, int end, int colon, int content, long key, boolean loud) {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** Whether it is a question's or an answer's, in place of a name. */
    public boolean isLetter() {
        return end - start == 1;
    }

    /** Reads the label of a paragraph; null if it has none. */
    public static @Nullable Label of(CharSequence text, int from, int to) {
        int start = skipBlanks(text, from, to);
        int limit = Math.min(to, start + LONGEST);
        int colon = start;
        while (colon < limit && text.charAt(colon) != ':') {
            colon++;
        }
        if (isDear(text, start, limit)) {
            int comma = start;
            while (comma < colon && text.charAt(comma) != ',') {
                comma++;
            }
            colon = comma;
        }
        if (start + 1 < to && text.charAt(start + 1) == '.' && "QA".indexOf(text.charAt(start)) >= 0) {
            colon = start + 1;
        }
        boolean spaced = colon + 1 >= to || Chars.isBlank(text.charAt(Math.min(colon + 1, to - 1)));
        return colon == start || colon >= limit || !spaced ? null : read(text, start, colon, to);
    }

    /** "Dear Prudence,": a letter's address may end with a comma. */
    private static boolean isDear(CharSequence text, int start, int limit) {
        return start + 5 < limit
                && "dear ".equalsIgnoreCase(text.subSequence(start, start + 5).toString());
    }

    private static @Nullable Label read(CharSequence text, int start, int colon, int to) {
        int end = start;
        while (end < colon && text.charAt(end) != '(' && text.charAt(end) != ',') {
            end++;
        }
        while (end > start && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int words = 0;
        int last = start;
        boolean loud = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean begins = i == start || Chars.isBlank(text.charAt(i - 1));
            if (begins && !Character.isUpperCase(c)) {
                return null;
            }
            words += begins ? 1 : 0;
            last = begins ? i : last;
            loud &= !Character.isLowerCase(c);
        }
        if (words == 0 || words > MOST_WORDS) {
            return null;
        }
        return new Label(start, end, colon, skipBlanks(text, colon + 1, to), WordHash.of(text, last, end), loud);
    }

    private static int skipBlanks(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
