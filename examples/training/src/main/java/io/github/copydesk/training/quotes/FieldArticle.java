package io.github.copydesk.training.quotes;

import io.github.copydesk.training.quotes.GoldArticle.Range;
import io.github.copydesk.training.quotes.GoldArticle.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Reads an article of many kinds of news, whose statements stand stretch by stretch: those of one utterance are joined. */
final class FieldArticle {
    private FieldArticle() {}

    static GoldArticle of(JsonNode node) {
        Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
        for (JsonNode stretch : node.get("statements")) {
            String key = stretch.path("group").asString("") + "/"
                    + stretch.path("kind").asString("");
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(stretch);
        }
        List<Statement> statements = new ArrayList<>();
        groups.values().forEach(group -> statements.add(statement(group)));
        return new GoldArticle(
                "field/" + node.get("id").asString(), "field", node.get("text").asString(), statements);
    }

    private static Statement statement(List<JsonNode> group) {
        List<Range> content = new ArrayList<>();
        List<Range> quoted = new ArrayList<>();
        List<Range> source = new ArrayList<>();
        List<Range> cue = new ArrayList<>();
        List<List<Range>> alternatives = new ArrayList<>();
        for (JsonNode stretch : group) {
            Range range =
                    new Range(stretch.get("start").asInt(), stretch.get("end").asInt());
            content.add(range);
            if (stretch.get("kind").asString().equals("DIRECT")) {
                quoted.add(range);
            }
            for (JsonNode part : stretch.path("quoted")) {
                quoted.add(new Range(part.get(0).asInt(), part.get(1).asInt()));
            }
            named(stretch, "source", source);
            named(stretch, "cue", cue);
            for (JsonNode flat : stretch.path("alternatives")) {
                List<Range> other = new ArrayList<>();
                for (int i = 0; i + 1 < flat.size(); i += 2) {
                    other.add(new Range(flat.get(i).asInt(), flat.get(i + 1).asInt()));
                }
                alternatives.add(other);
            }
        }
        return new Statement(content, quoted, source, cue, alternatives);
    }

    private static void named(JsonNode stretch, String what, List<Range> out) {
        JsonNode start = stretch.path(what + "_start");
        if (start.isNumber() && out.isEmpty()) {
            out.add(new Range(
                    start.asInt(), start.asInt() + stretch.get(what).asString().length()));
        }
    }
}
