/**
 * Reads RSS and Atom feeds, groups their items into stories as they come, and tells when a quotation changes between
 * outlets: {@link io.github.copydesk.feedmonitor.FeedMonitor}.
 */
package io.github.copydesk.feedmonitor;
