package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of who says what, for people who read it in a terminal. */
public final class QuoteTable {
    private static final int SPEAKER = 24;
    private static final int CUE = 14;
    private static final int QUOTATION = 72;

    private QuoteTable() {}

    /** The table of one article: a heading, then speaker, cue, quotation and line of each attribution. */
    public static String of(String id, Article article, List<Attribution> attributions) {
        StringBuilder out = new StringBuilder(id);
        article.headline().ifPresent(headline -> out.append(": ").append(oneLine(headline)));
        out.append('\n');
        for (Attribution attribution : attributions) {
            row(out, article, attribution);
        }
        if (attributions.isEmpty()) {
            out.append("  nobody is quoted\n");
        }
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, Article article, Attribution attribution) {
        String speaker = attribution.speaker().known() ? attribution.speaker().name() : "(unknown)";
        Span cue = attribution.cue();
        int line = lineOf(article.source(), attribution.content().get(0).start());
        List<String> speakerLines = wrapped(speaker, SPEAKER);
        List<String> cueLines = wrapped(cue == null ? "" : oneLine(cue.of(article.source())), CUE);
        List<String> words = wrapped(words(article.source(), attribution), QUOTATION);
        int height = Math.max(words.size(), Math.max(speakerLines.size(), cueLines.size()));
        for (int i = 0; i < height; i++) {
            String text = "  " + padded(speakerLines, i, SPEAKER) + "  " + padded(cueLines, i, CUE) + "  "
                    + padded(words, i, QUOTATION) + (i == 0 ? "  line " + line : "");
            out.append(text.stripTrailing()).append('\n');
        }
    }

    private static String words(String source, Attribution attribution) {
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
        return attribution.content().stream()
                .map(span -> oneLine(span.of(source)))
                .map(words -> direct ? "“" + words + "”" : words)
                .collect(Collectors.joining(" … "));
    }

    private static String padded(List<String> lines, int index, int width) {
        String line = index < lines.size() ? lines.get(index) : "";
        return line + " ".repeat(Math.max(0, width - line.codePointCount(0, line.length())));
    }

    /** Breaks a text at blanks into lines of at most {@code width} characters; a longer word stays whole. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c);
        }
        return out.toString().strip();
    }

    private static int lineOf(String source, int offset) {
        int line = 1;
        for (int i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
