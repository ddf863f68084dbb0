/** What is kept of a text to compare it with others, how alike two are, and whether they tell one story. Knows nothing of articles. */
package io.github.copydesk.internal.pair;
