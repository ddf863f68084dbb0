package io.github.copydesk.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds JSON text. Strings are escaped so that any text is safe in JSON, in JavaScript and inside a
 * {@code <script type="application/ld+json">} element: {@code <}, {@code >} and {@code &} too, and half a surrogate pair
 * is kept as an escape.
 */
final class JsonText {
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

    <T> JsonText objects(String name, Iterable<T> items, java.util.function.BiConsumer<JsonText, T> properties) {
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
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
            if (pair) {
                out.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' '
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.isSurrogate(c)) {
                escape(c);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
    }
}
