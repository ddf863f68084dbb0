/**
 * Which blocks of a page are the article's text: what the labeller finds likely, then rules about whole kinds of blocks,
 * such as appeals, links, readers' comments and other stories on the page. {@code BodyFinder} is the one place that
 * decides it.
 */
package io.github.copydesk.internal.body;
