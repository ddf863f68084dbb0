package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects {@link PageFacts} while a document is walked: from JSON-LD, meta elements, microdata and times. */
final class FactsCollector {
    private static final Map<String, String> META = Map.ofEntries(
            Map.entry("og:title", "headline"),
            Map.entry("twitter:title", "headline"),
            Map.entry("headline", "headline"),
            Map.entry("dc.title", "headline"),
            Map.entry("dcterms.title", "headline"),
            Map.entry("sailthru.title", "headline"),
            Map.entry("parsely-title", "headline"),
            Map.entry("og:description", "description"),
            Map.entry("description", "description"),
            Map.entry("twitter:description", "description"),
            Map.entry("author", "author"),
            Map.entry("article:author", "author"),
            Map.entry("article:author_name", "author"),
            Map.entry("og:article:author", "author"),
            Map.entry("dc.creator", "author"),
            Map.entry("dcterms.creator", "author"),
            Map.entry("sailthru.author", "author"),
            Map.entry("parsely-author", "author"),
            Map.entry("byl", "author"),
            Map.entry("cxenseparse:author", "author"),
            Map.entry("article:published_time", "published"),
            Map.entry("og:article:published_time", "published"),
            Map.entry("article.published", "published"),
            Map.entry("datepublished", "published"),
            Map.entry("parsely-pub-date", "published"),
            Map.entry("sailthru.date", "published"),
            Map.entry("pubdate", "published"),
            Map.entry("publishdate", "published"),
            Map.entry("publish-date", "published"),
            Map.entry("publish_date", "published"),
            Map.entry("cxenseparse:recs:publishtime", "published"),
            Map.entry("dc.date.issued", "published"),
            Map.entry("dcterms.date", "published"),
            Map.entry("dcterms.created", "published"),
            Map.entry("dc.date", "published"),
            Map.entry("date", "published"),
            Map.entry("originalpublicationdate", "published"),
            Map.entry("article_date_original", "published"),
            Map.entry("article:modified_time", "modified"),
            Map.entry("og:updated_time", "modified"),
            Map.entry("datemodified", "modified"),
            Map.entry("lastmod", "modified"),
            Map.entry("last-modified", "modified"),
            Map.entry("article:section", "section"),
            Map.entry("og:article:section", "section"),
            Map.entry("parsely-section", "section"),
            Map.entry("og:site_name", "publisher"),
            Map.entry("application-name", "publisher"));

    private final JsonLdFacts json = new JsonLdFacts();
    private final List<String> headlines = new ArrayList<>();
    private final List<String> descriptions = new ArrayList<>();
    private final List<String> metaAuthors = new ArrayList<>();
    private final List<String> microAuthors = new ArrayList<>();
    private final List<String> published = new ArrayList<>();
    private final List<String> microPublished = new ArrayList<>();
    private final List<String> timesPublished = new ArrayList<>();
    private final List<String> modified = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> publishers = new ArrayList<>();
    private int authorElements;
    private String title = "";
    private String url = "";
    private String language = "";

    /** Looks at an element on the way down. */
    void see(Element element, String tag, Marks marks) {
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
            case "time" -> {
                if (element.hasAttr("datetime") && timesPublished.size() < 4) {
                    timesPublished.add(element.attr("datetime"));
                }
            }
            default -> {}
        }
        if (marks.hasItemprop()) {
            microdata(element);
        }
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
        String kind = META.get(lower);
        String content = element.attr("content").strip();
        if (kind != null && !content.isEmpty()) {
            add(kind, content);
        }
    }

    private void add(String kind, String content) {
        switch (kind) {
            case "headline" -> {
                if (headlines.size() < MOST_HEADLINES) {
                    headlines.add(content);
                }
            }
            case "description" -> descriptions.add(content);
            case "author" -> metaAuthors.add(content);
            case "published" -> published.add(content);
            case "modified" -> modified.add(content);
            case "section" -> sections.add(content);
            default -> publishers.add(content);
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
        if (author) {
            Element name = element.selectFirst("[itemprop=name]");
            value = name == null ? element.text() : name.attr("content") + name.text();
            if (value.length() < 80) {
                microAuthors.add(value);
            }
        } else if (!value.isEmpty()) {
            (property.equals("datePublished") ? microPublished : modified).add(value);
        }
    }

    /**
     * What was collected.
     *
     * @param location the page's address, for a page that does not say it itself
     */
    PageFacts facts(String location) {
        List<String> allHeadlines = new ArrayList<>(json.headlines);
        allHeadlines.addAll(headlines);
        if (!title.isEmpty()) {
            allHeadlines.add(title);
        }
        List<String> allAuthors = first(json.authors, first(metaAuthors, microAuthors));
        List<String> allPublished = new ArrayList<>(json.published);
        allPublished.addAll(published);
        allPublished.addAll(microPublished);
        List<String> allModified = new ArrayList<>(json.modified);
        allModified.addAll(modified);
        return new PageFacts(
                allHeadlines,
                joined(json.descriptions, descriptions),
                allAuthors,
                allPublished,
                timesPublished,
                allModified,
                joined(json.sections, sections),
                joined(json.publishers, publishers),
                url.isEmpty() ? location : url,
                language,
                json.articleBody,
                json.restricted);
    }

    private static List<String> first(List<String> preferred, List<String> other) {
        return preferred.isEmpty() ? other : preferred;
    }

    private static List<String> joined(List<String> preferred, List<String> other) {
        List<String> all = new ArrayList<>(preferred);
        all.addAll(other);
        return all;
    }
}
