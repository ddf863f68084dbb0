package io.github.copydesk.quotations;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Speaker;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something said in an article of an index. Of {@code "We won," Ann Lee said, "a great fight."} there is one, with the
 * spans {@code [1, 8)} and {@code [24, 38)} and the texts {@code We won,} and {@code a great fight.}. Immutable,
 * thread-safe, equal by value.
 *
 * @param id the article's id
 * @param outlet who published the article, null if that is not known
 * @param published when, as ISO 8601 with what is known ({@code 2025-02-18}, {@code 2025-02-18T14:05Z}); null if unknown
 * @param spans where the words stand, in UTF-16 units of the article's source: the stretches inside the quotation marks,
 *     or of reported speech the whole
 * @param texts what stands there, as many as there are spans
 * @param speaker who says it; of roles and mentions the index knows nothing, both are empty
 * @param reported whether it is told in the writer's words, and not quoted
 * @param confidence the attribution's, in steps of 1/255
 */
public record IndexedQuotation(
        String id,
        @Nullable String outlet,
        @Nullable String published,
        List<Span> spans,
        List<String> texts,
        Speaker speaker,
        boolean reported,
        double confidence) {
    /**
     * Makes one.
     *
     * @throws IllegalArgumentException if there are not as many texts as spans
     */
    public IndexedQuotation {
        Objects.requireNonNull(id, "id");
        spans = List.copyOf(Objects.requireNonNull(spans, "spans"));
        texts = List.copyOf(Objects.requireNonNull(texts, "texts"));
        Objects.requireNonNull(speaker, "speaker");
        if (spans.size() != texts.size()) {
            throw new IllegalArgumentException(spans.size() + " spans, but " + texts.size() + " texts");
        }
    }

    /** {@return all that is said, its stretches joined by an ellipsis: {@code We won, … a great fight.}} */
    public String text() {
        return String.join(" … ", texts);
    }
}
