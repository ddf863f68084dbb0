package io.github.copydesk.benchmarks;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * The index of fingerprints from a thousand articles to a million: what building and all pairs cost in processor time,
 * how much heap it holds, and which pairs it finds. Every fifth article is an edited copy of the one before, with
 * replaced words, so that their exact resemblance is known.
 */
final class IndexGrowth {
    private static final int WORDS = 250;
    private static final int VOCABULARY = 20_000;
    private static final double[] BINS = {0.6, 0.8, 1.01};

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] exact;
    private final boolean[] found;

    private IndexGrowth(int articles) {
        exact = new double[articles];
        found = new boolean[articles];
        for (int i = 0; i < VOCABULARY; i++) {
            vocabulary[i] = (i % 10 == 0 ? "W" : "w") + Integer.toString(i, 36) + "x".repeat(i % 7);
        }
    }

    /** Prints the table. */
    public static void main(String[] args) {
        System.out.println(measure(args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000));
    }

    /** A Markdown table, a row for each power of ten up to {@code most}. */
    static String measure(int most) {
        StringBuilder out = new StringBuilder("""
                | Articles | built, articles/s | all pairs, s | heap, MB | recall 0.6–0.8 | recall ≥ 0.8 | precision at 0.5 |
                |---:|---:|---:|---:|---:|---:|---:|
                """);
        for (int articles = 1000; articles <= most; articles *= 10) {
            out.append(new IndexGrowth(articles).row());
        }
        return out.toString();
    }

    private String row() {
        long before = usedHeap();
        long building = 0;
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        List<Fingerprint> batch = new ArrayList<>();
        int[] last = new int[0];
        for (int i = 0; i < exact.length; i++) {
            last = words(i, last);
            batch.add(Fingerprint.ofText(text(last)));
            if (batch.size() == 4096 || i == exact.length - 1) {
                long start = cpu();
                batch.forEach(builder::add);
                building += cpu() - start;
                batch.clear();
            }
        }
        long sealing = cpu();
        FingerprintIndex index = builder.build();
        long pairing = cpu();
        int[] pairs = new int[2];
        index.forEachPair(0.5, (a, b, resemblance) -> {
            boolean family = b == a + 1 && exact[b] > 0;
            found[b] |= family;
            pairs[0]++;
            pairs[1] += family && exact[b] >= 0.5 ? 1 : 0;
        });
        long end = cpu();
        return String.format(
                Locale.ROOT,
                "| %,d | %,.0f | %.2f | %.1f | %.4f | %.4f | %.4f |%n",
                index.size(),
                index.size() / ((building + pairing - sealing) / 1e9),
                (end - pairing) / 1e9,
                (usedHeap() - before) / 1e6,
                recall(0),
                recall(1),
                (double) pairs[1] / Math.max(1, pairs[0]));
    }

    private double recall(int bin) {
        int all = 0;
        int got = 0;
        for (int i = 0; i < exact.length; i++) {
            if (exact[i] >= BINS[bin] && exact[i] < BINS[bin + 1]) {
                all++;
                got += found[i] ? 1 : 0;
            }
        }
        return all == 0 ? Double.NaN : (double) got / all;
    }

    /** New words, the frequent ones more often; every fifth time the last ones with up to a fifth of them replaced. */
    private int[] words(int article, int[] last) {
        int[] words = new int[WORDS];
        if (article % 5 != 4) {
            for (int i = 0; i < WORDS; i++) {
                double u = random.nextDouble();
                words[i] = (int) (VOCABULARY * u * u * u);
            }
            return words;
        }
        double share = 0.2 * random.nextDouble();
        for (int i = 0; i < WORDS; i++) {
            words[i] = random.nextDouble() < share ? random.nextInt(VOCABULARY) : last[i];
        }
        exact[article] = resemblance(last, words);
        return words;
    }

    private String text(int[] words) {
        StringBuilder text = new StringBuilder();
        for (int word : words) {
            text.append(vocabulary[word]).append(' ');
        }
        return text.toString();
    }

    private static double resemblance(int[] a, int[] b) {
        Set<Long> both = shingles(a);
        Set<Long> other = shingles(b);
        int sum = both.size() + other.size();
        both.retainAll(other);
        return (double) both.size() / (sum - both.size());
    }

    private static Set<Long> shingles(int[] words) {
        Set<Long> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(((long) words[i] * VOCABULARY + words[i + 1]) * VOCABULARY + words[i + 2]);
        }
        return shingles;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
