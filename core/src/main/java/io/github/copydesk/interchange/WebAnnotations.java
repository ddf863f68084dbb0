package io.github.copydesk.interchange;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Writes what was found in an article in the <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>:
 * an {@code AnnotationPage} whose items point at the text by a {@code TextQuoteSelector} and a {@code TextPositionSelector}.
 *
 * <p>Positions are <em>Unicode code points</em> into {@link Article#source()}, as the model demands, and not the UTF-16 units
 * of {@link Span}. The quote's prefix and suffix are up to 32 characters long.
 *
 * <p>Stateless and thread-safe; linear time.
 */
public final class WebAnnotations {
    private static final int CONTEXT = 32;

    private final String source;
    private final String target;
    private final CodePoints codePoints;

    private WebAnnotations(Article article, String target) {
        source = Objects.requireNonNull(article, "article").source();
        this.target = Objects.requireNonNull(target, "target");
        codePoints = new CodePoints(source);
    }

    /**
     * Writes who said what: an annotation for each attribution with the motivation {@code identifying}; its bodies are
     * the speaker's name ({@code identifying}), left out if unknown, the kind ({@code classifying}) and the evidence
     * ({@code describing}).
     *
     * @param article the article
     * @param attributions what was found in it
     * @param target the IRI of the text that the article's source is; annotations are named after it
     * @return a JSON array of annotations
     */
    public static String attributions(Article article, List<Attribution> attributions, String target) {
        WebAnnotations writer = new WebAnnotations(article, target);
        Objects.requireNonNull(attributions, "attributions");
        return writer.page("attribution", attributions, writer::attribution);
    }

    /**
     * Writes the role of every block, kept or removed: an annotation for each with the motivation {@code classifying};
     * its bodies are the role ({@code classifying}) and the reason ({@code describing}).
     *
     * @param article the article
     * @param target the IRI of the text that the article's source is; annotations are named after it
     * @return a JSON array of annotations
     */
    public static String roles(Article article, String target) {
        WebAnnotations writer = new WebAnnotations(article, target);
        return writer.page("block", article.allBlocks(), writer::role);
    }

    private <T> String page(String name, List<T> items, BiConsumer<JsonText, T> properties) {
        int[] number = {0};
        return JsonText.object(json -> json.property("@context", "http://www.w3.org/ns/anno.jsonld")
                .property("id", target + "#" + name + "s")
                .property("type", "AnnotationPage")
                .objects("items", items, (annotation, item) -> {
                    annotation
                            .property("id", target + "#" + name + "-" + ++number[0])
                            .property("type", "Annotation");
                    properties.accept(annotation, item);
                }));
    }

    private void attribution(JsonText json, Attribution attribution) {
        Body kind = new Body("classifying", attribution.kind().name());
        Body evidence = new Body("describing", attribution.evidence());
        List<Body> bodies = attribution.speaker().known()
                ? List.of(new Body("identifying", attribution.speaker().name()), kind, evidence)
                : List.of(kind, evidence);
        json.property("motivation", "identifying").objects("body", bodies, WebAnnotations::body);
        json.objects("target", attribution.content(), this::target);
    }

    private void role(JsonText json, Block block) {
        List<Body> bodies =
                List.of(new Body("classifying", block.role().name()), new Body("describing", block.reason()));
        json.property("motivation", "classifying").objects("body", bodies, WebAnnotations::body);
        json.objects("target", List.of(block.span()), this::target);
    }

    private record Body(String purpose, String value) {}

    private static void body(JsonText json, Body body) {
        json.property("type", "TextualBody")
                .property("purpose", body.purpose())
                .property("format", "text/plain")
                .property("value", body.value());
    }

    private enum Selector {
        QUOTE,
        POSITION
    }

    private void target(JsonText json, Span span) {
        json.property("source", target);
        json.objects("selector", List.of(Selector.values()), (selector, kind) -> {
            if (kind == Selector.QUOTE) {
                selector.property("type", "TextQuoteSelector")
                        .property("exact", span.of(source))
                        .property("prefix", source.substring(before(span.start()), span.start()))
                        .property("suffix", source.substring(span.end(), after(span.end())));
            } else {
                selector.property("type", "TextPositionSelector")
                        .property("start", codePoints.before(span.start()))
                        .property("end", codePoints.before(span.end()));
            }
        });
    }

    private int before(int offset) {
        int start = Math.max(0, offset - CONTEXT);
        boolean cutsPair = start > 0 && start < offset && Character.isLowSurrogate(source.charAt(start));
        return cutsPair ? start + 1 : start;
    }

    private int after(int offset) {
        int end = Math.min(source.length(), offset + CONTEXT);
        boolean cutsPair = end < source.length() && end > offset && Character.isLowSurrogate(source.charAt(end));
        return cutsPair ? end - 1 : end;
    }
}
