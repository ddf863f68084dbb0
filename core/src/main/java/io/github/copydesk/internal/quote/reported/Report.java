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
 * @param score how sure the cue is beside the others, in log odds
 * @param startShare how likely its start is among those that may be
 * @param endShare how likely its end is
 * @param sourceShare how likely its source is
 * @param probability how likely it is that the word is a cue and has this source
 */
public record Report(
        int cue,
        int mention,
        int from,
        int to,
        int resumedFrom,
        int resumedTo,
        boolean sure,
        float score,
        double sourceShare,
        double startShare,
        double endShare,
        double probability) {
    /** The same, but not to be told. */
    Report unsure() {
        return new Report(
                cue,
                mention,
                from,
                to,
                resumedFrom,
                resumedTo,
                false,
                score,
                sourceShare,
                startShare,
                endShare,
                probability);
    }

    /** The same with other borders. */
    Report with(int newFrom, int newTo, int newResumedFrom, int newResumedTo) {
        return new Report(
                cue,
                mention,
                newFrom,
                newTo,
                newResumedFrom,
                newResumedTo,
                sure,
                score,
                sourceShare,
                startShare,
                endShare,
                probability);
    }
}
