/** Who speaks what stands in quotation marks. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.quoted;
