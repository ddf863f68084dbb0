package io.github.copydesk.pressreview.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of JSON Lines: {@code {"id", "text"}} or {@code {"id", "html", "url"?}}. */
final class PageLine {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private PageLine() {}

    static Input read(String line, String where) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            return new Input.Bad(where, "not JSON: " + firstLine(e.getOriginalMessage()));
        }
        if (!node.isObject()) {
            return new Input.Bad(where, "not a JSON object");
        }
        JsonNode id = node.get("id");
        if (id == null || !(id.isString() || id.isNumber())) {
            return new Input.Bad(where, "\"id\" is missing");
        }
        String text = string(node, "text");
        String html = string(node, "html");
        if (html != null) {
            return new Input.Page(id.asString(), where, true, html, string(node, "url"));
        }
        if (text != null) {
            return new Input.Page(id.asString(), where, false, text, string(node, "url"));
        }
        return new Input.Bad(where, "neither \"text\" nor \"html\" is a string");
    }

    static Pairs.Pair readPair(String line, String where) {
        try {
            JsonNode node = JSON.readTree(line);
            JsonNode a = node.get("a");
            JsonNode b = node.get("b");
            return a == null || b == null
                    ? new Pairs.Pair(where, "", "", "\"a\" or \"b\" is missing")
                    : new Pairs.Pair(where, a.asString(), b.asString(), null);
        } catch (JacksonException e) {
            return new Pairs.Pair(where, "", "", "not JSON: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isString() ? null : value.asString();
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
