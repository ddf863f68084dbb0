package io.github.copydesk.sparkstories;

import io.github.copydesk.similarity.NameSearch;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Pairs of texts that have rare terms in common. A term has a home partition, which knows who has it; an article has
 * one, which knows its terms. So there are four shuffles: who has what, how many have it, who asks for it (with the
 * weight of all its terms), and the lists asked for.
 */
final class NamePairs {
    private NamePairs() {}

    /** A text with the terms that others have too, and those by which it looks for them. */
    private static final class Asker implements Serializable {
        private static final long serialVersionUID = 1;

        final int number;
        final int norm;
        final int[] shared;
        final int[] asked;

        Asker(int number, int norm, int[] shared, int[] asked) {
            this.number = number;
            this.norm = norm;
            this.shared = shared;
            this.asked = asked;
        }
    }

    /** What the home of some terms learns from one partition of texts. */
    private static final class Question implements Serializable {
        private static final long serialVersionUID = 1;

        final int from;
        /** Term and number of a text. */
        final long[] having;
        /** Number and norm of a text. */
        final long[] norms;
        /** Terms, of which the lists are wanted. */
        final long[] asked;

        Question(int from, long[] having, long[] norms, long[] asked) {
            this.from = from;
            this.having = having;
            this.norms = norms;
            this.asked = asked;
        }
    }

    /** Pairs, the lower number in the upper half, in the partition of the higher number. */
    static JavaPairRDD<Integer, long[]> of(Corpus corpus) {
        int partitions = corpus.partitions();
        Homes homes = corpus.homes();
        int textCount = corpus.textCount();
        JavaPairRDD<Integer, long[]> terms =
                Longs.deliver(corpus.distinct().mapPartitionsToPair(texts -> terms(texts, partitions)), partitions);
        JavaPairRDD<Integer, long[]> counts =
                Longs.deliver(terms.mapPartitionsToPair(all -> counts(all, homes)), partitions);
        JavaRDD<Asker> askers = corpus.distinct()
                .zipPartitions(counts, (texts, having) -> askers(texts, having, NameSearch.among(textCount)))
                .persist(StorageLevel.MEMORY_AND_DISK());
        JavaPairRDD<Integer, Question> questions =
                Longs.deliver(askers.mapPartitionsToPair(some -> questions(some, homes)), partitions);
        JavaPairRDD<Integer, long[]> lists = Longs.deliver(questions.mapPartitionsToPair(NamePairs::lists), partitions);
        JavaPairRDD<Integer, long[]> pairs = askers.zipPartitions(
                        lists, (some, all) -> pairs(some, all, NameSearch.among(textCount), homes))
                .mapToPair(message -> message);
        return Longs.deliver(pairs, partitions);
    }

    private static Iterator<Tuple2<Integer, long[]>> terms(Iterator<Tuple2<Integer, Text>> texts, int partitions) {
        Longs[] byTerm = Longs.forEach(partitions);
        while (texts.hasNext()) {
            Tuple2<Integer, Text> text = texts.next();
            for (int term : text._2().fingerprint().terms()) {
                byTerm[Math.floorMod(term, partitions)].add(Longs.pack(term, text._1()));
            }
        }
        return Longs.messages(byTerm);
    }

    /** For each partition of texts, how many texts have each of its terms, where it is more than one. */
    private static Iterator<Tuple2<Integer, long[]>> counts(Iterator<Tuple2<Integer, long[]>> terms, Homes homes) {
        long[] sorted = Longs.received(terms).distinct();
        Longs[] counts = Longs.forEach(homes.partitions());
        Set<Integer> told = new HashSet<>();
        for (int start = 0; start < sorted.length; ) {
            int end = Longs.endOfRun(sorted, start);
            for (int i = start; i < end && end - start > 1; i++) {
                int to = homes.of(Longs.lower(sorted[i]));
                if (told.add(to)) {
                    counts[to].add(Longs.pack(Longs.upper(sorted[i]), end - start));
                }
            }
            told.clear();
            start = end;
        }
        return Longs.messages(counts);
    }

    private static Iterator<Asker> askers(
            Iterator<Tuple2<Integer, Text>> texts, Iterator<Tuple2<Integer, long[]>> counts, NameSearch search) {
        Map<Integer, Integer> having = new HashMap<>();
        for (long count : Longs.received(counts).toArray()) {
            having.put(Longs.upper(count), Longs.lower(count));
        }
        List<Asker> askers = new ArrayList<>();
        while (texts.hasNext()) {
            Tuple2<Integer, Text> text = texts.next();
            int[] shared = Arrays.stream(text._2().fingerprint().terms())
                    .filter(having::containsKey)
                    .toArray();
            int[] counted = Arrays.stream(shared)
                    .map(term -> having.getOrDefault(term, 0))
                    .toArray();
            askers.add(new Asker(text._1(), search.norm(counted), shared, search.asked(shared, counted)));
        }
        return askers.iterator();
    }

