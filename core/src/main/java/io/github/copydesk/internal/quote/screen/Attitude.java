package io.github.copydesk.internal.quote.screen;

/** What a source does with what it says; the public one is {@code quote.Stance}, with the same names. */
public enum Attitude {
    ASSERTS,
    DENIES,
    ASKS,
    DEMANDS,
    INTENDS,
    THINKS,
    SUPPOSES
}
