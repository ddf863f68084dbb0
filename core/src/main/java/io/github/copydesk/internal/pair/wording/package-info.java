/** Which words of one text stand in another: passages in common, short ones, and quotations. */
package io.github.copydesk.internal.pair.wording;
