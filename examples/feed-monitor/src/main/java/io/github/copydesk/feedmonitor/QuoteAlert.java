package io.github.copydesk.feedmonitor;

import io.github.copydesk.compare.SharedQuote;

/**
 * A quotation that a later item gives in other words, or to another speaker, than an earlier one of the same story.
 *
 * @param story the headline of the story
 * @param earlier the item that was there first
 * @param later the item that came now
 * @param before the quotation in the earlier one
 * @param after the quotation in the later one
 * @param match how the two stand to each other
 * @param speakers who says it, according to either
 */
public record QuoteAlert(
        String story,
        FeedItem earlier,
        FeedItem later,
        String before,
        String after,
        SharedQuote.Match match,
        String speakers) {
    @Override
    public String toString() {
        return story + "\n  " + speakers + ", " + match + "\n  " + earlier.feed() + ": " + before + "\n  "
                + later.feed() + ": " + after;
    }
}
