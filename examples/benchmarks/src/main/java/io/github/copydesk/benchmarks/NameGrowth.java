package io.github.copydesk.benchmarks;

import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Candidates for one event among articles that share no wording, by rare names, numbers and words: what finding them
 * costs, how much heap it takes, and which it finds. Each event has two to five articles, which share seven in ten of its
 * people and figures; some names are in the news every day, most are not.
 */
final class NameGrowth {
    private static final int NAMES = 200_000;
    private static final int LONG_WORDS = 30_000;
    private static final int OF_EVENT = 20;
    private static final int OF_ARTICLE = 14;

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    private final int articles;
    private final int[] events;

    private NameGrowth(int articles) {
        this.articles = articles;
        this.events = new int[articles];
    }

    /** Prints the table, for so many articles. */
    public static void main(String[] args) {
        System.out.println(measure(args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000));
    }

    /** A Markdown table of one row. */
    static String measure(int articles) {
        return """
                | Articles | all candidates, s | most heap, MB | pairs an article | recall | precision |
                |---:|---:|---:|---:|---:|---:|
                """ + new NameGrowth(articles).row();
    }

    private String row() {
        FingerprintIndex.Builder builder = FingerprintIndex.builder();
        long wanted = 0;
        int added = 0;
        for (int event = 0; added < articles; event++) {
            String[] facts = facts();
            int size = Math.min(articles - added, 2 + random.nextInt(4));
            wanted += (long) size * (size - 1) / 2;
            for (int i = 0; i < size; i++) {
                events[added++] = event;
                builder.add(Fingerprint.ofText(text(facts)));
            }
        }
        FingerprintIndex index = builder.build();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = cpu();
        long[] found = new long[2];
        index.forEachCandidate((a, b, resemblance) -> {
            found[0]++;
            found[1] += events[a] == events[b] ? 1 : 0;
        });
        double seconds = (cpu() - start) / 1e9;
        double heap =
                heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.2f | %.4f | %.4f |%n",
                articles,
                seconds,
                heap / 1e6,
                (double) found[0] / articles,
                (double) found[1] / wanted,
                (double) found[1] / found[0]);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private String[] facts() {
        String[] facts = new String[OF_EVENT];
        for (int i = 0; i < OF_EVENT; i++) {
            facts[i] = i < 9 ? name() : i < 12 ? Integer.toString(10 + random.nextInt(9990)) : longWord();
        }
        return facts;
    }

    private String text(String[] facts) {
        StringBuilder text = new StringBuilder("It");
        for (int i = 0; i < OF_ARTICLE; i++) {
            int pick = i + random.nextInt(OF_EVENT - i);
            String fact = facts[pick];
            facts[pick] = facts[i];
            facts[i] = fact;
            text.append(" was ")
                    .append(fact)
                    .append(" and ")
                    .append(i % 3 == 0 ? name() : longWord())
                    .append(" of ")
                    .append(longWord());
        }
        return text.append('.').toString();
    }

    private String name() {
        double share = random.nextDouble();
        return "N" + letters((int) (NAMES * share * share * share));
    }

    private String longWord() {
        double share = random.nextDouble();
        return "quarter" + letters((int) (LONG_WORDS * share * share));
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 20) {
            letters.append((char) ('a' + rest % 20));
        }
        return letters.toString();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
