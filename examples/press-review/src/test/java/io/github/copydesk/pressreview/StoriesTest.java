package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that read their articles more than once. */
class StoriesTest {
    private static final String BRIDGE = "Orla opens its bridge\\n\\nThe bridge over the Orla at Vessey was opened on"
            + " Monday by Mayor Ann Lee after six years of work that cost the town 40 million crowns.\\n\\nThe last"
            + " bridge at Vessey was washed away by the flood of 2019, and since then a ferry carried 900 commuters a"
            + " day.\\n\\n\\\"It will stand,\\\" Lee told a crowd of several hundred people, many of whom had walked"
            + " across from the far bank.";
    private static final String CHESS = "Kovar wins again\\n\\nGrandmaster Tomas Kovar won the Dalby chess open for the"
            + " third time on Saturday, drawing his last game against Ines Moreau of Portugal.\\n\\nKovar, 31, had"
            + " already beaten every rival for the title and needed half a point from a game that lasted six hours.";

    @TempDir
    Path folder;

    private static String line(String id, String text) {
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
    }

    private static final String INPUT =
            line("a", BRIDGE) + line("b", CHESS) + line("c", BRIDGE.replace("several hundred", "some hundred"));

    @Test
    void articlesOnOneEventAreOneStory() {
        Run run = Run.withInput(INPUT, "stories");
        assertEquals(0, run.exit(), run.err());
        assertEquals(2, run.lines().size(), run.out());
        assertEquals(0, run.lines().get(0).indexOf("{\"story\":1,\"articles\":[\"a\",\"c\"],\"headline\":"), run.out());
    }

    @Test
    void copiesAreGroupedAndTheRestIsLeftOut() {
        Run run = Run.withInput(INPUT, "duplicates");
        assertEquals(1, run.lines().size(), run.out());
        assertEquals(0, run.lines().get(0).indexOf("{\"group\":1,\"articles\":["), run.out());
    }

    @Test
    void anIdThatWasThereBeforeIsABadRecord() {
        Run run = Run.withInput(INPUT + line("a", CHESS), "stories");
        assertEquals(1, run.exit());
        assertEquals(List.of("copydesk: stdin:4: the id a was there before"), run.problems());
    }

    @Test
    void pairsAreComparedInTheOrderOfTheirFile() throws Exception {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), INPUT);
        Path pairs = Files.writeString(
                folder.resolve("pairs.jsonl"),
                "{\"a\":\"b\",\"b\":\"a\"}\n{\"a\":\"a\"}\n{\"a\":\"a\",\"b\":\"x\"}\n{\"a\":\"c\",\"b\":\"a\"}\n");
        Run run = Run.of("compare", articles.toString(), "--pairs", pairs.toString());
        assertEquals(1, run.exit());
        assertEquals(
                List.of(
                        "copydesk: " + pairs + ":2: \"a\" or \"b\" is missing",
                        "copydesk: " + pairs + ":3: there is no article with the id x"),
                run.problems());
        assertEquals(2, run.lines().size());
        assertEquals(0, run.lines().get(0).indexOf("{\"a\":\"b\",\"b\":\"a\",\"similarity\":"), run.out());
        assertEquals(0, run.lines().get(1).indexOf("{\"a\":\"c\",\"b\":\"a\",\"similarity\":"), run.out());
    }

    @Test
    void pairsMayComeFromStandardInput() throws Exception {
        Path articles = Files.writeString(folder.resolve("articles.jsonl"), INPUT);
        Run run = Run.withInput("{\"a\":\"a\",\"b\":\"c\"}\n", "compare", articles.toString(), "--pairs", "-");
        assertEquals(0, run.exit(), run.err());
        assertEquals(1, run.lines().size());
        assertEquals(2, Run.withInput(INPUT, "compare", "--pairs", "-").exit());
    }

    @Test
    void ofManyArticlesThoseThatHaveSomethingInCommonAreCompared() {
        StringBuilder input = new StringBuilder(INPUT);
        for (int i = 0; i < 220; i++) {
            StringBuilder text = new StringBuilder();
            for (int word = 1; word <= 30; word++) {
                text.append(Integer.toString((i * 31 + word) * 48_271, 36)).append(' ');
            }
            input.append(line("n" + i, text + "."));
        }
        Run run = Run.withInput(input.toString(), "compare");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.lines().size() < 5000, "not all of 24,753 pairs");
        assertTrue(run.out().contains("{\"a\":\"a\",\"b\":\"c\","), run.out());
    }

    @Test
    void withoutPairsAllAreCompared() {
        assertEquals(3, Run.withInput(INPUT, "compare").lines().size());
    }
}
