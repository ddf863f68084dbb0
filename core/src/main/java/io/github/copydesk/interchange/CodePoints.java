package io.github.copydesk.interchange;

import java.util.Arrays;

/**
 * Turns offsets in UTF-16 units into offsets in Unicode code points: of {@code "🌊 tide"} the {@code t} is at 3 and at 2. Half
 * a surrogate pair on its own counts as one. Immutable; a lookup takes the logarithm of the number of pairs.
 */
final class CodePoints {
    private final int[] pairs;

    CodePoints(String text) {
        int count = text.length() - text.codePointCount(0, text.length());
        pairs = new int[count];
        int found = 0;
        for (int i = 0; found < count; i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                pairs[found++] = i++;
            }
        }
    }

    /** How many code points stand before an offset; the middle of a pair counts as its end. */
    int before(int offset) {
        int at = Arrays.binarySearch(pairs, offset);
        int before = at < 0 ? -at - 1 : at;
        return offset - before + (before > 0 && pairs[before - 1] + 1 == offset ? 1 : 0);
    }
}
