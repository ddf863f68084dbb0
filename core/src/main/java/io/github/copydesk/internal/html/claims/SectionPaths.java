package io.github.copydesk.internal.html.claims;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chooses the path of sections among those that markup gives; a list of tags is none, nor is a machine's own name. */
final class SectionPaths {
    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf(",;|>/")).trimResults(CharMatcher.forPredicate(Character::isWhitespace));
    private static final Set<String> FRONTS =
            Set.of("", "home", "homepage", "index", "start", "frontpage", "articles", "allarticles");
    private static final int LONGEST = 48;
    private static final int LISTED = 3;

    private SectionPaths() {}

    /**
     * A path, and what else the article is filed under.
     *
     * @param sections the path, the widest first
     * @param others the other ones of a list without order
     */
    record Chosen(List<String> sections, List<String> others) {}

    /** The first section of an article's node, else of meta elements, else the links that lead to the page. */
    static Chosen choose(List<String> json, List<String> meta, List<String> links, List<String> titles) {
        List<String> named = clean(json);
        named = named.isEmpty() ? clean(meta) : named;
        return named.isEmpty()
                ? new Chosen(path(links, titles), List.of())
                : new Chosen(named.subList(0, 1), named.subList(1, named.size()));
    }

    /** The links without "Home" before them and the title behind them. */
    private static List<String> path(List<String> links, List<String> titles) {
        List<String> path = new ArrayList<>();
        for (String link : links) {
            String squeezed = LettersOnly.of(link);
            boolean title =
                    titles.stream().anyMatch(each -> LettersOnly.of(each).startsWith(squeezed));
            boolean home = path.isEmpty() && FRONTS.contains(squeezed);
            if (!title && !home && link.length() <= LONGEST) {
                path.add(link);
            }
        }
        return path;
    }

    private static List<String> clean(List<String> values) {
        List<String> sections = new ArrayList<>();
        for (String value : values) {
            String section = first(value);
            if (!isMachineName(section) && section.length() <= LONGEST && !sections.contains(section)) {
                sections.add(section);
            }
        }
        return sections;
    }

    /** {@code "Entertainment, Duke of Arden, featured, Royals"} is a list of tags, of which the first is the section. */
    private static String first(String value) {
        List<String> parts = PARTS.splitToList(value);
        return parts.size() >= LISTED || value.length() > LONGEST ? parts.get(0) : value.strip();
    }

    /** {@code companies-tech}, {@code news_local}, a number, an address. */
    private static boolean isMachineName(String section) {
        boolean small = section.chars().noneMatch(Character::isUpperCase);
        boolean joined = section.indexOf('-') > 0 || section.indexOf('_') > 0;
        return section.isEmpty()
                || section.indexOf("://") >= 0
                || (small && joined)
                || section.chars().noneMatch(Character::isLetter);
    }
}
