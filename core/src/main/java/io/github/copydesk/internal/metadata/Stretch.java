package io.github.copydesk.internal.metadata;

/**
 * A half-open stretch of a text.
 *
 * @param start the first character in it
 * @param end the first character after it
 */
public record Stretch(int start, int end) {}
