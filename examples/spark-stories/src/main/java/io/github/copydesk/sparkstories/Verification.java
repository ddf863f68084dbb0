package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.StoryLinks;
import io.github.copydesk.stories.distributed.StoryPair;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.TextSearch;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Compares the texts of all pairs. A pair is compared in the partition of its higher number; what is known of the lower
 * one is sent there once, however many pairs there want it.
 */
final class Verification {
    private Verification() {}

    /** The pairs of one partition, each once: those that share names, and those that have but a key in common. */
    private static final class Pairs implements Serializable {
        private static final long serialVersionUID = 1;

        final long[] byNames;
        final long[] byKeys;

        Pairs(long[] byNames, long[] byKeys) {
            this.byNames = byNames;
            this.byKeys = byKeys;
        }
    }

    /** The pairs that report one event. */
    static StoryLinks links(JavaSparkContext spark, Corpus corpus, Broadcast<Words> words) {
        int partitions = corpus.partitions();
        Homes homes = corpus.homes();
        JavaRDD<Pairs> pairs = TextPairs.of(corpus)
                .zipPartitions(NamePairs.of(spark, corpus), Verification::eachOnce)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Integer, long[]> wanted =
                Longs.deliver(pairs.mapPartitionsToPair(some -> wanted(some, homes)), partitions);
        JavaPairRDD<Integer, Tuple2<Integer, Text>> sent = Longs.deliver(
                corpus.distinct().zipPartitions(wanted, Verification::send).mapToPair(message -> message), partitions);
        JavaRDD<Comparing> comparing = corpus.distinct().zipPartitions(pairs, (here, some) -> comparing(here, some, words));
        StoryLinks links = new StoryLinks(StoryLinks.LEAST);
        for (Tuple2<long[], long[]> some :
                comparing.zipPartitions(sent, Verification::compare).collect()) {
            for (int i = 0; i < some._1().length; i++) {
                StoryPair pair = StoryPair.of(
                        Float.intBitsToFloat(Longs.upper(some._2()[i])), Longs.lower(some._2()[i]));
                links.add(Longs.upper(some._1()[i]), Longs.lower(some._1()[i]), pair);
            }
        }
        pairs.unpersist();
        return links;
    }

    private static Iterator<Pairs> eachOnce(
            Iterator<Tuple2<Integer, long[]>> byKeys, Iterator<Tuple2<Integer, long[]>> byNames) {
        long[] names = Longs.received(byNames).distinct();
        long[] keys = Arrays.stream(Longs.received(byKeys).distinct())
                .filter(pair -> Arrays.binarySearch(names, pair) < 0)
                .toArray();
        return List.of(new Pairs(names, keys)).iterator();
    }

    /** To the partition of each lower number: who wants to have it, and the number. */
    private static Iterator<Tuple2<Integer, long[]>> wanted(Iterator<Pairs> all, Homes homes) {
        Pairs pairs = all.next();
        Longs[] numbers = Longs.forEach(homes.partitions());
        for (long[] some : List.of(pairs.byNames, pairs.byKeys)) {
            for (long pair : some) {
                int to = homes.of(Longs.lower(pair));
                numbers[homes.of(Longs.upper(pair))].add(Longs.pack(to, Longs.upper(pair)));
            }
        }
        return Longs.messages(numbers);
    }

    private static Iterator<Tuple2<Integer, Tuple2<Integer, Text>>> send(
            Iterator<Tuple2<Integer, Text>> texts, Iterator<Tuple2<Integer, long[]>> wanted) {
        Map<Integer, Text> here = new HashMap<>();
        texts.forEachRemaining(text -> here.put(text._1(), text._2()));
        return Arrays.stream(Longs.received(wanted).distinct())
                .mapToObj(want -> new Tuple2<>(
                        Longs.upper(want),
                        new Tuple2<>(Longs.lower(want), Objects.requireNonNull(here.get(Longs.lower(want))))))
                .iterator();
    }

    private static Iterator<Comparing> comparing(
            Iterator<Tuple2<Integer, Text>> here, Iterator<Pairs> pairs, Broadcast<Words> words) {
        Comparing comparing = new Comparing(pairs.next(), words.value());
        here.forEachRemaining(text -> comparing.here.put(text._1(), text._2()));
        return List.of(comparing).iterator();
    }

    private static Iterator<Tuple2<long[], long[]>> compare(
            Iterator<Comparing> all, Iterator<Tuple2<Integer, Tuple2<Integer, Text>>> sent) {
        Comparing comparing = all.next();
        sent.forEachRemaining(
                message -> comparing.with(message._2()._1(), message._2()._2()));
        return List.of(comparing.found()).iterator();
    }

    /** Compares the texts of one partition with those sent to it, each of which is forgotten before the next one. */
    private static final class Comparing {
        final Map<Integer, Text> here = new HashMap<>();
        private final Map<Integer, StreamText> texts = new HashMap<>();
        private final Pairs pairs;
        private final Words words;
        private final Longs linked = new Longs();
        private final Longs closeness = new Longs();

        Comparing(Pairs pairs, Words words) {
            this.pairs = pairs;
            this.words = words;
        }

        void with(int lower, Text text) {
            StreamText known = words.text(text);
            for (long pair : Longs.run(pairs.byNames, lower)) {
                compare(pair, known);
            }
            for (long pair : Longs.run(pairs.byKeys, lower)) {
                if (TextSearch.shareText(
                        text.fingerprint(), text(Longs.lower(pair)).fingerprint())) {
                    compare(pair, known);
                }
            }
        }

        private void compare(long pair, StreamText lower) {
            StreamText higher = texts.computeIfAbsent(
                    Longs.lower(pair), number -> words.text(text(number)));
            StoryPair found = lower.compare(higher, null);
            if (found.closeness() >= StoryLinks.LEAST) {
                linked.add(pair);
                closeness.add(Longs.pack(Float.floatToIntBits(found.closeness()), found.marks()));
            }
        }

        private Text text(int number) {
            return Objects.requireNonNull(here.get(number), "a text that lives elsewhere");
        }

        Tuple2<long[], long[]> found() {
            return new Tuple2<>(linked.toArray(), closeness.toArray());
        }
    }
}
