package io.github.copydesk.internal.html;

import java.util.ArrayList;
import java.util.List;

/** Chooses the path of sections among those that markup gives; a list of tags is none, nor is a machine's own name. */
final class SectionPaths {
    private static final int LONGEST = 48;
    private static final int LISTED = 3;

    private SectionPaths() {}

    /** The sections of an article's node, else those of meta elements, else the links that lead to the page. */
    static List<String> choose(List<String> json, List<String> meta, List<String> links) {
        List<String> named = clean(json);
        named = named.isEmpty() ? clean(meta) : named;
        return named.isEmpty() ? links : named;
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
        String[] parts = value.split("[,;|>/]", -1);
        return parts.length >= LISTED || value.length() > LONGEST ? parts[0].strip() : value.strip();
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
