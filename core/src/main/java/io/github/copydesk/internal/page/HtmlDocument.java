package io.github.copydesk.internal.page;

import com.google.common.collect.ImmutableList;
import io.github.copydesk.internal.text.Chars;

/**
 * Whether a text is an HTML document and no dump of one: {@code <!DOCTYPE html><html>…} is, and so is a fragment that
 * opens with {@code <div} or {@code <article} and closes with a tag. A dump in which a few tags were left is none.
 */
public final class HtmlDocument {
    /** Comments, scripts and declarations may stand before what makes it a document. */
    private static final int LOOKED_AT = 2048;

    private static final ImmutableList<String> DOCUMENT = ImmutableList.of("<!doctype html", "<html", "<head", "<body");
    private static final ImmutableList<String> CONTAINERS =
            ImmutableList.of("<div", "<article", "<main", "<section", "<table");

    private HtmlDocument() {}

    /** Whether a text is one. Looks at its beginning and its last character only. */
    public static boolean is(String text) {
        int from = 0;
        while (from < text.length() && (Chars.isBlank(text.charAt(from)) || text.charAt(from) == '\uFEFF')) {
            from++;
        }
        if (from == text.length() || text.charAt(from) != '<') {
            return false;
        }
        for (int at = from; at < Math.min(text.length(), from + LOOKED_AT); at++) {
            if (text.charAt(at) == '<' && opens(text, at, DOCUMENT)) {
                return true;
            }
        }
        return opens(text, from, CONTAINERS) && text.charAt(lastInk(text)) == '>';
    }

    private static int lastInk(String text) {
        int last = text.length() - 1;
        while (Chars.isBlank(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** Whether one of the tags opens at an offset. */
    private static boolean opens(String text, int at, ImmutableList<String> tags) {
        for (String tag : tags) {
            int end = at + tag.length();
            if (text.regionMatches(true, at, tag, 0, tag.length())
                    && end < text.length()
                    && !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
