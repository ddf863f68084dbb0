package io.github.copydesk.internal.quote.marked;

import io.github.copydesk.article.Span;
import java.util.List;

/**
 * Words in quotation marks that somebody is likely to have said.
 *
 * @param words the words, marks and the blanks beside them excluded; several parts if it is broken by who says it
 * @param likely how likely it is a statement with these borders
 * @param evidence why, in words
 */
public record MarkedQuotation(List<Span> words, double likely, String evidence) {
    public MarkedQuotation {
        words = List.copyOf(words);
    }
}