    private static Iterator<Tuple2<Integer, Question>> questions(Iterator<Asker> askers, Homes homes) {
        int partitions = homes.partitions();
        Longs[] having = Longs.forEach(partitions);
        Longs[] norms = Longs.forEach(partitions);
        Longs[] asked = Longs.forEach(partitions);
        int from = 0;
        while (askers.hasNext()) {
            Asker asker = askers.next();
            from = homes.of(asker.number);
            for (int term : asker.shared) {
                int home = Math.floorMod(term, partitions);
                having[home].add(Longs.pack(term, asker.number));
                norms[home].add(Longs.pack(asker.number, asker.norm));
            }
            for (int term : asker.asked) {
                asked[Math.floorMod(term, partitions)].add(term);
            }
        }
        List<Tuple2<Integer, Question>> questions = new ArrayList<>();
        for (int to = 0; to < partitions; to++) {
            questions.add(new Tuple2<>(
                    to, new Question(from, having[to].toArray(), norms[to].distinct(), asked[to].distinct())));
        }
        return questions.iterator();
    }

    /** To each that asks: for each term the term with the length of its list, then numbers and norms of the texts. */
    private static Iterator<Tuple2<Integer, long[]>> lists(Iterator<Tuple2<Integer, Question>> received) {
        List<Question> questions = new ArrayList<>();
        received.forEachRemaining(question -> questions.add(question._2()));
        Map<Integer, Integer> norms = new HashMap<>();
        Longs having = new Longs();
        for (Question question : questions) {
            having.addAll(question.having);
            for (long norm : question.norms) {
                norms.put(Longs.upper(norm), Longs.lower(norm));
            }
        }
        long[] sorted = having.distinct();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int start = 0; start < sorted.length; start = Longs.endOfRun(sorted, start)) {
            starts.put(Longs.upper(sorted[start]), start);
        }
        return questions.stream()
                .map(question -> new Tuple2<>(question.from, answer(question.asked, sorted, starts, norms)))
                .iterator();
    }

    private static long[] answer(
            long[] asked, long[] sorted, Map<Integer, Integer> starts, Map<Integer, Integer> norms) {
        Longs answer = new Longs();
        for (long term : asked) {
            int start = starts.getOrDefault((int) term, 0);
            int end = Longs.endOfRun(sorted, start);
            answer.add(Longs.pack((int) term, end - start));
            for (int i = start; i < end; i++) {
                int number = Longs.lower(sorted[i]);
                answer.add(Longs.pack(number, norms.getOrDefault(number, 0)));
            }
        }
        return answer.toArray();
    }

    private static Iterator<Tuple2<Integer, long[]>> pairs(
            Iterator<Asker> askers, Iterator<Tuple2<Integer, long[]>> received, NameSearch search, Homes homes) {
        long[] lists = Longs.received(received).toArray();
        Map<Integer, Integer> starts = new HashMap<>();
        for (int at = 0; at < lists.length; at += 1 + Longs.lower(lists[at])) {
            starts.put(Longs.upper(lists[at]), at);
        }
        Longs[] pairs = Longs.forEach(homes.partitions());
        Found found = new Found();
        while (askers.hasNext()) {
            Asker asker = askers.next();
            for (int other : closest(asker, lists, starts, search, found)) {
                int a = Math.min(other, asker.number);
                int b = Math.max(other, asker.number);
                pairs[homes.of(b)].add(Longs.pack(a, b));
            }
        }
        return Longs.messages(pairs);
    }

    private static int[] closest(
            Asker asker, long[] lists, Map<Integer, Integer> starts, NameSearch search, Found found) {
        for (int term : asker.asked) {
            int start = starts.getOrDefault(term, 0);
            int length = Longs.lower(lists[start]);
            int weight = search.weight(length);
            for (int at = start + 1; at <= start + length; at++) {
                if (Longs.upper(lists[at]) != asker.number) {
                    found.add(Longs.upper(lists[at]), weight, Longs.lower(lists[at]));
                }
            }
        }
        NameSearch.Closest closest = search.closest(asker.norm);
        found.drain(closest::add);
        return closest.articles();
    }
}
