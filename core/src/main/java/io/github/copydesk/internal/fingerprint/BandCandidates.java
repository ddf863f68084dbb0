package io.github.copydesk.internal.fingerprint;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;

/**
 * Finds the sketches that meet in a band and have enough registers in common. Immutable once made; safe for threads.
 *
 * <p>A bucket of more than {@value #HOT} sketches is <em>hot</em>: as a rule one text a thousand times, or a line that
 * thousands of pages share. Not all its pairs are looked at but a star (each with the first) and each with the next
 * {@value #NEIGHBOURS}, so that the work stays linear and equal texts still hang together.
 */
public final class BandCandidates {
    /** A bucket with more members is hot. */
    public static final int HOT = 256;
    /** With how many that follow it a member of a hot bucket is paired. */
    public static final int NEIGHBOURS = 4;

    /** Takes pairs. */
    @FunctionalInterface
    public interface Pairs {
        /**
         * A pair that meets.
         *
         * @param same how many registers are equal
         */
        void accept(int a, int b, int same);
    }

    private final SketchTable table;
    private final Bands bands;
    /** Band and key of the hot buckets, ascending. */
    private final long[] hot;

    /** Sorts a table, which must not change any more. */
    public BandCandidates(SketchTable table) {
        this.table = table;
        this.bands = new Bands(table);
        this.hot = hotBuckets();
    }

    private long[] hotBuckets() {
        ImmutableLongArray.Builder found = ImmutableLongArray.builder();
        for (int band = 0; band < Bands.COUNT; band++) {
            int[] ids = bands.order(band);
            for (int start = 0; start < ids.length; start = Bands.end(ids, start)) {
                if (Bands.end(ids, start) - start > HOT) {
                    found.add((long) band << 32 | bands.key(~ids[start], band));
                }
            }
        }
        return sorted(found);
    }

    private static long[] sorted(ImmutableLongArray.Builder values) {
        long[] sorted = values.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private boolean isHot(int band, int key) {
        return hot.length > 0 && Arrays.binarySearch(hot, (long) band << 32 | key) >= 0;
    }

    /** All pairs with at least {@code least} equal registers that meet, each once, the lower number first. */
    public void pairs(int least, Pairs pairs) {
        for (int band = 0; band < Bands.COUNT; band++) {
            int[] ids = bands.order(band);
            for (int start = 0; start < ids.length; ) {
                int end = Bands.end(ids, start);
                if (end - start > 1 && end - start <= HOT) {
                    bucket(band, ids, start, end, least, pairs);
                }
                start = end;
            }
        }
        if (hot.length > 0) {
            hotPairs(least, pairs);
        }
    }

    private void bucket(int band, int[] ids, int start, int end, int least, Pairs pairs) {
        for (int i = start; i < end; i++) {
            int a = i == start ? ~ids[i] : ids[i];
            for (int j = i + 1; j < end; j++) {
                int b = ids[j];
                int same = table.same(a, b);
                if (same >= least && !meetBefore(a, b, band)) {
                    pairs.accept(a, b, same);
                }
            }
        }
    }

    /** Whether a band before this one, in a bucket that is not hot, has the pair already. */
    private boolean meetBefore(int a, int b, int band) {
        for (int earlier = 0; earlier < band; earlier++) {
            int key = bands.key(a, earlier);
            if (key == bands.key(b, earlier) && !isHot(earlier, key)) {
                return true;
            }
        }
        return false;
    }

    private void hotPairs(int least, Pairs pairs) {
        ImmutableLongArray.Builder found = ImmutableLongArray.builder();
        for (long bucket : hot) {
            int band = (int) (bucket >>> 32);
            int[] ids = bands.order(band);
            int start = bands.bucket((int) bucket, band);
            int end = Bands.end(ids, start);
            int hub = ~ids[start];
            for (int i = start + 1; i < end; i++) {
                hotPair(hub, ids[i], least, found);
                for (int j = i + 1; j < Math.min(end, i + 1 + NEIGHBOURS); j++) {
                    hotPair(ids[i], ids[j], least, found);
                }
            }
        }
        long before = -1;
        for (long pair : sorted(found)) {
            if (pair != before) {
                int a = (int) (pair >>> 32);
                pairs.accept(a, (int) pair, table.same(a, (int) pair));
            }
            before = pair;
        }
    }

    private void hotPair(int a, int b, int least, ImmutableLongArray.Builder found) {
        if (table.same(a, b) >= least && !meetBefore(a, b, Bands.COUNT)) {
            found.add((long) a << 32 | b);
        }
    }

    /**
     * The sketches that meet one from outside with at least {@code least} equal registers; of a hot bucket the first
     * {@value #HOT}. {@code same} counts the registers; {@code a} is always -1.
     */
    public void meeting(Sketch outside, int least, Pairs pairs) {
        ImmutableLongArray.Builder found = ImmutableLongArray.builder();
        for (int band = 0; band < Bands.COUNT; band++) {
            int start = bands.bucket(SketchTable.key(outside.registers(), 0, 3 * band), band);
            if (start >= 0) {
                int[] ids = bands.order(band);
                int end = Math.min(Bands.end(ids, start), start + HOT);
                for (int i = start; i < end; i++) {
                    found.add(i == start ? ~ids[i] : ids[i]);
                }
            }
        }
        long before = -1;
        for (long id : sorted(found)) {
            if (id != before) {
                int same = table.same(outside.registers(), (int) id);
                if (same >= least) {
                    pairs.accept(-1, (int) id, same);
                }
            }
            before = id;
        }
    }
}
