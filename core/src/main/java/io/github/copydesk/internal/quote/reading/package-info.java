/** An article as attribution sees it: its words with their senses, mentions, verbs, sentences and quotation marks. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote.reading;
