/**
 * An article, as values: an {@link io.github.copydesk.article.Article} keeps its source exactly as given, and everything
 * found in it is a {@link io.github.copydesk.article.Span}, a half-open stretch of UTF-16 units of that source; the
 * {@linkplain io.github.copydesk.article.Block blocks} tile all that is not blank, each with its
 * {@link io.github.copydesk.article.Role}.
 *
 * <p>The package holds values only, immutable, thread-safe and equal by value, and depends on no other.
 */
package io.github.copydesk.article;
