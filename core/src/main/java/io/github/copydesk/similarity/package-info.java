/** Compares articles: the same event, the same copy, the same quotation; from a pair to a corpus. */
package io.github.copydesk.similarity;
