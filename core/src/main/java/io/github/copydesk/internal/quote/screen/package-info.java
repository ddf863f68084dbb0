/** What of the statements found may be printed: what its source does with it, what is not said at all, how sure it is. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.screen;
