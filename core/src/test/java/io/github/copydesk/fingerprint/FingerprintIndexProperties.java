package io.github.copydesk.fingerprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.samples.Wordings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The index finds what comparing each with each finds. */
class FingerprintIndexProperties {
    private static List<Fingerprint> families(long seed, int families) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Fingerprint> fingerprints = new ArrayList<>();
        for (int i = 0; i < families; i++) {
            String[] first = Wordings.words(random, 200);
            for (int copy = random.nextInt(5); copy >= 0; copy--) {
                fingerprints.add(
                        Fingerprint.ofText(Wordings.text(Wordings.edited(random, first, 0.12 * random.nextDouble()))));
            }
        }
        return fingerprints;
    }

    private static FingerprintIndex index(List<Fingerprint> fingerprints) {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        fingerprints.forEach(builder::add);
        return builder.build();
    }

    @Property(tries = 20, seed = "20261123")
    void findsWhatBruteForceFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 120) int families) {
        List<Fingerprint> fingerprints = families(seed, families);
        Map<List<Integer>, Double> found = new HashMap<>();
        index(fingerprints).forEachPair(0.5, (a, b, resemblance) -> {
            assertTrue(a < b);
            assertEquals(null, found.put(List.of(a, b), resemblance), "each pair once");
        });
        int expected = 0;
        int missed = 0;
        for (int a = 0; a < fingerprints.size(); a++) {
            for (int b = a + 1; b < fingerprints.size(); b++) {
                double resemblance = fingerprints.get(a).resemblance(fingerprints.get(b));
                Double got = found.remove(List.of(a, b));
                expected += resemblance >= 0.6 ? 1 : 0;
                missed += resemblance >= 0.6 && got == null ? 1 : 0;
                if (got != null) {
                    assertEquals(resemblance, got);
                }
            }
        }
        assertEquals(Map.of(), found);
        assertTrue(missed <= 1 + expected / 50, missed + " missed of " + expected);
    }

    @Property(tries = 20)
    void aQueryFindsTheArticlesOwnPairs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int families) {
        List<Fingerprint> fingerprints = families(seed, families);
        FingerprintIndex index = index(fingerprints);
        Set<List<Integer>> byPairs = new HashSet<>();
        index.forEachPair(0.6, (a, b, resemblance) -> {
            byPairs.add(List.of(a, b));
            byPairs.add(List.of(b, a));
        });
        Set<List<Integer>> byQueries = new HashSet<>();
        for (int i = 0; i < index.size(); i++) {
            assertEquals(fingerprints.get(i), index.fingerprint(i));
            for (FingerprintIndex.Match match : index.query(index.fingerprint(i), 0.6)) {
                if (match.article() != i) {
                    byQueries.add(List.of(i, match.article()));
                }
            }
        }
        assertEquals(byPairs, byQueries);
    }

    @Property(tries = 20)
    void readsBackWhatItWrote(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int families) throws IOException {
        FingerprintIndex index = index(families(seed, families));
        byte[] bytes = written(index);
        FingerprintIndex read = FingerprintIndex.read(new ByteArrayInputStream(bytes));
        assertEquals(index.size(), read.size());
        assertEquals(pairs(index), pairs(read));
        assertTrue(Arrays.equals(bytes, written(read)));
    }

    @Property(tries = 100)
    void damageGivesOneException(@ForAll long seed, @ForAll @IntRange(min = 0) int at, @ForAll byte change)
            throws IOException {
        byte[] bytes = written(index(families(seed, 3)));
        int place = at % bytes.length;
        byte[] cut = Arrays.copyOf(bytes, place);
        assertThrows(StreamCorruptedException.class, () -> FingerprintIndex.read(new ByteArrayInputStream(cut)));
        bytes[place] += (byte) (change | 1);
        // The number of articles (bytes 5 to 8) may read as fewer; everything else is noticed.
        if (place < 5 || place > 8) {
            assertThrows(StreamCorruptedException.class, () -> FingerprintIndex.read(new ByteArrayInputStream(bytes)));
        }
    }

    private static byte[] written(FingerprintIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        index.write(out);
        return out.toByteArray();
    }

    private static List<String> pairs(FingerprintIndex index) {
        List<String> pairs = new ArrayList<>();
        index.forEachPair(0.4, (a, b, resemblance) -> pairs.add(a + " " + b + " " + resemblance));
        return pairs;
    }
}
