package io.github.copydesk.internal.fingerprint;

/** Turns numbers into hashes. */
public final class SplitMix {
    private SplitMix() {}

    /** The finalizer of MurmurHash3 in Stafford's variant 13 (also SplitMix64's): a bijection on 64 bits. */
    public static long mix(long x) {
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
