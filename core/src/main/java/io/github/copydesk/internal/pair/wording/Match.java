package io.github.copydesk.internal.pair.wording;

/**
 * Runs of words in two texts that belong together. Word numbers, half-open.
 *
 * @param fromA the first word in the first text
 * @param toA the word after the last one there
 * @param fromB the first word in the second text
 * @param toB the word after the last one there
 * @param same the number of words that are the same in both
 */
public record Match(int fromA, int toA, int fromB, int toB, int same) {
    /** The same, seen from the second text. */
    Match swapped() {
        return new Match(fromB, toB, fromA, toA, same);
    }

    /** Both and what lies between. */
    Match joined(Match next) {
        return new Match(
                Math.min(fromA, next.fromA),
                Math.max(toA, next.toA),
                Math.min(fromB, next.fromB),
                Math.max(toB, next.toB),
                same + next.same);
    }
}
