package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.quote.Attribution;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile texts are answered, within the laws, in linear time and memory, and without deep stacks (the build gives every
 * thread 640 kB). Short enough here for every build; {@code -Dcopydesk.hostile.length=1000000} makes quadratic code stand
 * out. The limit of time is no measurement: it only ends a run that would go on for hours.
 */
@Timeout(60)
class PathologicalTest {
    private static final int LENGTH = Integer.getInteger("copydesk.hostile.length", 20_000);
    /** Takes everything for the story's text. */
    private static final ArticleParser ALL_CONTENT =
            ArticleParser.builder().minimumConfidence(0).build();

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @EnumSource
    void everyFunctionAnswers(Hostile kind) {
        Article article = Copydesk.parse(kind.of(LENGTH));
        ParsingProperties.assertTiles(article);
        Article stripped = Copydesk.strip(article);
        assertEquals(stripped, Copydesk.strip(stripped));
        all(stripped);

        ParsingProperties.assertTiles(ALL_CONTENT.parse(kind.of(LENGTH)));
        Article undivided = allParagraphs(article);
        all(undivided);
        assertEquals(1.0, Copydesk.compare(undivided, undivided).similarity());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0",
                "\uDC00",
                "\u201C",
                ".",
                "\"\"",
                "\u201C,\u201D he said.",
                "123)",
                "9.",
                "- a",
                "By A",
                ")",
                ").",
                "(",
                "x)"
            })
    void theShortestTextsAreAnswered(String text) {
        Article article = Copydesk.strip(Copydesk.parse(text));
        ParsingProperties.assertTiles(article);
        all(article);
        all(allParagraphs(article));
        all(ALL_CONTENT.parse(text));
    }

    /** What is known of a block takes more memory than a line of one character: blocks have an end, the text has not. */
    @Test
    void morePartsThanAnArticleHasAreOnePart() {
        String text = "a\n".repeat(300_000);
        Article article = Copydesk.parse(text);
        ParsingProperties.assertTiles(article);
        assertEquals(1 << 18, article.blocks().size());
        assertEquals(
                text.length() - 1, article.blocks().get((1 << 18) - 1).span().end());
    }

    private static void all(Article article) {
        for (Attribution attribution : Copydesk.attribute(article)) {
            attribution
                    .content()
                    .forEach(span -> assertTrue(span.end() <= article.source().length(), span::toString));
        }
        assertEquals(
                Fingerprint.of(article),
                Fingerprint.ofBytes(Fingerprint.of(article).toBytes()));
        Copydesk.compare(article, Copydesk.parse("The town voted on Monday."));
    }

    /** Work that cannot be seen in the answer shows in what was allocated: eight times the text, eight times the bytes. */
    @ParameterizedTest
    @EnumSource
    void allocationGrowsWithTheText(Hostile kind) {
        int n = 2_000;
        allocated(kind.of(n));
        long small = allocated(kind.of(n));
        long large = allocated(kind.of(8 * n));
        assertTrue(large < 12 * small + 200_000, () -> small + " bytes for n, " + large + " for 8n");
    }

    private static long allocated(String text) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Article article = allParagraphs(Copydesk.strip(Copydesk.parse(text)));
        Copydesk.attribute(article);
        Fingerprint.of(article);
        Copydesk.compare(article, article);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** Nothing of a hostile text may escape the next function because the parser took it for furniture. */
    static Article allParagraphs(Article article) {
        List<Block> blocks = article.allBlocks().stream()
                .map(block -> new Block(block.span(), Role.PARAGRAPH, "all of it", 1))
                .toList();
        return new Article(
                article.source(), blocks, List.of(), article.metadata(), article.language(), article.completeness());
    }
}
