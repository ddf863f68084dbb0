package io.github.copydesk.pressreview.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one line of JSON Lines: {@code {"id", "text"}} or {@code {"id", "html"}}, with what {@link
 * GivenLine} knows besides; a line with a headline alone is an article without a text. Takes memory for the fields it
 * knows; what else a line holds is checked and passed over, however much it is.
 */
final class PageLine {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String ARRAY = "a JSON array, where each line must be an object of its own";

    /** The fields that a line may have, each null where it is missing or no scalar of its kind. */
    private static final class Fields {
        private @Nullable String id;
        private @Nullable String text;
        private @Nullable String html;
        private @Nullable String url;
        private final GivenLine given = new GivenLine();
        private @Nullable String a;
        private @Nullable String b;

        /** The last one of a name counts, as everywhere in JSON. */
        void set(String name, JsonParser parser) {
            JsonToken token = parser.currentToken();
            switch (name) {
                case "id" -> id = token == JsonToken.VALUE_STRING || token.isNumeric() ? parser.getString() : null;
                case "text" -> text = token == JsonToken.VALUE_STRING ? parser.getString() : null;
                case "html" -> html = token == JsonToken.VALUE_STRING ? parser.getString() : null;
                case "url" -> url = token == JsonToken.VALUE_STRING ? parser.getString() : null;
                case "headline", "published", "modified", "outlet", "crawled" -> {
                    if (token == JsonToken.VALUE_STRING) {
                        given.set(name, parser.getString());
                    }
                }
                case "a" -> a = token.isScalarValue() ? parser.getString() : null;
                case "b" -> b = token.isScalarValue() ? parser.getString() : null;
                default -> {}
            }
            parser.skipChildren();
        }
    }

    private PageLine() {}

    static Input read(String line, String where) {
        Fields fields;
        try {
            fields = fields(line);
        } catch (JacksonException e) {
            return new Input.Bad(where, notJson(e));
        }
        if (fields == null) {
            return new Input.Bad(where, line.startsWith("[") ? ARRAY : "not a JSON object");
        }
        if (fields.id == null) {
            return new Input.Bad(where, "\"id\" is missing");
        }
        if (fields.html != null) {
            return new Input.Page(fields.id, where, true, fields.html, fields.url, fields.given.facts(fields.url));
        }
        if (fields.text != null) {
            return new Input.Page(fields.id, where, false, fields.text, fields.url, fields.given.facts(fields.url));
        }
        if (fields.given.hasHeadline()) {
            return new Input.Page(fields.id, where, false, "", fields.url, fields.given.facts(fields.url));
        }
        return new Input.Bad(where, "neither \"text\" nor \"html\" is a string");
    }

    static Pairs.Pair readPair(String line, String where) {
        try {
            Fields fields = fields(line);
            return fields == null || fields.a == null || fields.b == null
                    ? new Pairs.Pair(where, "", "", "\"a\" or \"b\" is missing")
                    : new Pairs.Pair(where, fields.a, fields.b, null);
        } catch (JacksonException e) {
            return new Pairs.Pair(where, "", "", notJson(e));
        }
    }

    /** Null if the line is JSON, but no object. */
    private static @Nullable Fields fields(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            Fields fields = parser.nextToken() == JsonToken.START_OBJECT ? new Fields() : null;
            if (fields == null) {
                parser.skipChildren();
            } else {
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    fields.set(name, parser);
                }
            }
            JsonToken behind = parser.nextToken();
            if (behind != null) {
                throw new StreamReadException(parser, "something stands behind the object");
            }
            return fields;
        }
    }

    private static String notJson(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "not JSON: nested too deeply, or a number or name is too long";
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return "not JSON: it ends too early";
        }
        return "not JSON: not what is expected at column "
                + Math.max(1, e.getLocation().getColumnNr());
    }
}
