package io.github.copydesk.internal.model;

/**
 * The checks of a {@link HashedModel}'s buckets, compared eight at a time by arithmetic on one {@code long} (Mycroft's
 * test for a zero byte): where a feature's search ends is seldom told in advance, and a branch a bucket costs more.
 */
final class EightChecks {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;

    private EightChecks() {}

    /** Packs checks for {@link #find}: the search goes on from the last bucket to the first. */
    static long[] pack(byte[] checks) {
        if (checks.length == 0) {
            return new long[0];
        }
        long[] packed = new long[(checks.length >>> 3) + 2];
        for (int i = 0; i < packed.length * 8; i++) {
            packed[i >>> 3] |= (checks[i & (checks.length - 1)] & 0xFFL) << ((i & 7) << 3);
        }
        return packed;
    }

    /**
     * The first bucket, from one on, that has a check or is empty. May be beyond the last: the first ones follow there.
     *
     * @param packed at least one check is 0, or the search has no end
     */
    static int find(long[] packed, int bucket, byte check) {
        long wanted = (check & 0xFF) * ONES;
        int buckets = (packed.length - 2) << 3;
        int at = bucket;
        while (true) {
            int shift = (at & 7) << 3;
            long eight = (packed[at >>> 3] >>> shift) | (packed[(at >>> 3) + 1] << 1 << (63 - shift));
            long other = eight ^ wanted;
            long ends = (((eight - ONES) & ~eight) | ((other - ONES) & ~other)) & HIGH;
            if (ends != 0) {
                return at + (Long.numberOfTrailingZeros(ends) >>> 3);
            }
            at += 8;
            at = at >= buckets ? at - buckets : at;
        }
    }
}
