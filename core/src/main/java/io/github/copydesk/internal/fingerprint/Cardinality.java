package io.github.copydesk.internal.fingerprint;

/** How many different values went into a table of minima. */
final class Cardinality {
    private Cardinality() {}

    /**
     * The number of different values, when {@code count} went in, repeats included. A text that hardly repeats itself
     * gets its exact count; else the number comes from the minima's mean, with a standard error of six per cent.
     *
     * <p>With {@code t} values a bin, each uniform in [0, 1), a bin's minimum (1 if it is empty) has the mean
     * (1 - exp(-t)) / t, which is solved for {@code t}.
     */
    static int of(long[] minima, int bits, int count) {
        double sum = 0;
        double scale = 1.0 / (1L << bits);
        for (long minimum : minima) {
            sum += minimum == Long.MAX_VALUE ? 1 : minimum * scale;
        }
        double mean = sum / minima.length;
        double high = 0.8 * count / minima.length;
        if (meanOf(high) >= mean) {
            return count;
        }
        double low = 0;
        for (int i = 0; i < 40; i++) {
            double t = (low + high) / 2;
            if (meanOf(t) > mean) {
                low = t;
            } else {
                high = t;
            }
        }
        return (int) Math.max(1, Math.rint(low * minima.length));
    }

    /** What the mean of the minima is with {@code t} different values a bin. */
    private static double meanOf(double t) {
        return (1 - StrictMath.exp(-t)) / t;
    }
}
