/** The words of a text as comparing sees them: cut, stemmed and hashed, their rarity, and the runs they stand in. */
package io.github.copydesk.internal.pair.words;
