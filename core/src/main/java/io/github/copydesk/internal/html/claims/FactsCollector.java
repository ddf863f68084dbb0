package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.html.elements.ElementAttributes;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects {@link PageFacts} while a document is walked: from JSON-LD, meta elements, microdata and times. */
public final class FactsCollector {
    private static final Lexicon META = Lexicon.load("meta-names");

    private final JsonLdFacts json = new JsonLdFacts();
    private final List<String> headlines = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private final List<String> metaAuthors = new ArrayList<>();
    private final List<String> microAuthors = new ArrayList<>();
    private final List<MarkupDate> published = new ArrayList<>();
    private final List<MarkupDate> microPublished = new ArrayList<>();
    private final List<MarkupDate> perhapsPublished = new ArrayList<>();
    private final List<MarkupDate> modified = new ArrayList<>();
    private final TimeElements times = new TimeElements();
    private final List<String> sections = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();
    private int authorElements;
    private String title = "";
    private String url = "";
    private String language = "";

    /**
     * Looks at an element on the way down.
     *
     * @param at how long the flattened text is there
     */
    public void see(Element element, String tag, ElementAttributes marks, int at) {
        switch (tag) {
            case "meta" -> meta(element);
            case "link" -> {
                if (url.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
                    url = element.attr("href");
                }
            }
            case "html" -> language = element.attr("lang");
            case "title" -> {
                if (title.isEmpty() && !inside(element, "svg")) {
                    title = element.text();
                }
            }
            case "script" -> script(element);
            case "time" -> times.open(element, at);
            default -> {}
        }
        if (marks.hasItemprop()) {
            microdata(element);
        }
    }

    /**
     * Looks at a time element on the way up.
     *
     * @param at how long the flattened text is there
     */
    public void timeEnds(int at) {
        times.close(at);
    }

    private static boolean inside(Element element, String tag) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private void meta(Element element) {
        String name = element.attr("property");
        name = name.isEmpty() ? element.attr("name") : name;
        name = name.isEmpty() ? element.attr("itemprop") : name;
        String lower = Chars.lower(name);
        if (lower.equals("og:url") && url.isEmpty()) {
            url = element.attr("content");
        }
        String content = element.attr("content").strip();
        if (META.contains(lower) && !content.isEmpty()) {
            add(META.value(lower, 0, lower.length()), content, name);
        }
    }

    private void add(String kind, String content, String name) {
        switch (kind) {
            case "headline" -> {
                if (headlines.size() < MOST_HEADLINES) {
                    headlines.add(content);
                }
            }
            case "description" -> descriptions.add(content);
            case "author" -> metaAuthors.add(content);
            case "published" -> addDate(published, content, name);
            case "perhaps published" -> addDate(perhapsPublished, content, name);
            case "modified" -> addDate(modified, content, name);
            case "section" -> sections.add(content);
            case "tag" -> {
                if (tags.size() < MOST_TAGS) {
                    tags.add(content);
                }
            }
            default -> publishers.add(content);
        }
    }

    private static void addDate(List<MarkupDate> dates, String value, String by) {
        MarkupDate date = dates.size() < MOST_DATES ? MarkupDate.read(value, by) : null;
        if (date != null) {
            dates.add(date);
        }
    }

    private void script(Element element) {
        if (!Chars.lower(element.attr("type")).contains("ld+json")) {
            return;
        }
        for (Node child : element.childNodes()) {
            if (child instanceof DataNode data) {
                json.read(data.getWholeData());
            }
        }
    }

    private static final int MOST_AUTHORS = 8;
    /** Each is looked through to its end, and they may lie in one another. */
    private static final int MOST_AUTHOR_ELEMENTS = 32;

    private static final int MOST_HEADLINES = 6;
    private static final int MOST_TAGS = 24;
    private static final int MOST_DATES = 12;
    private static final Set<String> ARTICLE_PROPERTIES = Set.of("author", "datePublished", "dateModified");

    private void microdata(Element element) {
        String property = element.attr("itemprop");
        boolean author = property.equals("author");
        if (!ARTICLE_PROPERTIES.contains(property)
                || (author
                        && (authorElements++ >= MOST_AUTHOR_ELEMENTS
                                || microAuthors.size() >= MOST_AUTHORS
                                || element.normalName().equals("meta")))) {
            return;
        }
        String value = element.attr("content");
        value = value.isEmpty() ? element.attr("datetime") : value;
        value = value.isEmpty() ? element.attr("title") : value;
        if (author) {
            Element name = element.selectFirst("[itemprop=name]");
            value = name == null ? element.text() : name.attr("content") + name.text();
            if (value.length() < 80) {
                microAuthors.add(value);
            }
        } else if (!value.isEmpty()) {
            addDate(property.equals("datePublished") ? microPublished : modified, value, property);
        }
    }

    /**
     * What was collected.
     *
     * @param location the page's address, for a page that does not say it itself
     */
    public PageFacts facts(String location) {
        List<String> titles = new ArrayList<>(headlines);
        if (!title.isEmpty()) {
            titles.add(title);
        }
        json.settle(titles);
        SectionPaths.Chosen filed =
                SectionPaths.choose(json.sections, sections, json.path, joined(json.headlines, titles));
        return new PageFacts(
                joined(json.headlines, titles),
                joined(json.descriptions, descriptions),
                first(json.authors, first(metaAuthors, microAuthors)),
                joined(joined(json.published, published), joined(microPublished, perhapsPublished)),
                joined(json.modified, modified),
                times.all(),
                filed.sections(),
                joined(filed.others(), joined(tags, json.tags)),
                joined(json.publishers, publishers),
                url.isEmpty() ? location : url,
                language,
                json.articleBody,
                json.restricted);
    }

    private static List<String> first(List<String> preferred, List<String> other) {
        return preferred.isEmpty() ? other : preferred;
    }

    private static <T> List<T> joined(List<T> preferred, List<T> other) {
        List<T> all = new ArrayList<>(preferred);
        all.addAll(other);
        return all;
    }
}
