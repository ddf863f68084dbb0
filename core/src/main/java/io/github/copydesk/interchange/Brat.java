package io.github.copydesk.interchange;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes attributions in the <a href="https://brat.nlplab.org/standoff.html">standoff format of brat</a>: the text of an
 * {@code .ann} file whose {@code .txt} file is {@link Article#source()}.
 *
 * <p>{@code "It failed," he said.} becomes
 * <pre>
 * T1	Content 1 11	It failed,
 * T2	Source 13 15	he
 * T3	Cue 16 20	said
 * R1	SaidBy Arg1:T1 Arg2:T2
 * R2	CuedBy Arg1:T1 Arg2:T3
 * A1	Kind T1 DIRECT
 * #1	AnnotatorNotes T1	Ann Lee: named beside the verb
 * </pre>
 *
 * <p>Offsets are Unicode code points. Content in several stretches, or over several lines, is written as one
 * discontinuous annotation. Stateless and thread-safe; linear time.
 */
public final class Brat {
    private final String source;
    private final CodePoints codePoints;
    private final StringBuilder out = new StringBuilder();
    private int annotations;
    private int relations;

    private Brat(String source) {
        this.source = source;
        codePoints = new CodePoints(source);
    }

    /**
     * {@return the configuration that brat needs to show the annotations: the text of an {@code annotation.conf} file}
     */
    public static String configuration() {
        return """
                [entities]
                Content
                Source
                Cue

                [relations]
                SaidBy	Arg1:Content, Arg2:Source
                CuedBy	Arg1:Content, Arg2:Cue
                <OVERLAP>	Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

                [events]

                [attributes]
                Kind	Arg:Content, Value:DIRECT|MIXED|INDIRECT
                """;
    }

    /**
     * Writes the attributions of an article.
     *
     * @param article the article
     * @param attributions what was found in it
     * @return the text of an {@code .ann} file
     */
    public static String standoff(Article article, List<Attribution> attributions) {
        Brat brat = new Brat(Objects.requireNonNull(article, "article").source());
        int number = 0;
        for (Attribution attribution : Objects.requireNonNull(attributions, "attributions")) {
            brat.write(attribution, ++number);
        }
        return brat.out.toString();
    }

    private void write(Attribution attribution, int number) {
        String content = annotation("Content", attribution.content());
        relation("SaidBy", content, attribution.source(), "Source");
        relation("CuedBy", content, attribution.cue(), "Cue");
        line("A" + number, "Kind " + content + " " + attribution.kind());
        String speaker = attribution.speaker().known() ? attribution.speaker().name() : "unknown";
        line("#" + number, "AnnotatorNotes " + content, oneLine(speaker + ": " + attribution.evidence()));
    }

    private void relation(String type, String content, @Nullable Span span, String entity) {
        if (span != null) {
            String argument = annotation(entity, List.of(span));
            line("R" + ++relations, type + " Arg1:" + content + " Arg2:" + argument);
        }
    }

    private String annotation(String type, List<Span> spans) {
        List<Span> fragments = new ArrayList<>();
        spans.forEach(span -> addLines(fragments, span));
        String id = "T" + ++annotations;
        String offsets = fragments.stream()
                .map(span -> codePoints.before(span.start()) + " " + codePoints.before(span.end()))
                .collect(Collectors.joining(";"));
        String text = fragments.stream().map(span -> span.of(source)).collect(Collectors.joining(" "));
        line(id, type + " " + offsets, oneLine(text));
        return id;
    }

    /** The stretches of a span between its line ends: brat allows none inside a fragment. */
    private void addLines(List<Span> fragments, Span span) {
        int start = span.start();
        for (int i = start; i <= span.end(); i++) {
            if (i == span.end() || source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                if (i > start) {
                    fragments.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
    }

    private void line(String... cells) {
        out.append(String.join("\t", cells)).append('\n');
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
        }
        return line.toString();
    }
}
