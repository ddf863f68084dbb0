/**
 * The words of an article as the search for speakers reads them, the phrases around a source, and what stands beside a
 * statement. Knows words only, no people.
 */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.speaker.reading;
