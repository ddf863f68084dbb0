package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import java.util.stream.Collectors;

/** A table of who says what, for people who read it in a terminal. */
public final class QuoteTable {
    private static final int[] WIDTHS = {24, 14, 64};

    private QuoteTable() {}

    /** The table of one article: a heading, then speaker, cue, quotation and line of each attribution. */
    public static String of(String id, Article article, List<Attribution> attributions) {
        StringBuilder out = new StringBuilder(id);
        article.headline().ifPresent(headline -> out.append(": ").append(TextLines.oneLine(headline)));
        out.append('\n');
        for (Attribution attribution : attributions) {
            row(out, article.source(), attribution);
        }
        if (attributions.isEmpty()) {
            out.append("  nobody is quoted\n");
        }
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, String source, Attribution attribution) {
        boolean known = attribution.speaker().known();
        Span cue = attribution.cue();
        List<List<String>> cells = List.of(
                TextLines.wrapped(known ? attribution.speaker().name() : "(unknown)", WIDTHS[0]),
                TextLines.wrapped(cue == null ? "" : cue.of(source), WIDTHS[1]),
                TextLines.wrapped(words(source, attribution), WIDTHS[2]));
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < WIDTHS.length; column++) {
                List<String> cell = cells.get(column);
                line.append("  ").append(TextLines.padded(i < cell.size() ? cell.get(i) : "", WIDTHS[column]));
            }
            if (i == 0) {
                line.append("  line ")
                        .append(lineOf(source, attribution.content().get(0).start()));
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static String words(String source, Attribution attribution) {
        boolean direct = attribution.kind() == Attribution.Kind.DIRECT;
        return attribution.content().stream()
                .map(span -> direct ? "“" + span.of(source) + "”" : span.of(source))
                .collect(Collectors.joining(" … "));
    }

    private static int lineOf(String source, int offset) {
        int line = 1;
        for (int i = source.indexOf('\n'); i >= 0 && i < offset; i = source.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }
}
