/** What is quoted and what is reported, joined to statements. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.statement;
