package io.github.copydesk.internal.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param actor the speaker, null if it cannot be told
 * @param evidence why, in words
 * @param confidence the probability that it is right
 */
public record Resolution(@Nullable Participant actor, String evidence, double confidence) {
    static Resolution unknown(String evidence) {
        return new Resolution(null, evidence, 0.5);
    }
}
