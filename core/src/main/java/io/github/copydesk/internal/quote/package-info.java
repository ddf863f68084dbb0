/** Who said what, by offsets: quotation marks, mentions, the ranking of speakers, reported speech. */
package io.github.copydesk.internal.quote;
