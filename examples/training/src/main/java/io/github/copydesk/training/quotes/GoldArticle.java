package io.github.copydesk.training.quotes;

import io.github.copydesk.article.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An article with human annotations of who said what.
 *
 * @param id its identifier
 * @param publisher who published it
 * @param text its text
 * @param statements what is said in it
 */
record GoldArticle(String id, String publisher, String text, List<Statement> statements) {
    /** A stretch of text, by UTF-16 offsets. */
    record Range(int start, int end) {
        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }
    }

    /**
     * One attribution.
     *
     * @param content the clause or quotation
     * @param quoted its stretches in quotation marks
     * @param source the words that name the speaker, empty if none do
     * @param cue the words that say that something is said, empty if there are none
     * @param alternatives other contents that are as right
     */
    record Statement(
            List<Range> content,
            List<Range> quoted,
            List<Range> source,
            List<Range> cue,
            List<List<Range>> alternatives) {}

    /** The identifier without its collection: the same for an article and its damaged copy. */
    String base() {
        return id.substring(id.indexOf('/') + 1);
    }

    static List<GoldArticle> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldArticle> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                articles.add(node.has("statements") ? FieldArticle.of(node) : article(node));
            }
        }
        return articles;
    }

    private static GoldArticle article(JsonNode node) {
        List<Statement> statements = new ArrayList<>();
        for (JsonNode quote : node.get("quotes")) {
            statements.add(new Statement(
                    ranges(quote.get("spans")),
                    ranges(quote.get("segments")),
                    ranges(quote.path("speaker_spans")),
                    ranges(quote.path("cue_spans")),
                    List.of()));
        }
        return new GoldArticle(
                node.get("id").asString(),
                node.path("publisher").asString(""),
                node.get("text").asString(),
                statements);
    }

    private static List<Range> ranges(JsonNode spans) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode span : spans) {
            ranges.add(new Range(span.get(0).asInt(), span.get(1).asInt()));
        }
        return ranges;
    }

    /** The lines that are not blank. */
    List<Span> paragraphs() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                if (!text.substring(start, i).isBlank()) {
                    lines.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return lines;
    }
}
