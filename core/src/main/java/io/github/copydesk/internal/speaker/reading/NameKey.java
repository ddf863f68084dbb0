package io.github.copydesk.internal.speaker.reading;

import java.text.Normalizer;

/**
 * Folds a word of a name to what its spellings share, so that transliterations meet: {@code Sergey} and {@code Sergei},
 * {@code Yury} and {@code Yuri}, {@code Zelenskyy}, {@code Zelenskiy} and {@code Zelensky}, {@code Al-Aiban} and
 * {@code Aiban}. Accents go, i, y and j fall together, doubled letters become one, a final -ey, -ei, -iy is -i.
 */
public final class NameKey {
    /** No word of a name is longer; the JDK takes quadratic time to put many combining marks in a row in order. */
    private static final int LONGEST_TO_DECOMPOSE = 100;

    private NameKey() {}

    /** The key of the word between two offsets of a text. */
    public static String of(CharSequence text, int start, int end) {
        if (isAscii(text, start, end) || end - start > LONGEST_TO_DECOMPOSE) {
            return fold(text, start, end);
        }
        String word = Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFD);
        return fold(word, 0, word.length());
    }

    private static boolean isAscii(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) < 0x80) {
            i++;
        }
        return i == end;
    }

    private static String fold(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        for (int i = articleEnd(text, start, end); i < end; i++) {
            append(key, Character.toLowerCase(text.charAt(i)));
        }
        return ending(key).toString();
    }

    /** Where a word begins behind "al-" or "el-". */
    private static int articleEnd(CharSequence text, int start, int end) {
        if (end - start <= 4) {
            return start;
        }
        char first = text.charAt(start);
        boolean article = (first == 'A' || first == 'a' || first == 'E' || first == 'e')
                && text.charAt(start + 1) == 'l'
                && text.charAt(start + 2) == '-';
        return article ? start + 3 : start;
    }

    private static void append(StringBuilder key, char c) {
        if (!Character.isLetterOrDigit(c)) {
            return;
        }
        char folded = switch (c) {
            case 'y', 'j', '\u0131' -> 'i';
            case 'w' -> 'v';
            case 'q' -> 'k';
            case '\u00f8' -> 'o';
            case '\u0142' -> 'l';
            default -> c;
        };
        int last = key.length() - 1;
        if (last < 0 || key.charAt(last) != folded) {
            key.append(folded);
        }
    }

    private static StringBuilder ending(StringBuilder key) {
        int length = key.length();
        if (length > 3 && key.charAt(length - 1) == 'i' && key.charAt(length - 2) == 'e') {
            key.setLength(length - 2);
            key.append('i');
        }
        return key;
    }
}
