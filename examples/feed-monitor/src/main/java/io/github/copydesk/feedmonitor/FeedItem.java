package io.github.copydesk.feedmonitor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param id what tells it from others: the feed's own id, else its address, else its title
 * @param feed the feed's title: the outlet
 * @param title the item's title
 * @param link where the article stands, empty if the feed does not say
 * @param html the article, or as much of it as the feed carries
 * @param published when it appeared, null if the feed does not say
 */
public record FeedItem(
        String id,
        String feed,
        String title,
        String link,
        String html,
        @Nullable Instant published) {}
