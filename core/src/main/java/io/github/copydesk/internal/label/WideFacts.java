package io.github.copydesk.internal.label;

/**
 * A stage's weights for the facts that say something of a block's neighbours too. What a bin says of a block and the
 * {@link Facts#MARGIN} blocks on either side of it lies in four longs, a {@linkplain Lanes lane} for each block; the
 * less far a fact reaches, the fewer of them it needs.
 */
final class WideFacts {
    private static final int LONGS = 4;

    /** The columns of the facts, those that reach least far first. */
    private final int[] columns;
    /** For each fact where the longs of its bins begin. */
    private final int[] rows;

    private final long[] lanes;
    /** How many facts reach one block far: they need the second long alone. */
    private final int one;
    /** How many reach at most two blocks far: they need the second and the third. */
    private final int two;
    /** How many reach at most five blocks far: they need all but the fourth. */
    private final int five;

    WideFacts(Stage stage, byte[] weights) {
        int[] upTo = new int[Facts.MARGIN + 1];
        int size = 0;
        for (int k = 0; k < stage.facts.length; k++) {
            for (int reach = stage.reaches[k]; reach > 0 && reach <= Facts.MARGIN; reach++) {
                upTo[reach]++;
            }
            size += stage.reaches[k] == 0 ? 0 : (stage.facts[k].bins + 1) * LONGS;
        }
        one = upTo[1];
        two = upTo[2];
        five = upTo[5];
        columns = new int[upTo[Facts.MARGIN]];
        rows = new int[columns.length];
        lanes = new long[size];
        int count = 0;
        int row = 0;
        for (int reach = 1; reach <= Facts.MARGIN; reach++) {
            for (int k = 0; k < stage.facts.length; k++) {
                if (stage.reaches[k] == reach) {
                    columns[count] = stage.facts[k].index;
                    rows[count++] = row;
                    row = fill(stage, k, weights, row);
                }
            }
        }
    }

    /** Lays out the weights of a fact's bins; returns where the next fact's begin. */
    private int fill(Stage stage, int k, byte[] weights, int from) {
        int reach = stage.reaches[k];
        int width = 2 * reach + 1;
        int row = from;
        for (int bin = 0; bin <= stage.facts[k].bins; bin++) {
            for (int j = 0; j < width; j++) {
                int lane = Facts.MARGIN - reach + j;
                byte weight = weights[stage.bases[k] + bin * width + j];
                lanes[row + lane / Lanes.IN_LONG] += Lanes.of(weight, lane % Lanes.IN_LONG);
            }
            row += LONGS;
        }
        return row;
    }

    /** Adds up what each block says of itself and its neighbours, all lanes at once, and gives each its share. */
    void add(Facts page, int[] sums) {
        for (int block = -Facts.MARGIN; block < page.count + Facts.MARGIN; block++) {
            int row = Facts.row(block);
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            int k = 0;
            for (; k < one; k++) {
                b += lanes[rows[k] + page.at(row + columns[k]) * LONGS + 1];
            }
            for (; k < two; k++) {
                int at = rows[k] + page.at(row + columns[k]) * LONGS;
                b += lanes[at + 1];
                c += lanes[at + 2];
            }
            for (; k < five; k++) {
                int at = rows[k] + page.at(row + columns[k]) * LONGS;
                a += lanes[at];
                b += lanes[at + 1];
                c += lanes[at + 2];
            }
            for (; k < rows.length; k++) {
                int at = rows[k] + page.at(row + columns[k]) * LONGS;
                a += lanes[at];
                b += lanes[at + 1];
                c += lanes[at + 2];
                d += lanes[at + 3];
            }
            int first = block - Facts.MARGIN;
            Lanes.share(a, first, sums);
            Lanes.share(b, first + Lanes.IN_LONG, sums);
            Lanes.share(c, first + 2 * Lanes.IN_LONG, sums);
            Lanes.share(d, first + 3 * Lanes.IN_LONG, sums);
        }
    }
}
