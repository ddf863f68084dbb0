package io.github.copydesk.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

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
