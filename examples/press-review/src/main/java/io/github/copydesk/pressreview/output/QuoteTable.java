package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of who says what, for people who read it in a terminal: as wide as that is. */
public final class QuoteTable {
    private static final int GAPS = 6;
    private static final int LINE = 10;

    private final int[] widths = new int[3];

    /** Tables of at most {@code width} characters a line, but for longer words. */
    public QuoteTable(int width) {
        widths[0] = Math.min(24, width / 4);
        widths[1] = Math.min(14, width / 7);
        widths[2] = width - widths[0] - widths[1] - GAPS - LINE;
    }

    /**
     * The table of one article: a heading, then speaker, cue, quotation and line of each attribution. What is said within
     * another statement is not given twice.
     */
    public String of(String id, Article article, List<Attribution> attributions) {
        StringBuilder out = new StringBuilder(id);
        article.headline().ifPresent(headline -> out.append(": ").append(TextLines.oneLine(headline)));
        out.append('\n');
        LineNumbers lines = new LineNumbers(article.source());
        for (FoldedQuote quote : FoldedQuote.of(attributions)) {
            row(out, article.source(), quote, lines);
        }
        if (!QuoteAttributor.reads(article.language())) {
            out.append("  ")
                    .append(marksAlone(article.language(), attributions.isEmpty()))
                    .append('\n');
        } else if (attributions.isEmpty()) {
            out.append("  nobody is quoted\n");
        }
        return out.append('\n').toString();
    }

    /** What is not told of a text that is not English. */
    private static String marksAlone(String language, boolean empty) {
        String name = Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return "(in " + name + ": only quotation marks are read, not who speaks"
                + (empty ? "; no statement found in any)" : ")");
    }

    private void row(StringBuilder out, String source, FoldedQuote quote, LineNumbers lines) {
        Attribution attribution = quote.shown();
        String beside = quote.other().map(name -> " (also: " + name + ")").orElse("");
        boolean known = attribution.speaker().known();
        Span cue = attribution.cue();
        List<List<String>> cells = List.of(
                TextLines.wrapped(known ? attribution.speaker().name() : "(unknown)", widths[0]),
                TextLines.wrapped(cue == null ? "" : cue.of(source), widths[1]),
                TextLines.wrapped(words(source, attribution) + beside, widths[2]));
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = cells.get(column);
                line.append("  ").append(TextLines.padded(i < cell.size() ? cell.get(i) : "", widths[column]));
            }
            if (i == 0) {
                line.append("  line ")
                        .append(lines.of(attribution.content().get(0).start()));
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
}
