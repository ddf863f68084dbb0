package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Span;
import io.github.copydesk.quotations.IndexedQuotation;
import io.github.copydesk.quotations.QuotationMatch;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** An article that carries a quotation, as one line of JSON. */
public final class SaidJson {
    private SaidJson() {}

    /**
     * Writes the line.
     *
     * @param claim what was looked for
     */
    public static String of(QuotationMatch match, String claim) {
        IndexedQuotation quotation = match.quotation();
        return JsonLine.of(json -> {
            json.writeStringProperty("id", quotation.id());
            JsonLine.string(json, "outlet", quotation.outlet());
            JsonLine.string(json, "published", quotation.published());
            json.writeName("quote");
            stretch(json, quotation, closest(match));
            if (quotation.spans().size() > 1) {
                json.writeArrayPropertyStart("quotes");
                for (int i = 0; i < quotation.spans().size(); i++) {
                    stretch(json, quotation, i);
                }
                json.writeEndArray();
            }
            boolean known = quotation.speaker().known();
            JsonLine.string(json, "speaker", known ? quotation.speaker().name() : null);
            json.writeStringProperty("match", match.kind().name());
            difference(json, match, claim);
            JsonLine.share(json, "confidence", quotation.confidence());
        });
    }

    private static void stretch(JsonGenerator json, IndexedQuotation quotation, int number) {
        json.writeStartObject();
        json.writeNumberProperty("start", quotation.spans().get(number).start());
        json.writeNumberProperty("end", quotation.spans().get(number).end());
        json.writeStringProperty("text", quotation.texts().get(number));
        json.writeEndObject();
    }

    /** The stretch that has the most of the claim. */
    private static int closest(QuotationMatch match) {
        int closest = 0;
        int most = -1;
        List<Span> stretches = match.quotation().spans();
        for (int i = 0; i < stretches.size(); i++) {
            Span stretch = stretches.get(i);
            int common = stretch.length()
                    - match.onlyInQuotation().stream()
                            .filter(stretch::contains)
                            .mapToInt(Span::length)
                            .sum();
            if (common > most) {
                most = common;
                closest = i;
            }
        }
        return closest;
    }

    private static void difference(JsonGenerator json, QuotationMatch match, String claim) {
        if (match.onlyInClaim().isEmpty() && match.onlyInQuotation().isEmpty()) {
            json.writeNullProperty("difference");
            return;
        }
        json.writeObjectPropertyStart("difference");
        JsonLine.spans(json, "claim", match.onlyInClaim(), claim);
        json.writeArrayPropertyStart("quote");
        for (Span span : match.onlyInQuotation()) {
            words(json, match.quotation(), span);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The words at a place of the article, out of the stretch in which they stand. */
    private static void words(JsonGenerator json, IndexedQuotation quotation, Span span) {
        for (int i = 0; i < quotation.spans().size(); i++) {
            Span stretch = quotation.spans().get(i);
            if (stretch.contains(span)) {
                json.writeStartObject();
                json.writeNumberProperty("start", span.start());
                json.writeNumberProperty("end", span.end());
                json.writeStringProperty(
                        "text",
                        quotation
                                .texts()
                                .get(i)
                                .substring(span.start() - stretch.start(), span.end() - stretch.start()));
                json.writeEndObject();
                return;
            }
        }
    }
}
