/** Cues, their sources, and the clauses that they report. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.reported;
