package io.github.copydesk.internal.model;

/**
 * Candidates of which one is to be chosen, and what speaks for each, in two parts: an outline, which tells most for the
 * least work, and the details. {@link Chooser} asks for the details of those alone that the outline leaves a chance.
 */
public interface Candidates {
    /** How many there are. Where none of them may be right, that is one more, with this number and no outline. */
    int size();

    /** Adds the few features that tell most of a candidate. */
    void outline(int candidate, Features out);

    /** Adds all its other features. */
    void details(int candidate, Features out);

    /** Puts all features of a candidate into a list. */
    default void features(int candidate, Features out) {
        out.clear();
        if (candidate < size()) {
            outline(candidate, out);
        }
        details(candidate, out);
    }
}
