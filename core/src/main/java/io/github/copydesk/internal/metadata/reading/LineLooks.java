package io.github.copydesk.internal.metadata.reading;

import io.github.copydesk.internal.text.Chars;

/** How a line is written, seen in one pass: its capitals, its marks, and the words of captions. */
public final class LineLooks {
    private int separators;
    private int capitalisedWords;
    private boolean smallLetters;
    private boolean picture;
    private boolean colon;
    private boolean quotation;

    public LineLooks(String text, int from, int to) {
        boolean opens = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                smallLetters = true;
                picture |= c == 'm' && readingTime(text, i, to);
            } else if (c != ' ') {
                see(text, i, from, to, opens);
            }
            opens = Chars.isBlank(c);
        }
    }

    private void see(String text, int i, int from, int to, boolean opens) {
        char c = text.charAt(i);
        capitalisedWords += opens && Character.isUpperCase(c) ? 1 : 0;
        smallLetters |= Character.isLowerCase(c);
        separators += "|•·/»›\t<>«".indexOf(c) >= 0 ? 1 : 0;
        colon |= c == ':' && i > from && i + 1 < to && text.charAt(i + 1) == ' ';
        quotation |= c == '"' || c == '“' || c == '‘';
        picture |= credit(text, i, to);
    }

    private static boolean readingTime(String text, int i, int to) {
        return has("min read", text, i, to) || has("minute read", text, i, to);
    }

    /** Whether one of the words begins here that stand in captions, and in no headline. */
    private static boolean credit(String text, int i, int to) {
        return switch (text.charAt(i)) {
            case 'G' -> has("Getty", text, i, to);
            case 'C' -> has("Credit", text, i, to) || has("Courtesy", text, i, to);
            case 'P' -> has("Photo by", text, i, to) || has("Photograph", text, i, to);
            case 'I' -> has("Image:", text, i, to);
            case 'R' -> has("Reuters/", text, i, to);
            case '/' -> has("/AP", text, i, to) || has("/AFP", text, i, to);
            default -> false;
        };
    }

    private static boolean has(String word, String text, int i, int to) {
        return i + word.length() <= to && text.startsWith(word, i);
    }

    /** How many marks it has that part the cells of a menu. */
    public int separators() {
        return separators;
    }

    /** How many words begin with a capital. */
    public int capitalisedWords() {
        return capitalisedWords;
    }

    /** Whether it has no small letters, of any script that has them. */
    public boolean noSmallLetters() {
        return !smallLetters;
    }

    /** Whether it names a picture or the time that the story takes to read. */
    public boolean namesPicture() {
        return picture;
    }

    /** Whether a colon with words behind it stands inside. */
    public boolean colonInside() {
        return colon;
    }

    /** Whether an opening quotation mark stands in it. */
    public boolean quotationInside() {
        return quotation;
    }
}
