package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.samples.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five seeds report one meeting; nothing else does. */
class SeedPairsTest {
    private static final List<Article> SEEDS = seeds();

    private static List<Article> seeds() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("copydesk.seeds")))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SeedPairsTest::parse)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Article parse(Path file) {
        try {
            return Copydesk.parse(Files.readString(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyPairIsOneStory() {
        for (int i = 0; i < SEEDS.size(); i++) {
            for (int j = i + 1; j < SEEDS.size(); j++) {
                Comparison comparison = Copydesk.compare(SEEDS.get(i), SEEDS.get(j));
                String pair = i + "-" + j + ": " + comparison;
                assertTrue(comparison.similarity() >= 0.5, pair);
                assertEquals(Relation.SAME_STORY, comparison.relation(), pair);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "cup", "beetle"})
    void nothingElseIs(String name) {
        Article other = Texts.fixture("unrelated/" + name);
        for (Article seed : SEEDS) {
            Comparison comparison = Copydesk.compare(seed, other);
            assertEquals(Relation.UNRELATED, comparison.relation(), () -> name + ": " + comparison);
            assertEquals(List.of(), comparison.passages());
        }
    }

    @Test
    void twoOutletsShareOnePassage() {
        Article one = SEEDS.get(1);
        Article other = SEEDS.get(3);
        List<Passage> passages = Copydesk.compare(one, other).passages();
        assertTrue(
                passages.stream()
                        .anyMatch(passage -> passage.a().start() <= 1279
                                && passage.a().end() >= 1565
                                && passage.b().start() <= 1596
                                && passage.b().end() >= 1882),
                passages::toString);
    }

    /** What is verbatim or nearly so between the outlets, and nothing else: names with their offices are no passages. */
    @Test
    void passagesOfAllPairs() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < SEEDS.size(); i++) {
            for (int j = i + 1; j < SEEDS.size(); j++) {
                Article a = SEEDS.get(i);
                Article b = SEEDS.get(j);
                for (Passage passage : Copydesk.compare(a, b).passages()) {
                    found.add(i + ": " + inOneLine(passage.a().of(a.source())));
                    found.add(j + ": " + inOneLine(passage.b().of(b.source())));
                }
            }
        }
        assertEquals(Texts.resource("seed-passages.txt").lines().toList(), found);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void twoOutletsShareOneQuotation() {
        Article one = SEEDS.get(1);
        Article other = SEEDS.get(3);
        ArticleComparer comparer = ArticleComparer.create();
        String words = one.source().substring(1279, 1565);
        List<SharedQuote> quotes = comparer.compare(
                        comparer.prepare(one, List.of(Texts.said(one, words, "Marco Rubio"))),
                        comparer.prepare(other, List.of(Texts.said(other, words, "Rubio"))))
                .quotes();
        assertEquals(1, quotes.size());
        assertEquals(SharedQuote.Match.EXACT, quotes.get(0).match());
        assertEquals(new Span(1279, 1565), quotes.get(0).a());
        assertEquals(new Span(1596, 1882), quotes.get(0).b());
    }
}
