package io.github.copydesk.training.quotes;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.statement.Statement;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in an article, as a line of JSON as the command line writes it; speakers are left open. */
final class PredictionLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionLine() {}

    static String of(GoldArticle article, List<Statement> statements) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode attributions = line.putArray("attributions");
        for (Statement statement : statements) {
            ObjectNode node = attributions.addObject();
            node.put("kind", statement.direct() ? "DIRECT" : statement.quoted().isEmpty() ? "INDIRECT" : "MIXED");
            spans(node.putArray("content"), statement.content());
            spans(node.putArray("quoted"), statement.quoted());
            if (statement.source() != null) {
                span(node.putObject("source"), article.text(), statement.source());
            }
            if (statement.cue() != null) {
                span(node.putObject("cue"), article.text(), statement.cue());
            }
            node.put("confidence", statement.probability());
        }
        return JSON.writeValueAsString(line);
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        for (Span span : spans) {
            array.addObject().put("start", span.start()).put("end", span.end());
        }
    }

    private static void span(ObjectNode node, String text, Span span) {
        node.put("start", span.start()).put("end", span.end()).put("text", span.of(text));
    }
}
