package io.github.copydesk.pressreview.input;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.parse.BlockRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each of many sites repeats on its pages, learned from the very pages that are to be read.
 *
 * <p>A site has a template from {@value #ENOUGH} pages on, and a block is the site's if two pages in three have it: seven
 * of ten at least. What fewer share may be a story told twice, the background of several, or the wire copy of houses
 * whose texts lie in one folder, and stays. Pages under one headline are one story and count once. Of a site the first
 * {@value #MOST_PAGES} stories are looked at, and no more than {@value #MOST_SITES} sites are, which bounds the memory to
 * some dozens of megabytes however many pages there are.
 *
 * <p>Immutable and thread-safe; {@link Learner} is not.
 */
public final class SiteTemplates {
    /** How many stories of a site tell what is the site's. */
    static final int ENOUGH = 10;

    private static final int MOST_PAGES = 60;
    private static final int MOST_SITES = 1000;
    private static final int NAMED = 5;

    private final Map<String, SiteTemplate> bySite;
    private final int sites;

    private SiteTemplates(Map<String, SiteTemplate> bySite, int sites) {
        this.bySite = bySite;
        this.sites = sites;
    }

    /** What the site's template says of a block; of a site that has none, nothing. */
    BlockRule rule(String site) {
        SiteTemplate template = bySite.getOrDefault(site, SiteTemplate.empty());
        return block ->
                template.pagesWith(block) * 3 >= template.pages() * 2 ? template.judge(block) : Optional.empty();
    }

    /** The sites that have a template. */
    Set<String> known() {
        return bySite.keySet();
    }

    /** For people: {@code site templates for ferry-news.example (12 pages); too few pages of 2 others (under 10)}. */
    public String note() {
        List<String> names = new ArrayList<>();
        bySite.forEach((site, template) -> names.add(site + " (" + template.pages() + " pages)"));
        String learned = names.isEmpty()
                ? "no site template"
                : "site templates for " + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                        + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
        int few = sites - names.size();
        String others = names.isEmpty() ? "" : " others";
        return few == 0
                ? learned
                : learned + "; too few pages (under " + ENOUGH + " with different headlines) of " + few
                        + (few == 1 ? others.isEmpty() ? " site" : " other" : others.isEmpty() ? " sites" : others);
    }

    /** Looks at pages one after the other. */
    public static final class Learner {
        private final Map<String, Seen> seen = new LinkedHashMap<>();
        private final PageParser parser = new PageParser();

        /** Looks at a page. */
        public void add(Input.Page page) {
            String given = Site.given(page).orElse(null);
            if (given != null && isFull(given)) {
                return;
            }
            Article article = parser.apply(page);
            String site = given == null ? Site.found(page, article) : given;
            if (!isFull(site) && !article.blocks().isEmpty()) {
                seen.computeIfAbsent(site, name -> new Seen()).add(article);
            }
        }

        private boolean isFull(String site) {
            Seen of = seen.get(site);
            return of == null ? seen.size() >= MOST_SITES : of.template.pages() >= MOST_PAGES;
        }

        /** What was learned. */
        public SiteTemplates learned() {
            Map<String, SiteTemplate> templates = new LinkedHashMap<>();
            seen.forEach((site, of) -> {
                if (of.template.pages() >= ENOUGH) {
                    templates.put(site, of.template);
                }
            });
            return new SiteTemplates(templates, seen.size());
        }
    }

    /** The pages of a site that were looked at. */
    private static final class Seen {
        private final Set<Integer> headlines = new HashSet<>();
        private SiteTemplate template = SiteTemplate.empty();

        void add(Article article) {
            if (headlines.add(article.headline().orElse(article.body()).hashCode())) {
                template = template.merge(SiteTemplate.of(article));
            }
        }
    }
}
