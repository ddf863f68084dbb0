package io.github.copydesk.sparkstories;

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
    private transient @Nullable StreamWords words;

    private Words(int articles, int[] counts) {
        this.articles = articles;
        this.counts = counts;
    }

    static Broadcast<Words> of(JavaSparkContext spark, Corpus corpus) {
        StreamWords all = new StreamWords();
        corpus.articles()
                .mapPartitions(Words::count)
                .collect()
                .forEach(part -> all.addAll(StreamWords.of(part._1(), part._2())));
        return spark.broadcast(new Words(all.articles(), all.toArray()));
    }

    private static Iterator<Tuple2<Integer, int[]>> count(Iterator<Tuple2<Integer, Text>> texts) {
        StreamWords words = new StreamWords();
        texts.forEachRemaining(text -> words.add(text._2().sketch()));
        return List.of(new Tuple2<>(words.articles(), words.toArray())).iterator();
    }

    /** An article among the others. */
    synchronized StreamText text(Text text) {
        if (words == null) {
            words = StreamWords.of(articles, counts);
        }
        return words.text(text.sketch(), text.published());
    }
}
