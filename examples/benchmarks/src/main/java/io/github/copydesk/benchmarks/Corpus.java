package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages that every benchmark of one run works on. */
final class Corpus {
    /** How many there are; the benchmarks' operations per invocation. */
    static final int PAGES = 64;

    private static final long SEED = 7;

    private Corpus() {}

    static List<NewsPage> pages() {
        return NewsPages.make(PAGES, NewsPages.USUAL_LENGTH, SEED);
    }

    /** The pages' text dumps, page HTML or whatever else is made of them. */
    static List<String> pages(Function<NewsPage, String> form) {
        return pages().stream().map(form).toList();
    }

    /** The five real articles of {@code seeds/}, which report one event: run it from the project's folder. */
    static List<String> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            List<String> seeds = new ArrayList<>();
            for (Path text : texts) {
                seeds.add(Files.readString(text));
            }
            return seeds;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "no folder seeds here: " + Path.of("").toAbsolutePath(), e);
        }
    }

    /** The story alone. */
    static String body(NewsPage page) {
        return String.join("\n\n", page.paragraphs());
    }

    /** The mean length in UTF-8 bytes. */
    static int meanLength(Function<NewsPage, String> form) {
        return (int) pages(form).stream()
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .average()
                .orElse(0);
    }
}
