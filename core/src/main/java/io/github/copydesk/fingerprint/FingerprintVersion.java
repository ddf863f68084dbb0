package io.github.copydesk.fingerprint;

/**
 * How fingerprints are made. Fingerprints of different versions cannot be compared; each knows its own, and its bytes
 * begin with it.
 */
public enum FingerprintVersion {
    /**
     * Frozen: the same text gives the same 256 registers, terms and bytes for ever, on every JDK.
     *
     * <p>All arithmetic is on 64-bit two's complement; {@code mix} is MurmurHash3's finalizer, variant 13 (multipliers
     * {@code BF58476D1CE4E5B9}, {@code 94D049BB133111EB}; shifts 30, 27, 31).
     *
     * <ol>
     *   <li><b>Words.</b> Letters, digits and combining marks make words; case and apostrophes, soft hyphens and
     *       zero-width characters inside a word are dropped; everything else ends it. Of scripts without spaces every
     *       character begins a word. An article's text is its blocks in body roles, each ending its last word.
     *   <li><b>Word hash.</b> {@code h = CBF29CE484222325}; for each UTF-16 unit {@code c} of the folded word
     *       {@code h = (h ^ c) * 9E3779B97F4A7C15}; then {@code h *= D6E8FEB86659FD93; h ^= h >>> 32}.
     *   <li><b>Shingle hash.</b> For each three words in a row, {@code x = mix(h1 * BEA225F9EB34556D + h2 *
     *       A0761D6478BD642F + h3 * E7037ED1A0B428DB)}. A text of one or two words has one shingle, whose third term is
     *       left out, and the first too if there is one word.
     *   <li><b>Minima</b> (Li, Owen, Zhang 2012, "One Permutation Hashing"). The top 8 bits of {@code x} choose one of 256
     *       bins, which keeps the least of the other 56 bits.
     *   <li><b>Densification</b> (Shrivastava 2017, "Optimal Densification for Fast and Accurate Minwise Hashing"). An
     *       empty bin {@code j} takes the minimum of the first filled bin on the walk that starts at the top 8 bits of
     *       {@code w = mix(j + 1)} and goes on by the low 8 bits of {@code w | 1}, modulo 256.
     *   <li><b>Registers</b> (Li and König 2010, "b-Bit Minwise Hashing"). The low 8 bits of each minimum.
     *   <li><b>Shingle count.</b> The number of shingles, or, where the minima's mean speaks for less than four fifths of
     *       it, the number of different ones that the mean speaks for.
     *   <li><b>Terms.</b> The low 32 bits of the word hashes of up to 40 words that tell this event from others: words with
     *       a capital inside a sentence and never without one; then words with two digits; then words of seven letters
     *       and more; the more frequent first, of equals the earlier.
     * </ol>
     *
     * <p>Bytes, big-endian: version {@code 01}; shingle count (4); registers (256); number of terms (1); terms (4 each,
     * ascending as signed numbers); CRC-32 of all before (4): at most 426.
     */
    V1;

    /** What new fingerprints are made with. Changes with a release: not for what you store, where you name a version. */
    public static final FingerprintVersion DEFAULT = V1;
}
