package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.internal.text.Chars;

/** Texts compared by their letters and digits alone: {@code "The Sun’s day"} and {@code "THE SUN'S DAY!"} are equal. */
public final class LettersOnly {
    private LettersOnly() {}

    public static String of(CharSequence text, int from, int to) {
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Chars.isLetterOrDigit(c)) {
                letters.append(Chars.toLowerCase(c));
            }
        }
        return letters.toString();
    }

    public static String of(String text) {
        return of(text, 0, text.length());
    }
}
