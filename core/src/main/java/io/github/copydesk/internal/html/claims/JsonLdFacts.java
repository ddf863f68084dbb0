package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.html.elements.Markup;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the JSON-LD of a page says about its article: the node of a schema.org article type that bears the page's title, or
 * else the first one, wherever it stands in a graph or an array; authors and publishers may be strings, objects or references to
 * other nodes. What that node leaves out is taken from nodes of the same headline, from the page's own node, and for the
 * sections from the path of links that leads to it; never from the node of another story.
 */
final class JsonLdFacts {
    private static final int MOST_SECTIONS = 12;
    private static final int LEAST_TITLE = 8;
    private static final int LONGEST_TITLE = 600;

    final List<String> headlines = new ArrayList<>();
    final List<String> descriptions = new ArrayList<>();
    final List<String> authors = new ArrayList<>();
    final List<MarkupDate> published = new ArrayList<>();
    final List<MarkupDate> modified = new ArrayList<>();
    final List<String> sections = new ArrayList<>();
    final List<String> path = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> publishers = new ArrayList<>();
    String articleBody = "";
    boolean restricted;

    private final Map<String, Map<?, ?>> byId = new HashMap<>();
    private final List<Map<?, ?>> articles = new ArrayList<>();
    private final List<Map<?, ?>> pages = new ArrayList<>();

    void read(String script) {
        Deque<Object> open = new ArrayDeque<>(LooseJson.read(script));
        while (!open.isEmpty()) {
            Object value = open.poll();
            if (value instanceof List<?> list) {
                list.forEach(open::add);
            } else if (value instanceof Map<?, ?> map) {
                keep(map);
                map.values().forEach(child -> {
                    if (child instanceof Map<?, ?> || child instanceof List<?>) {
                        open.add(child);
                    }
                });
            }
        }
    }

    private void keep(Map<?, ?> node) {
        if (node.get("@id") instanceof String id && node.size() > 1) {
            byId.put(id, node);
        }
        Object type = node.get("@type");
        if (isArticle(type)) {
            articles.add(node);
        } else if ("BreadcrumbList".equals(type)) {
            path(node);
        } else if ("WebPage".equals(type) || "ItemPage".equals(type)) {
            pages.add(node);
        }
    }

    /** Takes what the nodes say, once all scripts are read and the titles of the page's head are known. */
    void settle(List<String> titles) {
        List<String> squeezed = titles.stream()
                .filter(title -> title.length() <= LONGEST_TITLE)
                .map(LettersOnly::of)
                .toList();
        Map<?, ?> main = null;
        for (Map<?, ?> article : articles) {
            boolean titled = main != null && !isTitled(main, squeezed) && isTitled(article, squeezed);
            main = main == null || titled ? article : main;
        }
        if (main != null) {
            String headline = headline(main);
            take(main);
            for (Map<?, ?> article : articles) {
                String other = headline(article);
                if (article != main && (other.isEmpty() || headline.isEmpty() || other.equals(headline))) {
                    take(article);
                }
            }
        }
        for (Map<?, ?> page : pages) {
            addDate(published, page, "datePublished", null);
            addDate(modified, page, "dateModified", null);
        }
    }

    private static boolean isTitled(Map<?, ?> article, List<String> titles) {
        String headline = headline(article);
        return headline.length() >= LEAST_TITLE && titles.stream().anyMatch(title -> title.contains(headline));
    }

    private static String headline(Map<?, ?> article) {
        return article.get("headline") instanceof String text ? LettersOnly.of(plain(text)) : "";
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
        addFirst(headlines, article.get("headline"), article.get("name"));
        addFirst(descriptions, article.get("description"), null);
        addDate(published, article, "datePublished", "dateCreated");
        addDate(modified, article, "dateModified", null);
        if (sections.isEmpty()) {
            strings(article.get("articleSection"), sections);
        }
        if (tags.isEmpty()) {
            strings(article.get("keywords"), tags);
        }
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

    private static void addDate(List<MarkupDate> into, Map<?, ?> node, String property, @Nullable String instead) {
        if (!into.isEmpty()) {
            return;
        }
        MarkupDate date = date(node.get(property), property);
        date = date == null && instead != null ? date(node.get(instead), instead) : date;
        if (date != null) {
            into.add(date);
        }
    }

    private static @Nullable MarkupDate date(@Nullable Object value, String property) {
        Object first = value instanceof List<?> list && !list.isEmpty() ? list.get(0) : value;
        return first instanceof String text ? MarkupDate.read(text, property) : null;
    }

    private static void strings(@Nullable Object value, List<String> into) {
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String text && !text.isBlank() && into.size() < MOST_SECTIONS) {
                    into.add(plain(text));
                }
            }
        } else if (value instanceof String text && !text.isBlank()) {
            into.add(plain(text));
        }
    }

    /** {@code Home > News > Local}, the links that lead to the article. */
    private void path(Map<?, ?> list) {
        if (!path.isEmpty() || !(list.get("itemListElement") instanceof List<?> items)) {
            return;
        }
        for (Object each : items) {
            Object name = each instanceof Map<?, ?> item ? item.get("name") : null;
            if (name == null && each instanceof Map<?, ?> item && item.get("item") instanceof Map<?, ?> inner) {
                name = inner.get("name");
            }
            if (name instanceof String text && !text.isBlank() && path.size() < MOST_SECTIONS) {
                path.add(plain(text));
            }
        }
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
