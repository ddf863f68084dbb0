package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.StreamPace;
import io.github.copydesk.stories.distributed.StreamText;
import io.github.copydesk.stories.distributed.StreamWords;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** How many articles have each word, counted where the articles are and sent to all. */
final class Words implements Serializable {
    private static final long serialVersionUID = 1;

    private final int articles;
    private final int[] counts;
    /** How many articles told when they appeared, and when the first and the last of them did. */
    private final int timed;

    private final long first;
    private final long last;
    private transient @Nullable StreamWords words;

    private Words(StreamWords words) {
        this.articles = words.articles();
        this.counts = words.toArray();
        this.timed = words.pace().articles();
        this.first = words.pace().first();
        this.last = words.pace().last();
    }

    static Broadcast<Words> of(JavaSparkContext spark, Corpus corpus) {
        StreamWords all = new StreamWords();
        corpus.articles()
                .mapPartitions(Words::count)
                .collect()
                .forEach(part -> all.addAll(part.counted()));
        return spark.broadcast(new Words(all));
    }

    private static Iterator<Words> count(Iterator<Tuple2<Integer, Text>> texts) {
        StreamWords words = new StreamWords();
        texts.forEachRemaining(text -> words.add(text._2().sketch(), text._2().published()));
        return List.of(new Words(words)).iterator();
    }

    private StreamWords counted() {
        StreamWords counted = StreamWords.of(articles, counts);
        counted.setPace(new StreamPace(timed, first, last));
        return counted;
    }

    /** An article among the others. */
    synchronized StreamText text(Text text) {
        if (words == null) {
            words = counted();
        }
        return words.text(text.sketch(), text.published());
    }
}
