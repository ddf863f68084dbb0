package io.github.copydesk.internal.html.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as web pages really hold it: with trailing commas, comments, raw line breaks inside strings, HTML around
 * it, or cut off in the middle. What can be read is read: <code>{"a": "x", "b": ["y",</code> gives a map of {@code a} and
 * {@code b}. Objects become maps, arrays lists, everything else strings. Takes linear time and does not recurse.
 */
final class LooseJson {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private LooseJson(String text) {
        this.text = text;
    }

    /** The values that stand in a text: usually one. */
    static List<Object> read(String text) {
        return new LooseJson(text).values();
    }

    /** An object or array that is still open, and in an object the key its next value gets. */
    private static final class Open {
        final Map<String, Object> map;
        final @Nullable List<Object> list;

        @Nullable
        String key;

        Open(@Nullable List<Object> list) {
            this.list = list;
            this.map = new LinkedHashMap<>();
        }

        Object container() {
            return list == null ? map : list;
        }

        void put(Object value) {
            if (list != null) {
                list.add(value);
            } else if (key != null) {
                map.putIfAbsent(key, value);
                key = null;
            } else if (value instanceof String name) {
                key = name;
            }
        }
    }

    private List<Object> values() {
        List<Object> roots = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open(roots));
        int ignored = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{' || c == '[') {
                at++;
                if (open.size() >= DEEPEST) {
                    ignored++;
                    continue;
                }
                Open inner = new Open(c == '{' ? null : new ArrayList<>());
                open.element().put(inner.container());
                open.push(inner);
            } else if (c == '}' || c == ']') {
                at++;
                if (ignored > 0) {
                    ignored--;
                } else if (open.size() > 1) {
                    open.pop();
                }
            } else if (c == '"') {
                String value = string();
                if (ignored == 0) {
                    open.element().put(value);
                }
            } else if (c == '/' && (text.startsWith("/*", at) || text.startsWith("//", at))) {
                skipComment();
            } else if (Character.isLetterOrDigit(c) || c == '-') {
                String value = bare();
                if (ignored == 0 && open.size() > 1) {
                    open.element().put(value);
                }
            } else {
                at++;
            }
        }
        return roots;
    }

    private void skipComment() {
        boolean block = text.charAt(at + 1) == '*';
        int end = text.indexOf(block ? "*/" : "\n", at + 2);
        at = end < 0 ? text.length() : end + (block ? 2 : 1);
    }

    /** A number, true, false, null, or a key without its quotation marks. */
    private String bare() {
        int from = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || ".+-_@".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return text.substring(from, at);
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && endsString()) {
                at++;
                return value.toString();
            }
            if (c != '\\' || at + 1 == text.length()) {
                value.append(c);
                continue;
            }
            char escaped = text.charAt(++at);
            switch (escaped) {
                case 'n', 'r' -> value.append('\n');
                case 't', 'b', 'f' -> value.append(' ');
                case 'u' -> unicode(value);
                default -> value.append(escaped);
            }
        }
        return value.toString();
    }

    /** A quotation mark inside a value that someone forgot to escape is followed by more of the value. */
    private boolean endsString() {
        int i = at + 1;
        while (i < text.length() && i - at < 20 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || i - at >= 20 || ":,}]/".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"';
    }

    private void unicode(StringBuilder value) {
        int code = 0;
        int digits = 0;
        while (digits < 4 && at + 1 < text.length() && Character.digit(text.charAt(at + 1), 16) >= 0) {
            code = code * 16 + Character.digit(text.charAt(++at), 16);
            digits++;
        }
        if (digits == 4) {
            value.append((char) code);
        }
    }
}
