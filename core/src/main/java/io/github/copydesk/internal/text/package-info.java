/** Scanning text: characters, words, sentences, lines. Knows nothing of articles. */
package io.github.copydesk.internal.text;
