package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;

/** Whether a style attribute hides its element: {@code display: none}. */
final class HiddenStyle {
    private HiddenStyle() {}

    static boolean hides(String style) {
        String lower = Chars.lower(style);
        return declares(lower, "display", "none") || declares(lower, "visibility", "hidden");
    }

    private static boolean declares(String style, String property, String value) {
        for (int at = style.indexOf(property); at >= 0; at = style.indexOf(property, at + 1)) {
            int i = blanks(style, at + property.length());
            if (i < style.length() && style.charAt(i) == ':' && style.startsWith(value, blanks(style, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
