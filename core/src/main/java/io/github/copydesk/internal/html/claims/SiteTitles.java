package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.name.Organisations;
import java.util.List;

/**
 * Takes the site's name and what an archive adds from a title: {@code "Talks begin | The Sun"}, {@code "The Sun: Talks
 * begin"} and {@code "Talks begin (Published 1994)"} are {@code "Talks begin"}.
 */
final class SiteTitles {
    private static final int LEAST_TITLE = 12;
    private static final int MOST_SITE_WORDS = 5;
    private static final String ARCHIVED = "(Published ";

    private SiteTitles() {}

    static String withoutSite(String title, List<String> outlets, String url) {
        String rest = withoutYear(title.strip());
        for (int cut = separator(rest); cut > 0; cut = separator(rest)) {
            String site = rest.substring(cut + 1).strip();
            boolean longEnough = cut >= LEAST_TITLE;
            if (!longEnough || !(rest.charAt(cut) == '|' ? isShort(site) : isSite(site, outlets, url))) {
                break;
            }
            rest = withoutYear(rest.substring(0, cut).strip());
        }
        int first = rest.indexOf(" - ");
        boolean before =
                first > 0 && rest.length() - first > LEAST_TITLE && isSite(rest.substring(0, first), outlets, url);
        return before ? rest.substring(first + 3).strip() : rest;
    }

    /** {@code (Published 1994)}, as an archive adds it. */
    private static String withoutYear(String title) {
        int at = title.lastIndexOf(ARCHIVED);
        int year = at + ARCHIVED.length();
        boolean ends = at >= LEAST_TITLE && title.length() == year + 5 && title.endsWith(")");
        boolean digits = ends && title.substring(year, year + 4).chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? title.substring(0, at).strip() : title;
    }

    private static boolean isShort(String site) {
        return site.split("\\s+", -1).length <= MOST_SITE_WORDS;
    }

    private static boolean isSite(String site, List<String> outlets, String url) {
        String name = LettersOnly.of(site);
        boolean outlet = outlets.stream().anyMatch(each -> LettersOnly.of(each).equals(name));
        boolean address = name.length() >= 3 && LettersOnly.of(host(url)).contains(name);
        return outlet || address || (isShort(site) && Organisations.has(site, 0, site.length()));
    }

    private static String host(String url) {
        int from = url.indexOf("://");
        int to = from < 0 ? -1 : url.indexOf('/', from + 3);
        return from < 0 ? "" : url.substring(from + 3, to < 0 ? url.length() : to);
    }

    /** The last mark between blanks that may part a title from the site's name, or -1. */
    private static int separator(String title) {
        for (int i = title.length() - 2; i > 0; i--) {
            boolean mark = "|–—-•·:/»".indexOf(title.charAt(i)) >= 0;
            boolean parted = title.charAt(i + 1) == ' ' && title.charAt(i - 1) == ' ';
            if (mark && parted) {
                return i;
            }
        }
        return -1;
    }
}
