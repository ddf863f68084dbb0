/** Quotations found by their marks alone, in texts of any language. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.marked;
