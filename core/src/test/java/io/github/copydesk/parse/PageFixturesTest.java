package io.github.copydesk.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Pages written for one hard case each, in folders under {@code pages}: {@code source.txt} and {@code expected.txt},
 * a line for each block to check: its role, a tab, and how it begins.
 */
class PageFixturesTest {
    @TestFactory
    Stream<DynamicTest> everyBlockHasItsRole() throws IOException, URISyntaxException {
        Path pages = Path.of(Objects.requireNonNull(PageFixturesTest.class.getResource("/pages"))
                .toURI());
        try (Stream<Path> folders = Files.list(pages)) {
            return folders.sorted().toList().stream()
                    .map(page -> DynamicTest.dynamicTest(name(page), () -> check(page)));
        }
    }

    private static void check(Path page) {
        String source = read(page.resolve("source.txt"));
        Article article = ArticleParser.create().parse(source);
        List<String> expected = read(page.resolve("expected.txt")).lines().toList();
        String found = expected.stream()
                .map(line -> roles(article, line.substring(line.indexOf('\t') + 1)))
                .collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", expected), found);
    }

    /** The roles of the block that begins so, each once, in the form of an expected line. */
    private static String roles(Article article, String beginning) {
        return article.allBlocks().stream()
                        .filter(block -> article.text(block).startsWith(beginning))
                        .map(block -> block.role().name())
                        .distinct()
                        .collect(Collectors.joining("+"))
                + "\t"
                + beginning;
    }

    private static String name(Path page) {
        return Objects.requireNonNull(page.getFileName()).toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
