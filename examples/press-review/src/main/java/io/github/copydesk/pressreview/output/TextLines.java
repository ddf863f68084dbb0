package io.github.copydesk.pressreview.output;

import java.util.ArrayList;
import java.util.List;

/** Fits text from pages into the cells of a table; no control character of a page reaches the terminal. */
final class TextLines {
    private TextLines() {}

    /** The text on one line, blank space made blanks. */
    static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The text on one line of exactly {@code width} characters, cut with an ellipsis or filled with blanks. */
    static String fitted(String text, int width) {
        String line = oneLine(text);
        int length = line.codePointCount(0, line.length());
        return length <= width
                ? line + " ".repeat(width - length)
                : line.substring(0, line.offsetByCodePoints(0, width - 1)) + "…";
    }

    /** The text broken at blanks into lines of at most {@code width} characters; a longer word stays whole. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A line filled with blanks to {@code width} characters. */
    static String padded(String line, int width) {
        return line + " ".repeat(Math.max(0, width - line.codePointCount(0, line.length())));
    }
}
