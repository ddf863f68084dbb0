package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.quote.statement.Statement;

/**
 * A statement with what was made of it.
 *
 * @param statement the statement
 * @param use what sort of attribution it is
 * @param attitude what its source does with it
 * @param probability how likely it is a statement, of that source, with these borders
 */
public record Judgement(Statement statement, Use use, Attitude attitude, double probability) {
    /** What sort of attribution it is. */
    public enum Use {
        /** Somebody says or writes it. */
        STATEMENT,
        /** Somebody thinks, means or does it by speaking. */
        BESIDE,
        /** It is not said at all. */
        NOT_SAID
    }
}
