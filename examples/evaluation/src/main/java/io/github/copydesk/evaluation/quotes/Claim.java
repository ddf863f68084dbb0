package io.github.copydesk.evaluation.quotes;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An attribution, annotated or found, in the form that the two are compared in.
 *
 * @param direct whether all of it is quoted
 * @param content what is said
 * @param quoted its stretches in quotation marks
 * @param source the words that name the speaker, several if the annotators marked several; empty for none
 * @param sourceText those words
 * @param cue the words of saying
 * @param speaker the speaker's full name, null if it is not given
 * @param confidence how sure it is; 1 for annotations
 */
record Claim(
        boolean direct,
        List<Span> content,
        List<Span> quoted,
        List<Span> source,
        @Nullable String sourceText,
        List<Span> cue,
        @Nullable String speaker,
        double confidence) {
    /** An annotation, as the development data have it. */
    static Claim annotated(JsonNode node) {
        return new Claim(
                node.path("type").asString("").equals("direct"),
                pairs(node.path("spans")),
                pairs(node.path("segments")),
                pairs(node.path("speaker_spans")),
                text(node.path("speaker_text")),
                pairs(node.path("cue_spans")),
                text(node.path("speaker_canonical")),
                1);
    }

    /** What the command line or the training's cross-validation wrote. */
    static Claim written(JsonNode node) {
        return new Claim(
                node.path("kind").asString("").equals("DIRECT"),
                objects(node.path("content")),
                objects(node.path("quoted")),
                object(node.path("source")),
                text(node.path("source").path("text")),
                object(node.path("cue")),
                text(node.path("speaker")),
                node.path("confidence").asDouble(0));
    }

    /** What the library found. */
    static Claim found(Attribution attribution, String text) {
        Span source = attribution.source();
        Span cue = attribution.cue();
        return new Claim(
                attribution.kind() == Attribution.Kind.DIRECT,
                attribution.content(),
                attribution.quoted(),
                source == null ? List.of() : List.of(source),
                source == null ? null : source.of(text),
                cue == null ? List.of() : List.of(cue),
                attribution.speaker().known() ? attribution.speaker().name() : null,
                attribution.confidence());
    }

    /** Whether it says at all who speaks. */
    boolean hasSpeaker() {
        return sourceText != null || speaker != null;
    }

    private static @Nullable String text(JsonNode node) {
        String text = node.asString("");
        return text.isEmpty() ? null : text;
    }

    private static List<Span> pairs(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : array) {
            spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
        }
        return spans;
    }

    private static List<Span> objects(JsonNode array) {
        List<Span> spans = new ArrayList<>();
        array.forEach(node -> spans.addAll(object(node)));
        return spans;
    }

    private static List<Span> object(JsonNode node) {
        return node.has("start")
                ? List.of(new Span(node.get("start").asInt(), node.get("end").asInt()))
                : List.of();
    }
}
