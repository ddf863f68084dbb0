package io.github.copydesk.pressreview.report.text;

import io.github.copydesk.article.Span;

/** The punctuation that clings to a stretch of text. */
public final class Marks {
    private static final String OPENING = "\"“”„«‘'`(";
    private static final String CLOSING = "\"“”»’'´),.;:!?";
    private static final int MOST = 3;

    private Marks() {}

    /** The stretch with the marks that touch it: of {@code It failed} in {@code "It failed," he said} the quotation. */
    public static Span with(Span span, String source) {
        int start = span.start();
        int end = span.end();
        while (start > 0 && span.start() - start < MOST && OPENING.indexOf(source.charAt(start - 1)) >= 0) {
            start--;
        }
        while (end < source.length() && end - span.end() < MOST && CLOSING.indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return new Span(start, end);
    }

    /** The stretch with one quotation mark on either side, where there is one. */
    public static Span quotation(Span span, String source) {
        boolean opens = span.start() > 0 && isQuote(source.charAt(span.start() - 1));
        boolean closes = span.end() < source.length() && isQuote(source.charAt(span.end()));
        return new Span(span.start() - (opens ? 1 : 0), span.end() + (closes ? 1 : 0));
    }

    private static boolean isQuote(char c) {
        return "\"“”„‟«»‹›‘’‚'`´".indexOf(c) >= 0;
    }

    /** The words without the comma or full stop that the sentence around them put there. */
    public static String trimmed(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == ',' || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        return words.substring(0, end).strip();
    }
}
