package io.github.copydesk.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.samples.Wordings;
import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Fingerprints estimate what they promise, and survive their bytes. */
class FingerprintProperties {
    /** Over many pairs the mean error is within three standard errors of nothing, and its spread is what theory says. */
    @Property(tries = 30, seed = "20261123")
    void resemblanceIsUnbiased(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 0.5) double edits) {
        SplittableRandom random = new SplittableRandom(seed);
        int pairs = 100;
        double errors = 0;
        double variance = 0;
        int beyond = 0;
        for (int i = 0; i < pairs; i++) {
            String[] a = Wordings.words(random, 700 + random.nextInt(600));
            String[] b = Wordings.edited(random, a, edits);
            double exact = Wordings.resemblance(a, b);
            double error =
                    Fingerprint.ofText(Wordings.text(a)).resemblance(Fingerprint.ofText(Wordings.text(b))) - exact;
            // One more register in 256 agrees by chance.
            double spread = (exact + (1 - exact) / 256) * (1 - exact) / 256;
            errors += error;
            variance += spread;
            beyond += error * error > 9 * spread ? 1 : 0;
        }
        assertTrue(Math.abs(errors) <= 4 * Math.sqrt(variance) + 1e-9, "bias " + errors / pairs);
        assertTrue(beyond <= 4, "beyond three standard errors: " + beyond + " of " + pairs);
    }

    @Property(tries = 200, seed = "20261123")
    void containmentOfAPartIsNearOne(@ForAll long seed, @ForAll @IntRange(min = 300, max = 1000) int words) {
        String[] whole = Wordings.words(new SplittableRandom(seed), 1000);
        Fingerprint part = Fingerprint.ofText(Wordings.text(Arrays.copyOf(whole, words)));
        Fingerprint all = Fingerprint.ofText(Wordings.text(whole));
        assertTrue(part.containment(all) > 0.6, () -> "containment " + part.containment(all));
        assertEquals((double) words / 1000, all.containment(part), 0.16);
    }

    @Property
    void isLawfulOnAnyText(@ForAll String one, @ForAll String other) {
        Fingerprint a = Fingerprint.ofText(one);
        Fingerprint b = Fingerprint.ofText(other);
        assertEquals(a.resemblance(b), b.resemblance(a));
        assertEquals(a.sharedTerms(b), b.sharedTerms(a));
        assertEquals(1.0, a.resemblance(a));
        assertEquals(1.0, a.containment(a));
        assertTrue(a.resemblance(b) >= 0 && a.resemblance(b) <= 1);
        assertTrue(a.containment(b) >= 0 && a.containment(b) <= 1);
        assertEquals(a, Fingerprint.ofBytes(a.toBytes()));
    }

    @Property
    void caseAndMarksDoNotCount(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int count) {
        String[] words = Wordings.words(new SplittableRandom(seed), count);
        Fingerprint plain = Fingerprint.ofText(Wordings.text(words));
        Fingerprint dressed = Fingerprint.ofText(
                "\u201C" + String.join(",\u00A0", words).toUpperCase(java.util.Locale.ROOT) + "\u201D");
        assertEquals(1.0, plain.resemblance(dressed));
        assertEquals(plain.shingles(), dressed.shingles());
    }

    @Property
    void anyDamagedByteIsNoticed(@ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int at, @ForAll byte change) {
        byte[] bytes = Fingerprint.ofText(Wordings.text(Wordings.words(new SplittableRandom(seed), 300)))
                .toBytes();
        bytes[at % bytes.length] += (byte) (change | 1);
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.ofBytes(bytes));
    }

    @Property
    void hostileBytesGiveOneException(@ForAll byte[] bytes) {
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.ofBytes(bytes));
    }

    @Property(tries = 50)
    void cutShortIsNoticed(@ForAll long seed, @ForAll @IntRange(min = 0, max = 260) int length) {
        byte[] bytes = Fingerprint.ofText(Wordings.text(Wordings.words(new SplittableRandom(seed), 100)))
                .toBytes();
        assertThrows(IllegalArgumentException.class, () -> Fingerprint.ofBytes(Arrays.copyOf(bytes, length)));
    }
}
