package io.github.copydesk.compare;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;

/**
 * A stretch inside quotation marks, by the numbers of its words.
 *
 * @param span where it stands in the source
 * @param from its first word
 * @param to the word after its last one
 * @param attribution the statement that it belongs to
 */
record CarriedQuote(Span span, int from, int to, Attribution attribution) {
    Speaker speaker() {
        return attribution.speaker();
    }

    int length() {
        return to - from;
    }
}
