package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Label;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Letters among the turns of a page: {@code Dear Ada: My cat is ill. -- SAD IN ODDA} is not Ada's but of who signed it, and of nobody
 * known where nobody did.
 */
final class Letters {
    private static final int LONGEST_SIGNATURE = 60;
    private static final int DEAR = 5;

    private Letters() {}

    /** Whether a label names who is written to. */
    static boolean isAddress(CharSequence text, Label label) {
        return label.end() - label.start() > 5
                && "dear "
                        .equalsIgnoreCase(text.subSequence(label.start(), label.start() + 5)
                                .toString());
    }

    /**
     * The letter behind an address, without its signature; without one an answer of whom the letters are written to.
     *
     * @param answerer the address of the first signed letter; null if none was signed so far
     */
    static Statement of(
            CharSequence text, Label label, @Nullable Label answerer, List<Span> content, double probability) {
        List<Span> words = new ArrayList<>(content);
        Span last = words.remove(words.size() - 1);
        int dash = dash(text, last);
        Span signature = dash < 0 ? null : signature(text, dash, last.end());
        int end = signature == null ? last.end() : trimmed(text, last.start(), dash);
        if (end > last.start()) {
            words.add(new Span(last.start(), end));
        }
        return new Statement(
                false,
                words.isEmpty() ? content : words,
                List.of(),
                signature != null || answerer == null ? signature : name(text, answerer),
                new Span(label.colon(), label.colon() + 1),
                Grounds.LAYOUT,
                probability,
                signature != null
                        ? "a letter with a signature behind a dash"
                        : answerer != null ? "an answer to a letter" : "a letter that nobody signed");
    }

    /** The name behind "Dear". */
    private static Span name(CharSequence text, Label address) {
        int from = address.start() + DEAR;
        while (from < address.end() && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        return new Span(from, address.end());
    }

    /** Where the dash stands before a signature at the end; -1 if there is none. */
    private static int dash(CharSequence text, Span last) {
        for (int i = last.end() - 2; i > Math.max(last.start(), last.end() - LONGEST_SIGNATURE); i--) {
            char c = text.charAt(i);
            if (c == '\u2014' || c == '\u2013' || (c == '-' && text.charAt(i - 1) == '-')) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Span signature(CharSequence text, int dash, int end) {
        int from = dash + 1;
        while (from < end && Chars.isBlank(text.charAt(from))) {
            from++;
        }
        return from < end && Character.isUpperCase(text.charAt(from)) ? new Span(from, end) : null;
    }

    private static int trimmed(CharSequence text, int from, int to) {
        int end = to;
        while (end > from && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '-')) {
            end--;
        }
        return end;
    }
}
