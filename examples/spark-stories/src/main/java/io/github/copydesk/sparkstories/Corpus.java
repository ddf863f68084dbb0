package io.github.copydesk.sparkstories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * All articles, by numbers in the order of their ids, so that everything after this is about ints. The articles of a
 * partition have numbers in a row. Articles with equal fingerprints are one text; the first of them stands for it.
 */
final class Corpus {
    private final Homes homes;
    private final JavaPairRDD<Integer, Text> articles;
    private final int[] texts;
    private final Broadcast<int[]> textOf;

    private Corpus(JavaSparkContext spark, JavaPairRDD<Integer, Text> articles, Homes homes) {
        this.homes = homes;
        this.articles = articles;
        this.texts = texts(articles, homes.articles());
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

    /**
     * Sorts pages, whose ids must differ, parses, strips and fingerprints them where they come to stand, and numbers them
     * by counting: what is kept of a page is far dearer to send than the page.
     */
    static Corpus of(JavaSparkContext spark, JavaPairRDD<String, String> pages, int partitions) {
        JavaRDD<Text> sorted = pages.sortByKey(true, partitions)
                .map(page -> Text.of(page._1(), page._2()))
                .persist(StorageLevel.MEMORY_AND_DISK());
        Homes homes = Homes.of(sorted.mapPartitions(Corpus::count).collect());
        JavaPairRDD<Integer, Text> articles = sorted.mapPartitionsWithIndex(
                        (partition, texts) -> numbered(homes.first(partition), texts), true)
                .mapToPair(article -> article);
        return new Corpus(spark, articles, homes);
    }

    private static Iterator<Integer> count(Iterator<Text> texts) {
        int count = 0;
        for (; texts.hasNext(); texts.next()) {
            count++;
        }
        return List.of(count).iterator();
    }

    private static Iterator<Tuple2<Integer, Text>> numbered(int first, Iterator<Text> texts) {
        return new Iterator<>() {
            private int number = first;

            @Override
            public boolean hasNext() {
                return texts.hasNext();
            }

            @Override
            public Tuple2<Integer, Text> next() {
                return new Tuple2<>(number++, texts.next());
            }
        };
    }

    private static int[] texts(JavaPairRDD<Integer, Text> articles, int count) {
        int[] texts = new int[count];
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
        return homes.partitions();
    }

    /** Which article lives where. */
    Homes homes() {
        return homes;
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
