package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.date.MarkupDate;
import io.github.copydesk.internal.date.TimeElement;
import java.util.List;

/**
 * What a page's markup says about its article, for machines rather than readers. Empty where it says nothing; the
 * lists hold the candidates, the most trusted first.
 *
 * @param headlines titles, of JSON-LD, Open Graph, the title element
 * @param descriptions summaries
 * @param authors names of people and agencies, not yet cleaned
 * @param published dates of publication
 * @param modified dates of the last change
 * @param times the time elements, with their places in the flattened text
 * @param sections the path of sections, the widest first
 * @param tags what the article is filed under besides
 * @param publishers the outlet
 * @param url the canonical address, empty if the page does not say
 * @param language the language the page declares, empty if it does not
 * @param articleBody the article's text where the page repeats it for machines, empty if not
 * @param restricted whether the page says that the text is not free to read
 */
public record PageFacts(
        List<String> headlines,
        List<String> descriptions,
        List<String> authors,
        List<MarkupDate> published,
        List<MarkupDate> modified,
        List<TimeElement> times,
        List<String> sections,
        List<String> tags,
        List<String> publishers,
        String url,
        String language,
        String articleBody,
        boolean restricted) {}
