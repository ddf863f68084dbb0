package io.github.copydesk.internal.speaker;

import org.jspecify.annotations.Nullable;

/**
 * Whom a source stands for.
 *
 * @param actor the speaker, null if it cannot be told
 * @param evidence why, in words
 * @param confidence the probability that it is right
 * @param start where the whole source begins, -1 if no words name the speaker
 * @param end where it ends
 */
public record Outcome(@Nullable Actor actor, String evidence, double confidence, int start, int end) {
    Outcome(@Nullable Actor actor, String evidence, double confidence) {
        this(actor, evidence, confidence, -1, -1);
    }

    static Outcome unknown(String evidence) {
        return new Outcome(null, evidence, 0.5);
    }

    Outcome at(int from, int to) {
        return new Outcome(actor, evidence, confidence, from, to);
    }
}
