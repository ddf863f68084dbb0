package io.github.copydesk.internal.text;

/** Double quotation marks in every way that text holds them: one glyph, two single ones, an entity, mojibake. */
public final class DoubleMarks {
    private static final String[] ENTITIES = {"&quot;", "&ldquo;", "&rdquo;", "&#34;", "&#8220;", "&#8221;"};

    private DoubleMarks() {}

    /** How many characters the double mark at an offset takes, 0 if there is none. */
    public static int length(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        if (c == '"' || (c >= 0x80 && Chars.isDoubleMark(c))) {
            return isDashInMojibake(text, at) ? 0 : 1;
        }
        if (c == '\'' || c == '`' || c == 0x2018 || c == 0x2019) {
            return at + 1 < to && text.charAt(at + 1) == c ? 2 : 0;
        }
        return c == '&' ? entity(text, at, to) : c == 0xE2 ? mojibake(text, at, to) : 0;
    }

    private static int entity(CharSequence text, int at, int to) {
        for (String entity : ENTITIES) {
            if (startsWith(text, at, to, entity)) {
                return entity.length();
            }
        }
        return 0;
    }

    /**
     * The UTF-8 bytes of a curly mark read as Windows-1252: a-circumflex, euro sign, and oe or a control. Of a closing
     * mark the control is often lost; it then stands before a blank or punctuation.
     */
    private static int mojibake(CharSequence text, int at, int to) {
        if (at + 1 >= to || (text.charAt(at + 1) != 0x20AC && text.charAt(at + 1) != 0x80)) {
            return 0;
        }
        if (at + 2 >= to) {
            return 2;
        }
        char c = text.charAt(at + 2);
        if (c == 0x153 || c == 0x9C || c == 0x9D || c == 0xFFFD) {
            return 3;
        }
        return Chars.isBlank(c) || ",.;:!?)".indexOf(c) >= 0 ? 2 : 0;
    }

    /** The last byte of a dash, read as Windows-1252, is a curly mark. */
    private static boolean isDashInMojibake(CharSequence text, int at) {
        return at >= 2 && text.charAt(at - 1) == 0x20AC && text.charAt(at - 2) == 0xE2;
    }

    private static boolean startsWith(CharSequence text, int at, int to, String prefix) {
        if (at + prefix.length() > to) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
