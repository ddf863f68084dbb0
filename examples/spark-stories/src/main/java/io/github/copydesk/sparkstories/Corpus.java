package io.github.copydesk.sparkstories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * All articles, by numbers in the order of their ids, so that everything after this is about ints. Article {@code n} is
 * in partition {@code n % partitions}. Articles with equal fingerprints are one text; the first of them stands for it.
 */
final class Corpus {
    private final int partitions;
    private final JavaPairRDD<Integer, Text> articles;
    private final int[] texts;
    private final Broadcast<int[]> textOf;

    private Corpus(JavaSparkContext spark, JavaPairRDD<Integer, Text> articles, int partitions) {
        this.partitions = partitions;
        this.articles = articles;
        this.texts = texts(articles);
        this.textOf = spark.broadcast(texts);
    }

    /** Reads pages: JSON Lines with {@code id} and {@code text}, packed or not, or Parquet with these columns. */
    static JavaPairRDD<String, String> pages(SparkSession spark, String path) {
        boolean parquet = path.endsWith(".parquet");
        return (parquet
                        ? spark.read().parquet(path)
                        : spark.read().schema("id STRING, text STRING").json(path))
                .select("id", "text")
                .na()
                .drop()
                .javaRDD()
                .mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
    }

    /** Numbers pages, whose ids must differ, and parses, strips and fingerprints them. */
    static Corpus of(JavaSparkContext spark, JavaPairRDD<String, String> pages, int partitions) {
        JavaPairRDD<Integer, Text> articles = pages.sortByKey(true, partitions)
                .zipWithIndex()
                .mapToPair(numbered -> new Tuple2<>(Math.toIntExact(numbered._2()), numbered._1()))
                .partitionBy(new HashPartitioner(partitions))
                .mapValues(page -> Text.of(page._1(), page._2()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        return new Corpus(spark, articles, partitions);
    }

    private static int[] texts(JavaPairRDD<Integer, Text> articles) {
        int[] texts = new int[Math.toIntExact(articles.count())];
        Arrays.setAll(texts, i -> i);
        articles.filter(article -> article._2().fingerprint().shingles() > 0)
                .mapToPair(article -> new Tuple2<>(article._2().sameness(), article._1()))
                .groupByKey()
                .values()
                .map(Corpus::ascending)
                .filter(same -> same.length > 1)
                .collect()
                .forEach(same -> Arrays.stream(same).forEach(article -> texts[article] = same[0]));
        return texts;
    }

    private static int[] ascending(Iterable<Integer> numbers) {
        List<Integer> sorted = new ArrayList<>();
        numbers.forEach(sorted::add);
        sorted.sort(Comparator.naturalOrder());
        return sorted.stream().mapToInt(i -> i).toArray();
    }

    int partitions() {
        return partitions;
    }

    /** How many articles there are. */
    int size() {
        return texts.length;
    }

    /** How many different texts there are. */
    int textCount() {
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            count += texts[i] == i ? 1 : 0;
        }
        return count;
    }

    /** The number of the article that stands for the text of each. */
    int[] texts() {
        return texts;
    }

    /** All articles by their numbers. */
    JavaPairRDD<Integer, Text> articles() {
        return articles;
    }

    /** Those that stand for a text. */
    JavaPairRDD<Integer, Text> distinct() {
        Broadcast<int[]> text = textOf;
        return articles.filter(article -> text.value()[article._1()] == article._1());
    }
}
