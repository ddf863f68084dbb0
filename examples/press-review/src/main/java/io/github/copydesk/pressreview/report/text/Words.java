package io.github.copydesk.pressreview.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text, as a reader compares them. */
public final class Words {
    private Words() {}

    /**
     * A word.
     *
     * @param start its first character in the text
     * @param end the first character after it and the marks that cling to it
     * @param key the letters and digits in lower case
     */
    public record Word(int start, int end, String key) {}

    /** Splits at blank space; what has no letter or digit is no word. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0') {
                String key = key(text.substring(start, i));
                if (!key.isEmpty()) {
                    words.add(new Word(start, i, key));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static String key(String word) {
        StringBuilder key = new StringBuilder(word.length());
        word.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
