/**
 * From the text of a page to its blocks and words: {@code Blocks} splits, {@code Words} counts, {@code Furniture} knows
 * the phrases that sites put around stories. Knows nothing of articles.
 */
package io.github.copydesk.internal.page;
