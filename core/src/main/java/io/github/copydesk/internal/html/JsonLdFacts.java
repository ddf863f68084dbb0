package io.github.copydesk.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says about its article: the first node of a schema.org article type, wherever it stands
 * in a graph or an array; authors and publishers may be strings, objects or references to other nodes.
 */
final class JsonLdFacts {
    final List<String> headlines = new ArrayList<>();
    final List<String> descriptions = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    final List<String> published = new ArrayList<>();
    final List<String> modified = new ArrayList<>();
    final List<String> sections = new ArrayList<>();
    final List<String> publishers = new ArrayList<>();
    String articleBody = "";
    boolean restricted;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private boolean found;

    void read(String script) {
        List<Map<?, ?>> articles = new ArrayList<>();
        Deque<Object> open = new ArrayDeque<>(LooseJson.read(script));
        while (!open.isEmpty()) {
            Object value = open.poll();
            if (value instanceof List<?> list) {
                list.forEach(open::add);
            } else if (value instanceof Map<?, ?> map) {
                if (map.get("@id") instanceof String id && map.size() > 1) {
                    byId.put(id, map);
                }
                if (isArticle(map.get("@type"))) {
                    articles.add(map);
                }
                map.values().forEach(child -> {
                    if (child instanceof Map<?, ?> || child instanceof List<?>) {
                        open.add(child);
                    }
                });
            }
        }
        for (Map<?, ?> article : articles) {
            if (!found || headlines.isEmpty() || authors.isEmpty() || published.isEmpty()) {
                take(article);
            }
        }
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> list) {
            return !list.isEmpty() && isArticle(list.get(0));
        }
        return type instanceof String name
                && (name.endsWith("Article")
                        || name.endsWith("BlogPosting")
                        || name.endsWith("Report")
                        || name.endsWith("Review")
                        || name.equals("LiveBlogPosting"));
    }

    private void take(Map<?, ?> article) {
        found = true;
        addFirst(headlines, article.get("headline"), article.get("name"));
        addFirst(descriptions, article.get("description"), null);
        addFirst(published, article.get("datePublished"), article.get("dateCreated"));
        addFirst(modified, article.get("dateModified"), null);
        addFirst(sections, article.get("articleSection"), null);
        if (authors.isEmpty()) {
            names(article.get("author"), authors);
        }
        if (authors.isEmpty()) {
            names(article.get("creator"), authors);
        }
        if (publishers.isEmpty()) {
            names(article.get("publisher"), publishers);
        }
        if (article.get("articleBody") instanceof String body && body.length() > articleBody.length()) {
            articleBody = body;
        }
        restricted |= String.valueOf(article.get("isAccessibleForFree")).equalsIgnoreCase("false");
    }

    private static void addFirst(List<String> into, @Nullable Object value, @Nullable Object instead) {
        if (!into.isEmpty()) {
            return;
        }
        Object chosen = value == null ? instead : value;
        chosen = chosen instanceof List<?> list && !list.isEmpty() ? list.get(0) : chosen;
        if (chosen instanceof String text && !text.isBlank()) {
            into.add(plain(text));
        }
    }

    private void names(@Nullable Object value, List<String> into) {
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (!(each instanceof List<?>)) {
                    names(each, into);
                } else {
                    ((List<?>) each).forEach(inner -> {
                        if (inner instanceof Map<?, ?>) {
                            names(inner, into);
                        }
                    });
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            Object name = map.get("name");
            if (name == null && map.get("@id") instanceof String id && byId.get(id) != null) {
                name = byId.get(id).get("name");
            }
            name = name instanceof List<?> list && !list.isEmpty() ? list.get(0) : name;
            if (name instanceof String text && !text.isBlank()) {
                into.add(plain(text));
            }
        } else if (value instanceof String text && !text.isBlank()) {
            into.add(plain(text));
        }
    }

    /** Text as a reader sees it: entities that were escaped once too often are decoded. */
    private static String plain(String text) {
        String decoded = text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
        decoded = decoded.indexOf('<') >= 0 ? Markup.parse(decoded, "").text() : decoded;
        return decoded.strip();
    }
}
