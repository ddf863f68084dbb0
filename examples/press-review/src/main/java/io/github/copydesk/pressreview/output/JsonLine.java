package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Span;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON object on one line. A half surrogate, which UTF-8 cannot carry, is escaped and so kept. */
final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    /** The object whose properties {@code properties} writes. */
    static String of(Consumer<JsonGenerator> properties) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return escapeHalfSurrogates(line.toString());
    }

    /** Writes {@code {"start", "end", "text"}} or null. */
    static void span(JsonGenerator json, String name, @Nullable Span span, String source) {
        json.writeName(name);
        if (span == null) {
            json.writeNull();
        } else {
            span(json, span, source);
        }
    }

    static void span(JsonGenerator json, Span span, String source) {
        json.writeStartObject();
        place(json, span, source);
        json.writeEndObject();
    }

    /** Writes the three properties of a span into the object that is open. */
    static void place(JsonGenerator json, Span span, String source) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.of(source));
    }

    static void spans(JsonGenerator json, String name, List<Span> spans, String source) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            span(json, span, source);
        }
        json.writeEndArray();
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Writes a number between 0 and 1, short enough to read. */
    static void share(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 1e6) / 1e6);
    }

    private static String escapeHalfSurrogates(String line) {
        int bad = nextHalfSurrogate(line, 0);
        if (bad == line.length()) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 16);
        int from = 0;
        while (bad < line.length()) {
            out.append(line, from, bad).append("\\u").append(Integer.toHexString(line.charAt(bad)));
            from = bad + 1;
            bad = nextHalfSurrogate(line, from);
        }
        return out.append(line, from, line.length()).toString();
    }

    private static int nextHalfSurrogate(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (Character.isSurrogate(line.charAt(i))) {
                if (i + 1 < line.length() && Character.isSurrogatePair(line.charAt(i), line.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return line.length();
    }
}
