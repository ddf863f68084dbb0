package io.github.copydesk.internal.html.elements;

/**
 * The features of a value's bins, {@code linked=0}, {@code linked=1} and so on.
 *
 * @param first the number of the first bin's feature; the others follow
 * @param count how many bins there are
 */
public record NamedBins(int first, int count) {
    /** The feature of a bin; of the nearest one for a bin that there is not. */
    public int at(int bin) {
        return first + Math.max(0, Math.min(bin, count - 1));
    }
}
