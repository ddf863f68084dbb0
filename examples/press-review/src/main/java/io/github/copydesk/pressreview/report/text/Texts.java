package io.github.copydesk.pressreview.report.text;

import java.util.Locale;

/** Short forms of texts, and numbers in words. */
public final class Texts {
    private Texts() {}

    /** An id without the hash that programs like to add: {@code 004_1cff17b4479f23ce} is {@code 004}. */
    public static String shortId(String id) {
        int cut = Math.max(id.lastIndexOf('_'), id.lastIndexOf('-'));
        boolean hash = cut > 0
                && id.length() - cut > 8
                && id.substring(cut + 1).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hash ? id.substring(0, cut) : id;
    }

    /** The first characters, cut at a word. */
    public static String beginning(String text, int length) {
        String line = text.strip();
        if (line.length() <= length) {
            return line;
        }
        int cut = line.lastIndexOf(' ', length);
        return line.substring(
                        0,
                        cut > length / 2
                                ? cut
                                : Character.isHighSurrogate(line.charAt(length - 1)) ? length - 1 : length)
                + "…";
    }

    /** A number as a reader expects it: {@code 12,345}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
