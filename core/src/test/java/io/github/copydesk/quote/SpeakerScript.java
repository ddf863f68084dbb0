package io.github.copydesk.quote;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.text.Tokens;
import io.github.copydesk.parse.WrittenArticles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * An article with its statements written into it: <code>{1|what was said}</code> and <code>&lt;1=Ann Lee|she&gt;</code>
 * are the content of statement 1 and its source, which stands for Ann Lee; <code>[1|said]</code> is its cue. {@code ?} is nobody that can be told; a
 * source without words is no source.
 */
final class SpeakerScript {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Span>> contents = new TreeMap<>();
    private final Map<Integer, Span> sources = new TreeMap<>();
    private final Map<Integer, Span> cues = new TreeMap<>();
    private final Map<Integer, String> expected = new TreeMap<>();

    private SpeakerScript(String script) {
        List<int[]> open = new ArrayList<>();
        int i = 0;
        while (i < script.length()) {
            char c = script.charAt(i);
            if (c == '{' || c == '<' || c == '[') {
                int bar = script.indexOf('|', i);
                String head = script.substring(i + 1, bar);
                int equals = head.indexOf('=');
                int number = Integer.parseInt(equals < 0 ? head : head.substring(0, equals));
                if (equals >= 0) {
                    expected.put(number, head.substring(equals + 1));
                }
                open.add(new int[] {number, text.length()});
                i = bar + 1;
            } else if (c == '}' || c == '>' || c == ']') {
                int[] start = open.remove(open.size() - 1);
                Span span = new Span(start[1], text.length());
                if (c == '}') {
                    contents.computeIfAbsent(start[0], n -> new ArrayList<>()).add(span);
                } else if (c == ']') {
                    cues.put(start[0], span);
                } else if (span.length() > 0) {
                    sources.put(start[0], span);
                }
                i++;
            } else {
                text.append(c);
                i++;
            }
        }
    }

    static SpeakerScript of(String script) {
        return new SpeakerScript(script);
    }

    /** What the script expects, a line a statement. */
    List<String> expected() {
        return order().stream().map(n -> line(n, expected.getOrDefault(n, ""))).toList();
    }

    /** What the resolver says, a line a statement. */
    List<String> actual() {
        List<Integer> order = order();
        List<Resolved> resolved = resolved();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Speaker speaker = resolved.get(i).speaker();
            lines.add(line(order.get(i), speaker.known() ? speaker.name() : "?"));
        }
        return lines;
    }

    List<Resolved> resolved() {
        List<StatementSource> said = order().stream().map(this::said).toList();
        return resolver(article(), quoted()).resolve(said);
    }

    /** A resolver of an article that was not read for what is said. */
    static SpeakerResolver resolver(Article article, List<Span> quoted) {
        Tokens nothing = Tokens.of(article.source(), List.of());
        return SpeakerResolver.of(article, List.of(), nothing, quoted);
    }

    private StatementSource said(int statement) {
        Span source = sources.get(statement);
        Span cue = cues.get(statement);
        int[] content = contents.getOrDefault(statement, List.of()).stream()
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .toArray();
        return new StatementSource(
                source == null ? -1 : source.start(),
                source == null ? -1 : source.end(),
                cue == null ? -1 : cue.start(),
                content);
    }

    /** The statements by where their content begins. */
    private List<Integer> order() {
        return contents.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().get(0)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String line(int number, String name) {
        return number + " " + name;
    }

    private List<Span> quoted() {
        List<Span> quoted = new ArrayList<>();
        for (int open = text.indexOf("“"); open >= 0; open = text.indexOf("“", open + 1)) {
            quoted.add(new Span(open + 1, text.indexOf("”", open)));
        }
        return quoted;
    }

    Article article() {
        return WrittenArticles.paragraphs(text.toString());
    }
}
