package io.github.copydesk.sparkstories;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Groups articles by the event they report, on Apache Spark; {@code usage.txt} tells how. Parses, strips and fingerprints
 * ({@link Corpus}), finds pairs by shared wording ({@link TextPairs}) and by shared names ({@link NamePairs}), compares them
 * ({@link Verification}), and splits what hangs together into stories ({@link StoryLines}).
 */
public final class StoriesJob {
    /** What a task holds of its own articles and of those sent to it stays within some hundred megabytes. */
    private static final int ARTICLES_A_PARTITION = 6000;

    private StoriesJob() {}

    /** Runs the sub-command that the first argument names. */
    public static void main(String[] args) throws IOException {
        String command = args.length == 0 ? "" : args[0];
        if (command.equals("generate") && args.length == 3) {
            int count = Integer.parseInt(args[1]);
            GeneratedPages.write(GeneratedPages.pages(count, count / 100), Path.of(args[2]));
        } else if (command.equals("stories") && (args.length == 3 || args.length == 4)) {
            run(args[1], args[2], args.length == 4 ? Integer.parseInt(args[3]) : 0);
        } else if (command.equals("--help")) {
            System.out.print(usage());
        } else {
            System.err.print(usage());
            System.exit(2);
        }
    }

    private static String usage() throws IOException {
        try (InputStream in = StoriesJob.class.getResourceAsStream("usage.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(String input, String output, int wanted) throws IOException {
        StageTable stages = new StageTable();
        try (SparkSession spark = session("copydesk stories")) {
            spark.sparkContext().addSparkListener(stages);
            JavaPairRDD<String, String> pages = Corpus.pages(spark, input).persist(StorageLevel.MEMORY_AND_DISK());
            long articles = pages.count();
            double loaded = cpuSeconds();
            int partitions = wanted > 0 ? wanted : (int) Math.max(4, 1 + articles / ARTICLES_A_PARTITION);
            stories(spark, pages, partitions).saveAsTextFile(output);
            System.err.printf(
                    "%,d articles, %d partitions: %.1f processor seconds to load, %.1f after it%n",
                    articles, partitions, loaded, cpuSeconds() - loaded);
        }
        System.err.print(stages);
    }

    /** A session with its settings; the master is {@code local[2]} unless spark-submit says otherwise. */
    static SparkSession session(String name) {
        String master = System.getProperty("spark.master", "local[2]");
        return SparkSession.builder()
                .appName(name)
                .master(master)
                .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                // Else each message names its class.
                .config("spark.kryo.classesToRegister", String.join(",", Text.class.getName(), Links.class.getName(), StoryLines.MEMBER))
                .config("spark.ui.enabled", System.getProperty("spark.ui.enabled", "false"))
                .getOrCreate();
    }

    /** The lines of the stories of pages whose ids differ. */
    static JavaRDD<String> stories(SparkSession spark, JavaPairRDD<String, String> pages, int partitions) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Corpus corpus = Corpus.of(context, pages, partitions);
        // All that is needed of the pages has been read now; if a partition gets lost they are read again.
        pages.unpersist();
        Broadcast<Words> words = Words.of(context, corpus);
        return StoryLines.of(context, corpus, Verification.links(context, corpus, words), words);
    }

    private static double cpuSeconds() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getProcessCpuTime() / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
