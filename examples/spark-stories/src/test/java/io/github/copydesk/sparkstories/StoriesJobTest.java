package io.github.copydesk.sparkstories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.stories.Stories;
import io.github.copydesk.stories.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cluster's stories are those of one machine, byte for byte, however the work is cut up. */
class StoriesJobTest {
    private static final int PAGES = 3000;
    /** Enough edits of one text to fill buckets beyond what is paired each with each. */
    private static final int NOTICES = 300;

    private static final Map<String, String> ALL = GeneratedPages.pages(PAGES, NOTICES);
    private static SparkSession spark;
    private static List<String> expected;

    @TempDir
    private static Path files;

    @BeforeAll
    static void groupOnOneMachine() throws IOException {
        spark = StoriesJob.session("test");
        GeneratedPages.write(ALL, files.resolve("pages.jsonl"));
        Stories<String> stories = Stories.byId();
        ALL.forEach((id, page) -> stories.add(id, Copydesk.parse(page)));
        expected = new ArrayList<>();
        for (Story<String> story : stories.group()) {
            expected.add(StoryLines.line(expected.size() + 1, story));
        }
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void storiesAreThoseOfOneMachine(int partitions) {
        assertEquals(expected, grouped("pages.jsonl", partitions));
    }

    @Test
    void parquetGivesTheSame() {
        spark.read()
                .json(files.resolve("pages.jsonl").toString())
                .write()
                .parquet(files.resolve("pages.parquet").toString());
        assertEquals(expected, grouped("pages.parquet", 4));
    }

    private static List<String> grouped(String pages, int partitions) {
        return StoriesJob.stories(
                        spark, Corpus.pages(spark, files.resolve(pages).toString()), partitions)
                .collect();
    }

    /** Otherwise the test would say little: there are stories of several articles, copies, and a hot bucket. */
    @Test
    void thePagesAreWorthGrouping() {
        assertTrue(expected.size() > PAGES / 6 && expected.size() < PAGES / 2, () -> expected.size() + " stories");
        assertTrue(expected.get(0).split("page-").length > 256, "a text that hundreds of pages carry");
        FingerprintIndex.Builder index = FingerprintIndex.builder();
        for (String page : ALL.values()) {
            Article article = Copydesk.parse(page);
            index.add(Fingerprint.of(article));
        }
        int[] copies = {0};
        index.build().forEachPair(0.4, (a, b, resemblance) -> copies[0]++);
        assertTrue(copies[0] > PAGES / 5, () -> copies[0] + " pairs share text");
    }

    @Test
    void noPagesMakeNoStories() throws IOException {
        GeneratedPages.write(Map.of(), files.resolve("none.jsonl"));
        assertEquals(List.of(), grouped("none.jsonl", 2));
    }
}
