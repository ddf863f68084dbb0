package io.github.copydesk.feedmonitor;

/**
 * One item of a feed.
 *
 * @param feed the feed's title: the outlet
 * @param title the item's title
 * @param link where the article stands, empty if the feed does not say
 * @param html the article, or as much of it as the feed carries
 */
public record FeedItem(String feed, String title, String link, String html) {}
