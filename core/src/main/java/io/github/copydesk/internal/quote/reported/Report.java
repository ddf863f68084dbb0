package io.github.copydesk.internal.quote.reported;

/**
 * A cue with what belongs to it, as tokens.
 *
 * @param cue the word of saying
 * @param mention the number of the mention that is its source, -1 for none
 * @param from the first token of the content
 * @param to the token after its last
 * @param resumedFrom where content resumes behind source and cue, -1 if it does not
 * @param resumedTo where that ends
 * @param sure whether it is to be told; one less sure only speaks for who says what stands in quotation marks
 * @param probability how likely it is that the word is a cue and has this source
 */
public record Report(
        int cue, int mention, int from, int to, int resumedFrom, int resumedTo, boolean sure, double probability) {}
