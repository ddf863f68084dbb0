package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** An article and what is said in it, as one line of JSON. */
public final class ArticleJson {
    private ArticleJson() {}

    /**
     * Writes the line.
     *
     * @param withSource whether to write the source too, which is needed where it is not the input as it stands
     */
    public static String annotated(String id, Article article, List<Attribution> attributions, boolean withSource) {
        return JsonLine.of(json -> {
            json.writeStringProperty("id", id);
            if (withSource) {
                json.writeStringProperty("source", article.source());
            }
            metadata(json, article);
            json.writeArrayPropertyStart("blocks");
            for (Block block : article.allBlocks()) {
                block(json, block);
            }
            json.writeEndArray();
            json.writeStringProperty("body", article.body());
            attributions(json, article, attributions);
        });
    }

    /** Writes what is said alone. */
    public static String quoted(String id, Article article, List<Attribution> attributions) {
        return JsonLine.of(json -> {
            json.writeStringProperty("id", id);
            JsonLine.span(json, "headline", article.metadata().headline(), article.source());
            attributions(json, article, attributions);
        });
    }

    /** Writes the body alone. */
    public static String stripped(String id, Article article) {
        return JsonLine.of(json -> {
            json.writeStringProperty("id", id);
            json.writeStringProperty("body", article.body());
        });
    }

    private static void metadata(JsonGenerator json, Article article) {
        Metadata metadata = article.metadata();
        String source = article.source();
        JsonLine.span(json, "headline", metadata.headline(), source);
        JsonLine.span(json, "standfirst", metadata.standfirst(), source);
        json.writeArrayPropertyStart("bylines");
        for (Byline byline : metadata.bylines()) {
            json.writeStartObject();
            json.writeStringProperty("name", byline.name());
            json.writeStringProperty("kind", byline.kind().name());
            JsonLine.place(json, byline.span(), source);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonLine.span(json, "dateline", metadata.dateline(), source);
        JsonLine.span(json, "section", metadata.section().orElse(null), source);
        JsonLine.spans(json, "sections", metadata.sections(), source);
        JsonLine.spans(json, "tags", metadata.tags(), source);
        JsonLine.string(json, "published", iso(metadata.published()));
        JsonLine.string(json, "modified", iso(metadata.modified()));
        JsonLine.spans(json, "corrections", metadata.corrections(), source);
        JsonLine.span(json, "outlet", metadata.outlet(), source);
        JsonLine.string(json, "url", metadata.url());
        json.writeStringProperty("language", article.language());
        json.writeObjectPropertyStart("completeness");
        json.writeStringProperty("level", article.completeness().level().name());
        json.writeStringProperty("reason", article.completeness().reason());
        JsonLine.share(json, "confidence", article.completeness().confidence());
        json.writeEndObject();
    }

    private static @Nullable String iso(@Nullable PublicationTime timestamp) {
        return timestamp == null ? null : timestamp.iso();
    }

    private static void block(JsonGenerator json, Block block) {
        json.writeStartObject();
        json.writeNumberProperty("start", block.span().start());
        json.writeNumberProperty("end", block.span().end());
        json.writeStringProperty("role", block.role().name());
        json.writeStringProperty("reason", block.reason());
        JsonLine.share(json, "confidence", block.confidence());
        json.writeEndObject();
    }

    private static void attributions(JsonGenerator json, Article article, List<Attribution> attributions) {
        String source = article.source();
        json.writeArrayPropertyStart("attributions");
        for (Attribution attribution : attributions) {
            json.writeStartObject();
            json.writeStringProperty("kind", attribution.kind().name());
            JsonLine.spans(json, "content", attribution.content(), source);
            JsonLine.spans(json, "quoted", attribution.quoted(), source);
            JsonLine.span(json, "source", attribution.source(), source);
            JsonLine.span(json, "cue", attribution.cue(), source);
            boolean known = attribution.speaker().known();
            JsonLine.string(json, "speaker", known ? attribution.speaker().name() : null);
            json.writeStringProperty("stance", attribution.stance().name());
            json.writeStringProperty("evidence", attribution.evidence());
            JsonLine.share(json, "confidence", attribution.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
        speakers(json, source, attributions);
    }

    /** Who is known to speak, each once, in the order of what they say. */
    private static void speakers(JsonGenerator json, String source, List<Attribution> attributions) {
        json.writeArrayPropertyStart("speakers");
        attributions.stream()
                .map(Attribution::speaker)
                .filter(Speaker::known)
                .distinct()
                .forEach(speaker -> {
                    json.writeStartObject();
                    json.writeStringProperty("name", speaker.name());
                    json.writeStringProperty("kind", speaker.kind().name());
                    json.writeArrayPropertyStart("roles");
                    speaker.roles().forEach(json::writeString);
                    json.writeEndArray();
                    JsonLine.spans(json, "mentions", speaker.mentions(), source);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }
}
