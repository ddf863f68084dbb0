package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.TextSearch;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/** Pairs of texts that have one of the 24 keys of their fingerprints in common; not yet each once. */
final class TextPairs {
    private TextPairs() {}

    /** Pairs, the lower number in the upper half, in the partition of the higher number. */
    static JavaPairRDD<Integer, long[]> of(Corpus corpus) {
        int partitions = corpus.partitions();
        Homes homes = corpus.homes();
        JavaPairRDD<Integer, long[]> filed = corpus.distinct().mapPartitionsToPair(texts -> file(texts, partitions));
        return Longs.deliver(
                Longs.deliver(filed, partitions).mapPartitionsToPair(keys -> pair(keys, homes)), partitions);
    }

    private static Iterator<Tuple2<Integer, long[]>> file(Iterator<Tuple2<Integer, Text>> texts, int partitions) {
        Longs[] byKey = Longs.forEach(partitions);
        while (texts.hasNext()) {
            Tuple2<Integer, Text> text = texts.next();
            for (int key : TextSearch.keys(text._2().fingerprint())) {
                byKey[Math.floorMod(key, partitions)].add(Longs.pack(key, text._1()));
            }
        }
        return Longs.messages(byKey);
    }

    private static Iterator<Tuple2<Integer, long[]>> pair(Iterator<Tuple2<Integer, long[]>> filed, Homes homes) {
        long[] sorted = Longs.received(filed).distinct();
        Longs[] pairs = Longs.forEach(homes.partitions());
        for (int start = 0; start < sorted.length; ) {
            int end = Longs.endOfRun(sorted, start);
            int[] bucket = new int[end - start];
            for (int i = start; i < end; i++) {
                bucket[i - start] = Longs.lower(sorted[i]);
            }
            TextSearch.forEachPair(bucket, (a, b) -> pairs[homes.of(b)].add(Longs.pack(a, b)));
            start = end;
        }
        return Longs.messages(pairs);
    }
}
