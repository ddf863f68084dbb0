package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.pressreview.report.text.Days;
import io.github.copydesk.pressreview.report.text.Texts;
import io.github.copydesk.pressreview.report.text.Words;
import io.github.copydesk.quote.Attribution;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article as the report names it.
 *
 * @param number its number in the report, from 1, by which everything refers to it
 * @param id the input's id
 * @param prepared the article, parsed, stripped and prepared to be compared, with what is said in it
 * @param address where it was fetched from, null if that is not known
 */
public record ReportArticle(
        int number,
        String id,
        PreparedArticle prepared,
        @Nullable String address) {
    /** The same article under its number. */
    public ReportArticle numbered(int newNumber) {
        return new ReportArticle(newNumber, id, prepared, address);
    }

    /** The article. */
    public Article article() {
        return prepared.article();
    }

    /** What is said in it. */
    public List<Attribution> attributions() {
        return prepared.attributions();
    }

    /** What the report calls it: its outlet, else its id. */
    public String outlet() {
        String outlet = knownOutlet();
        return outlet == null ? Texts.shortId(id) : outlet;
    }

    /** Whose article it is: what the page says, else the site it comes from; null if neither is known. */
    public @Nullable String knownOutlet() {
        String host = host();
        return article().outlet().map(ReportArticle::withoutWww).orElse(host.isEmpty() ? null : host);
    }

    /** The day or time it was published as ISO 8601 has it, null if it does not say. */
    public @Nullable String iso() {
        return article().published().map(PublicationTime::iso).orElse(null);
    }

    /** Its headline, or how it begins. */
    public String heading() {
        return article().headline().orElseGet(() -> Texts.beginning(article().body(), 80));
    }

    /** Whom it is by. */
    public String byline() {
        return article().bylines().stream().map(Byline::name).collect(Collectors.joining(", "));
    }

    /** When it was published, as far as it says. */
    public String date() {
        return article().published().map(ReportArticle::words).orElse("");
    }

    private static String words(PublicationTime timestamp) {
        return Days.words(timestamp.date()) + (timestamp.time() == null ? "" : ", " + timestamp.time());
    }

    /** How many words a reader gets. */
    public int words() {
        return Words.of(article().body()).size();
    }

    /** The share of the page's characters that is furniture, in per cent. */
    public int removedShare() {
        int kept = article().blocks().stream()
                .mapToInt(block -> block.span().length())
                .sum();
        int removed = article().removed().stream()
                .mapToInt(block -> block.span().length())
                .sum();
        return kept + removed == 0 ? 0 : (int) Math.round(100.0 * removed / (kept + removed));
    }

    /** What is wrong with the page, if it does not hold the whole article; else empty. */
    public String incomplete() {
        Completeness completeness = article().completeness();
        return switch (completeness.level()) {
            case COMPLETE -> "";
            case PARTIAL -> "only a part of the article: " + completeness.reason();
            case NONE -> "no article: " + completeness.reason();
        };
    }

    /** The address if a reader may follow it: on the web, not a script. */
    public @Nullable String link() {
        String scheme = address == null ? null : uri(address).getScheme();
        boolean web = scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
        return web ? address : null;
    }

    private String host() {
        String host = link() == null || address == null ? null : uri(address).getHost();
        return host == null ? "" : withoutWww(host.toLowerCase(Locale.ROOT));
    }

    private static String withoutWww(String outlet) {
        return outlet.startsWith("www.") ? outlet.substring("www.".length()) : outlet;
    }

    private static URI uri(String address) {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException e) {
            return URI.create("");
        }
    }

    /** The name by which the page refers to something said in it. */
    public String anchor(int attribution) {
        return "say-" + number + "-" + (attribution + 1);
    }
}
