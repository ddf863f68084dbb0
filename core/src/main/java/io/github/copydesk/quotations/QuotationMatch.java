package io.github.copydesk.quotations;

import io.github.copydesk.article.Span;
import java.util.List;
import java.util.Objects;

/**
 * An article that carries a claimed quotation. The claim {@code We have won a great fight} and the article's {@code "We
 * won a great fight," said Ann Lee} match as {@link Kind#ALTERED}; {@code onlyInClaim} has the span {@code [3, 7)} of
 * {@code have}, {@code onlyInQuotation} is empty. Immutable, thread-safe, equal by value.
 *
 * @param quotation what the article has
 * @param kind how that stands to the claim
 * @param onlyInClaim the words of the claim that the article does not have, in UTF-16 units of the claim; runs of words
 *     are one span
 * @param onlyInQuotation the words of the quotation that the claim does not have, in UTF-16 units of the article's source
 */
public record QuotationMatch(
        IndexedQuotation quotation, Kind kind, List<Span> onlyInClaim, List<Span> onlyInQuotation) {
    /** How an article carries what is claimed. */
    public enum Kind {
        /** The same words, but for punctuation and case: a quotation, or a stretch between its marks. */
        EXACT,
        /** The claim's words, and more of what was said. */
        EXTENDED,
        /** A part of the claim's words. */
        TRUNCATED,
        /** Some words differ. */
        ALTERED,
        /** The claim's words or nearly, surely from the mouth of somebody else than was asked for. */
        CONFLICT,
        /** What is claimed, in the writer's words. */
        REPORTED
    }

    /** Makes a match. */
    public QuotationMatch {
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(kind, "kind");
        onlyInClaim = List.copyOf(Objects.requireNonNull(onlyInClaim, "onlyInClaim"));
        onlyInQuotation = List.copyOf(Objects.requireNonNull(onlyInQuotation, "onlyInQuotation"));
    }
}
