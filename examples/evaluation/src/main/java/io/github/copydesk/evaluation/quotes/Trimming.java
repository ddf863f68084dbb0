package io.github.copydesk.evaluation.quotes;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Spans as they are compared: cut at line ends, without the marks, blanks and punctuation around them. */
final class Trimming {
    private static final String AROUND = "\"“”„‟«»` \t\r\n ,.;:!?…—–-'‘’()[]";

    private Trimming() {}

    static List<Span> trim(String text, List<Span> spans) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : spans) {
            int end = Math.min(span.end(), text.length());
            int start = span.start();
            for (int i = start; i <= end; i++) {
                if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    add(text, start, i, trimmed);
                    start = i + 1;
                }
            }
        }
        return trimmed;
    }

    /** The same for content, which does not begin with the word {@code that}. */
    static List<Span> trimContent(String text, List<Span> spans) {
        List<Span> trimmed = new ArrayList<>();
        for (Span span : trim(text, spans)) {
            boolean that = text.regionMatches(true, span.start(), "that ", 0, 5);
            int start = that ? span.start() + 5 : span.start();
            if (start < span.end()) {
                trimmed.add(new Span(start, span.end()));
            }
        }
        return trimmed;
    }

    private static void add(String text, int from, int to, List<Span> out) {
        int start = from;
        int end = to;
        while (start < end && AROUND.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end) {
            out.add(new Span(start, end));
        }
    }

    /** How many characters two lists of spans share. */
    static int shared(List<Span> a, List<Span> b) {
        int shared = 0;
        for (Span x : a) {
            for (Span y : b) {
                shared += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
            }
        }
        return shared;
    }

    static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }

    /** The share of the characters of both that both have. */
    static double jaccard(List<Span> a, List<Span> b) {
        int shared = shared(a, b);
        return shared == 0 ? 0 : shared / (double) (length(a) + length(b) - shared);
    }
}
