package io.github.copydesk.quote;

/**
 * Whom a source stands for.
 *
 * @param speaker the speaker; {@link Speaker#UNKNOWN} if it cannot be told
 * @param channel the way of the words to the reader
 * @param evidence why, in words
 * @param confidence the probability that the speaker is right, given that the source is
 */
record Resolved(Speaker speaker, Attribution.Channel channel, String evidence, double confidence) {}
