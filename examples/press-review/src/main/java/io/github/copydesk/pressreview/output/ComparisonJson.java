package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.compare.Passage;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.quote.Speaker;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What two articles have in common, as one line of JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Writes the line. */
    public static String of(String idA, Article a, String idB, Article b, Comparison comparison) {
        return JsonLine.of(json -> {
            json.writeStringProperty("a", idA);
            json.writeStringProperty("b", idB);
            JsonLine.share(json, "similarity", comparison.similarity());
            json.writeStringProperty("relation", comparison.relation().name());
            JsonLine.share(json, "resemblance", comparison.resemblance());
            JsonLine.share(json, "containment", Math.max(comparison.containmentOfA(), comparison.containmentOfB()));
            JsonLine.share(json, "containmentOfA", comparison.containmentOfA());
            JsonLine.share(json, "containmentOfB", comparison.containmentOfB());
            json.writeArrayPropertyStart("passages");
            for (Passage passage : comparison.passages()) {
                json.writeStartObject();
                JsonLine.span(json, "a", passage.a(), a.source());
                JsonLine.span(json, "b", passage.b(), b.source());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("quotes");
            for (SharedQuote quote : comparison.quotes()) {
                quote(json, quote, a, b);
            }
            json.writeEndArray();
        });
    }

    private static void quote(JsonGenerator json, SharedQuote quote, Article a, Article b) {
        json.writeStartObject();
        JsonLine.span(json, "a", quote.a(), a.source());
        JsonLine.span(json, "b", quote.b(), b.source());
        JsonLine.string(json, "speaker", name(quote.speakerA()));
        if (!quote.speakerA().name().equals(quote.speakerB().name())) {
            JsonLine.string(json, "speakerB", name(quote.speakerB()));
        }
        json.writeStringProperty("match", quote.match().name());
        json.writeEndObject();
    }

    private static @Nullable String name(Speaker speaker) {
        return speaker.known() ? speaker.name() : null;
    }
}
