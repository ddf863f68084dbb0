package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.model.Chosen;

/**
 * A report as it is found at first, each part for itself, with how much spoke for it. What the other cues of the sentence
 * say comes after: {@link ReviewSignals}.
 *
 * @param cue the word of saying
 * @param mention the number of the mention that is its source, -1 for none
 * @param from the first token of the content
 * @param to the token after its last
 * @param resumedFrom where content resumes behind source and cue, -1 if it does not
 * @param resumedTo where that ends
 * @param cueScore how sure the cue is, in log odds
 * @param source what spoke for the source
 * @param start what spoke for the start of the content
 * @param end what spoke for its end
 */
record Draft(
        int cue,
        int mention,
        int from,
        int to,
        int resumedFrom,
        int resumedTo,
        float cueScore,
        Chosen source,
        Chosen start,
        Chosen end) {
    /** Whether a token lies in what is reported. */
    boolean holds(int token) {
        return (from <= token && token < to) || (resumedFrom <= token && token < resumedTo);
    }

    /** The report that it becomes once the cue is known to be as sure as this, in log odds. */
    Report report(boolean sure, float score) {
        double probability = 1 / (1 + StrictMath.exp(-score)) * source.share();
        return new Report(
                cue,
                mention,
                from,
                to,
                resumedFrom,
                resumedTo,
                sure,
                score,
                source.share(),
                start.share(),
                end.share(),
                probability);
    }
}
