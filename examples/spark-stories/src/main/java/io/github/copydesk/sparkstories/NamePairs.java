package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.NameSearch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Pairs of texts that have rare terms in common. A term has a home partition, which knows who has it; an article has
 * one, which knows its terms. So there are four shuffles: who has what, how many have it, who asks for it, and the lists
 * asked for. What the terms of each article weigh is known everywhere.
 */
final class NamePairs {
    private NamePairs() {}

    /** A text with the weight of its terms that others have too, and those by which it looks for them. */
    private static final class Asker implements Serializable {
        private static final long serialVersionUID = 1;

        final int number;
        final int norm;
        final int[] asked;

        Asker(int number, int norm, int[] asked) {
            this.number = number;
            this.norm = norm;
            this.asked = asked;
        }
    }

    /** Pairs, the lower number in the upper half, in the partition of the higher number. */
    static JavaPairRDD<Integer, long[]> of(JavaSparkContext spark, Corpus corpus) {
        int partitions = corpus.partitions();
        Homes homes = corpus.homes();
        int texts = corpus.textCount();
        JavaRDD<long[]> having = Longs.deliver(
                        corpus.distinct().mapPartitionsToPair(some -> terms(some, partitions)), partitions)
                .mapPartitions(
                        terms -> List.of(Longs.received(terms).distinct()).iterator(), true)
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Integer, long[]> counts =
                Longs.deliver(having.mapPartitionsToPair(terms -> counts(terms.next(), homes)), partitions);
        JavaRDD<Asker> askers = corpus.distinct()
                .zipPartitions(
                        counts, (some, counted) -> askers(some, Longs.received(counted), NameSearch.among(texts)))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Broadcast<int[]> norms = spark.broadcast(norms(askers, corpus.size()));
        JavaPairRDD<Integer, long[]> questions =
                Longs.deliver(askers.mapPartitionsToPair(some -> questions(some, homes)), partitions);
        JavaPairRDD<Integer, int[]> lists = Longs.deliver(
                having.zipPartitions(questions, (terms, asked) -> lists(terms.next(), Longs.received(asked)))
                        .mapToPair(message -> message),
                partitions);
        JavaPairRDD<Integer, long[]> pairs = askers.zipPartitions(
                        lists,
                        (some, sent) -> pairs(some, TermLists.of(sent), NameSearch.among(texts), norms.value(), homes))
                .mapToPair(message -> message);
        return Longs.deliver(pairs, partitions);
    }

    private static int[] norms(JavaRDD<Asker> askers, int articles) {
        int[] norms = new int[articles];
        askers.mapPartitions(NamePairs::numbersAndNorms).collect().forEach(some -> {
            for (long norm : some) {
                norms[Longs.upper(norm)] = Longs.lower(norm);
            }
        });
        return norms;
    }

    private static Iterator<long[]> numbersAndNorms(Iterator<Asker> askers) {
        Longs norms = new Longs();
        askers.forEachRemaining(asker -> norms.add(Longs.pack(asker.number, asker.norm)));
        return List.of(norms.toArray()).iterator();
    }

    private static Iterator<Tuple2<Integer, long[]>> terms(Iterator<Tuple2<Integer, Text>> texts, int partitions) {
        Longs[] byTerm = Longs.forEach(partitions);
        while (texts.hasNext()) {
            Tuple2<Integer, Text> text = texts.next();
            for (int term : text._2().terms()) {
                byTerm[Math.floorMod(term, partitions)].add(Longs.pack(term, text._1()));
            }
        }
        return Longs.messages(byTerm);
    }

    /** For each partition of texts, how many texts have each of its terms, where it is more than one. */
    private static Iterator<Tuple2<Integer, long[]>> counts(long[] having, Homes homes) {
        Longs[] counts = Longs.forEach(homes.partitions());
        Set<Integer> told = new HashSet<>();
        for (int start = 0; start < having.length; ) {
            int end = Longs.endOfRun(having, start);
            for (int i = start; i < end && end - start > 1; i++) {
                int to = homes.of(Longs.lower(having[i]));
                if (told.add(to)) {
                    counts[to].add(Longs.pack(Longs.upper(having[i]), end - start));
                }
            }
            told.clear();
            start = end;
        }
        return Longs.messages(counts);
    }

    private static Iterator<Asker> askers(Iterator<Tuple2<Integer, Text>> texts, Longs received, NameSearch search) {
        long[] counts = received.distinct();
        List<Asker> askers = new ArrayList<>();
        while (texts.hasNext()) {
            Tuple2<Integer, Text> text = texts.next();
            int[] terms = text._2().terms();
            int[] having = Arrays.stream(terms)
                    .map(term -> Longs.find(counts, term, 0))
                    .toArray();
            askers.add(new Asker(text._1(), search.norm(having), search.asked(terms, having)));
        }
        return askers.iterator();
    }

    /** To the home of each term asked for: who asks, and the term. */
    private static Iterator<Tuple2<Integer, long[]>> questions(Iterator<Asker> askers, Homes homes) {
        Longs[] asked = Longs.forEach(homes.partitions());
        while (askers.hasNext()) {
            Asker asker = askers.next();
            int from = homes.of(asker.number);
            for (int term : asker.asked) {
                asked[Math.floorMod(term, asked.length)].add(Longs.pack(from, term));
            }
        }
        return Longs.messages(asked);
    }

    /** To each that asks: the lists of the terms it asks for. */
    private static Iterator<Tuple2<Integer, int[]>> lists(long[] having, Longs received) {
        long[] asked = received.distinct();
        List<Tuple2<Integer, int[]>> answers = new ArrayList<>();
        for (int start = 0; start < asked.length; ) {
            int end = Longs.endOfRun(asked, start);
            int[] terms =
                    Arrays.stream(asked, start, end).mapToInt(Longs::lower).toArray();
            answers.add(new Tuple2<>(Longs.upper(asked[start]), TermLists.message(having, terms)));
            start = end;
        }
        return answers.iterator();
    }

    private static Iterator<Tuple2<Integer, long[]>> pairs(
            Iterator<Asker> askers, TermLists lists, NameSearch search, int[] norms, Homes homes) {
        Longs[] pairs = Longs.forEach(homes.partitions());
        Found found = new Found(norms.length);
        while (askers.hasNext()) {
            Asker asker = askers.next();
            for (int term : asker.asked) {
                lists.read(term, search, found);
            }
            NameSearch.Closest closest = search.closest(asker.norm);
            found.drain((other, shared) -> {
                if (other != asker.number) {
                    closest.add(other, shared, norms[other]);
                }
            });
            for (int other : closest.articles()) {
                int a = Math.min(other, asker.number);
                int b = Math.max(other, asker.number);
                pairs[homes.of(b)].add(Longs.pack(a, b));
            }
        }
        return Longs.messages(pairs);
    }
}
