/** Comparing texts by their words: scanning, weighting, shingles, alignment. Knows nothing of articles. */
package io.github.copydesk.internal.pair;
