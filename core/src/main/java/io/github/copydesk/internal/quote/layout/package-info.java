/** What is said by its layout: transcripts, posts, block quotations, signed quotations. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.layout;
