package io.github.copydesk.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.JavaUnicodeEscaper;
import org.apache.commons.text.translate.LookupTranslator;
import org.jspecify.annotations.Nullable;

/**
 * Builds JSON text. Strings are escaped so that any text is safe in JSON, in JavaScript and inside a
 * {@code <script type="application/ld+json">} element: {@code <}, {@code >} and {@code &} too, and half a surrogate pair
 * is kept as an escape.
 */
final class JsonText {
    private static final CharSequenceTranslator STRINGS = strings();

    private final StringBuilder out = new StringBuilder();
    private final Deque<Boolean> filled = new ArrayDeque<>();

    static String object(Consumer<JsonText> properties) {
        JsonText json = new JsonText();
        json.nested('{', '}', properties);
        return json.out.toString();
    }

    JsonText property(String name, @Nullable String value) {
        if (value != null) {
            name(name);
            string(value);
        }
        return this;
    }

    JsonText property(String name, long value) {
        name(name);
        out.append(value);
        return this;
    }

    JsonText object(String name, Consumer<JsonText> properties) {
        name(name);
        nested('{', '}', properties);
        return this;
    }

    <T> JsonText objects(String name, Iterable<T> items, BiConsumer<JsonText, T> properties) {
        name(name);
        nested('[', ']', json -> {
            for (T item : items) {
                json.separate();
                json.nested('{', '}', element -> properties.accept(element, item));
            }
        });
        return this;
    }

    private void nested(char open, char close, Consumer<JsonText> content) {
        out.append(open);
        filled.push(false);
        content.accept(this);
        filled.pop();
        out.append(close);
    }

    private void separate() {
        if (filled.pop()) {
            out.append(',');
        }
        filled.push(true);
    }

    private void name(String name) {
        separate();
        string(name);
        out.append(':');
    }

    private void string(String value) {
        out.append('"').append(STRINGS.translate(value)).append('"');
    }

    private static CharSequenceTranslator strings() {
        Map<CharSequence, CharSequence> escapes = new HashMap<>();
        for (char c = 0; c < ' '; c++) {
            escapes.put(String.valueOf(c), unicode(c));
        }
        for (char c : new char[] {'<', '>', '&', '\u2028', '\u2029'}) {
            escapes.put(String.valueOf(c), unicode(c));
        }
        escapes.put("\"", "\\\"");
        escapes.put("\\", "\\\\");
        return new AggregateTranslator(
                new LookupTranslator(escapes),
                JavaUnicodeEscaper.between(Character.MIN_SURROGATE, Character.MAX_SURROGATE));
    }

    private static String unicode(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}
