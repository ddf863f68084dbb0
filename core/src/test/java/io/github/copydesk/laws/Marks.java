package io.github.copydesk.laws;

/** The ways in which outlets write quotation marks. */
enum Marks {
    STRAIGHT("\"", "\""),
    CURLY("\u201C", "\u201D"),
    BOTH_CLOSING("\u201D", "\u201D"),
    GUILLEMETS("\u00AB", "\u00BB"),
    TWO_SINGLES("''", "''");

    final String open;
    final String close;

    Marks(String open, String close) {
        this.open = open;
        this.close = close;
    }

    /** A quotation in these marks. */
    String quote(String words) {
        return open + words + close;
    }

    /** A text with every double mark in it written this way; whether one opens is told by what stands before it. */
    String rewrite(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\"\u201C\u201D".indexOf(c) < 0) {
                out.append(c);
                continue;
            }
            boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
            out.append(opens ? open : close);
        }
        return out.toString();
    }
}
