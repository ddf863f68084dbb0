package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.speaker.reading.Relay;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param actor the speaker, null if it cannot be told
 * @param evidence why, in words
 * @param confidence the probability that it is right
 * @param relay the way of the words to the reader
 */
public record Resolution(@Nullable Participant actor, String evidence, double confidence, Relay relay) {
    Resolution(@Nullable Participant actor, String evidence, double confidence) {
        this(actor, evidence, confidence, Relay.UNTOLD);
    }

    /** The same with what is told of the way. */
    Resolution by(Relay told) {
        return new Resolution(actor, evidence, confidence, told);
    }

    static Resolution unknown(String evidence) {
        return new Resolution(null, evidence, 0.5);
    }
}
