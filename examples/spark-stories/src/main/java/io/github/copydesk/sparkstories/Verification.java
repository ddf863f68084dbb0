package io.github.copydesk.sparkstories;

import io.github.copydesk.similarity.ArticleComparer;
import io.github.copydesk.similarity.ArticleSketch;
import io.github.copydesk.similarity.StoryLinks;
import io.github.copydesk.similarity.TextSearch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
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

    /** Texts in reach of a partition, with what has been read of them. */
    private static final class Shelf {
        private final Map<Integer, Text> texts = new HashMap<>();
        private final Map<Integer, ArticleSketch> sketches = new HashMap<>();

        Text text(int number) {
            return Objects.requireNonNull(texts.get(number), "a text that was not sent");
        }

        ArticleSketch sketch(int number) {
            return sketches.computeIfAbsent(number, any -> text(number).sketch());
        }
    }

    /** The pairs that report one event. */
    static StoryLinks links(Corpus corpus) {
        int partitions = corpus.partitions();
        Homes homes = corpus.homes();
        JavaRDD<Pairs> pairs = TextPairs.of(corpus)
                .zipPartitions(NamePairs.of(corpus), Verification::eachOnce)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Integer, long[]> wanted =
                Longs.deliver(pairs.mapPartitionsToPair(some -> wanted(some, homes)), partitions);
        JavaPairRDD<Integer, Tuple2<Integer, Text>> sent = Longs.deliver(
                corpus.distinct().zipPartitions(wanted, Verification::send).mapToPair(message -> message), partitions);
        JavaRDD<Shelf> shelves = corpus.distinct().zipPartitions(sent, Verification::shelf);
        StoryLinks links = new StoryLinks();
        for (Tuple2<long[], double[]> some :
                shelves.zipPartitions(pairs, Verification::compare).collect()) {
            for (int i = 0; i < some._1().length; i++) {
                links.add(Longs.upper(some._1()[i]), Longs.lower(some._1()[i]), some._2()[i]);
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

    private static Iterator<Shelf> shelf(
            Iterator<Tuple2<Integer, Text>> here, Iterator<Tuple2<Integer, Tuple2<Integer, Text>>> sent) {
        Shelf shelf = new Shelf();
        here.forEachRemaining(text -> shelf.texts.put(text._1(), text._2()));
        sent.forEachRemaining(
                message -> shelf.texts.put(message._2()._1(), message._2()._2()));
        return List.of(shelf).iterator();
    }

    private static Iterator<Tuple2<long[], double[]>> compare(Iterator<Shelf> shelves, Iterator<Pairs> all) {
        Shelf shelf = shelves.next();
        Pairs pairs = all.next();
        ArticleComparer comparer = ArticleComparer.create();
        List<Long> linked = new ArrayList<>();
        List<Double> similarities = new ArrayList<>();
        for (long[] some : List.of(pairs.byNames, pairs.byKeys)) {
            for (long pair : some) {
                int a = Longs.upper(pair);
                int b = Longs.lower(pair);
                if (some == pairs.byKeys
                        && !TextSearch.shareText(
                                shelf.text(a).fingerprint(), shelf.text(b).fingerprint())) {
                    continue;
                }
                double similarity =
                        comparer.score(shelf.sketch(a), shelf.sketch(b)).similarity();
                if (similarity >= StoryLinks.LEAST) {
                    linked.add(pair);
                    similarities.add(similarity);
                }
            }
        }
        return List.of(new Tuple2<>(
                        linked.stream().mapToLong(pair -> pair).toArray(),
                        similarities.stream().mapToDouble(one -> one).toArray()))
                .iterator();
    }
}
