package io.github.copydesk.quote;

/**
 * What a source does with what it says. In {@code Lee asked whether it had sunk} it {@link #ASKS}; in {@code She denied
 * that it had} it {@link #DENIES}. What is not said at all ({@code She did not say that it had}) is no attribution.
 */
public enum Stance {
    /** Says that it is so. */
    ASSERTS,
    /** Says that it is not so: {@code denied}, {@code dismissed}. */
    DENIES,
    /** Asks whether or how it is. */
    ASKS,
    /** Wants somebody to do it, and says so: {@code urged}, {@code called for}, {@code told the crew to}. */
    DEMANDS,
    /** Promises, threatens or means to do it. */
    INTENDS,
    /** Thinks, hopes or fears it. */
    THINKS,
    /** Would say it, or may: {@code if she says}. */
    SUPPOSES
}
