/**
 * From the text of a page to its blocks, and from the blocks to content and furniture: {@code Blocks} splits,
 * {@code PageFacts} looks, {@code PageLabeller} decides. Knows nothing of articles.
 */
package io.github.copydesk.internal.page;
