package io.github.copydesk.internal.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param actor the speaker, null if it cannot be told
 * @param evidence why, in words
 * @param confidence the probability that it is right
 */
public record Outcome(@Nullable Actor actor, String evidence, double confidence) {
    static Outcome unknown(String evidence) {
        return new Outcome(null, evidence, 0.5);
    }
}
