package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who carried a quotation, asked of articles and of an index that was written before. */
class SaidTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String WHOLE = "We won a great fight for this harbour and its people";
    private static final String ARTICLES = line("a", "\\\"We won a great fight,\\\" Ann Lee told reporters.")
            + line("b", "\\\"" + WHOLE + ",\\\" said Mayor Ann Lee.")
            + line("c", "Ulf Berg is the harbour master. \\\"" + WHOLE + ",\\\" Berg said.");

    @TempDir
    Path folder;

    private static String line(String id, String said) {
        return "{\"id\":\"" + id + "\",\"text\":\"Town wins\\n\\nThe town kept its harbour on Monday.\\n\\n" + said
                + "\"}\n";
    }

    private static List<String> found(Run run) {
        return run.lines().stream()
                .map(JSON::readTree)
                .map(line -> line.get("id").asString() + " " + line.get("match").asString())
                .toList();
    }

    private Path articles() throws IOException {
        return Files.writeString(folder.resolve("articles.jsonl"), ARTICLES);
    }

    @Test
    void eachArticleThatCarriesItIsALine() throws IOException {
        Run run = Run.of("said", WHOLE, articles().toString(), "--by", "Ann Lee");
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("b EXACT", "a TRUNCATED", "c CONFLICT"), found(run));
        JsonNode cut = JSON.readTree(run.lines().get(1));
        assertEquals("We won a great fight,", cut.get("quote").get("text").asString());
        assertEquals(
                "for this harbour and its people",
                cut.get("difference").get("claim").get(0).get("text").asString());
        assertEquals("Ann Lee", cut.get("speaker").asString());
    }

    @Test
    void withoutANameEverySpeakerIsTold() throws IOException {
        assertEquals(
                List.of("b EXACT", "c EXACT", "a TRUNCATED"),
                found(Run.of("said", WHOLE, articles().toString())));
        assertEquals(List.of("b EXACT", "c EXACT", "a TRUNCATED"), found(Run.withInput(ARTICLES, "said", WHOLE)));
        assertEquals(
                new Run(0, "", ""),
                Run.of("said", "Nobody ever said such a thing", articles().toString()));
    }

    @Test
    void anIndexIsAskedInTheArticlesPlaceAndTakesMore() throws IOException {
        String index = folder.resolve("archive.cdqi").toString();
        Run made = Run.of("index", articles().toString(), "-o", index);
        assertEquals(0, made.exit(), made.err());
        assertTrue(made.err().startsWith("copydesk: index of 3 articles with "), made.err());
        assertEquals(List.of("b EXACT", "c EXACT", "a TRUNCATED"), found(Run.of("said", WHOLE, "--index", index)));
        String more = line("d", "\\\"" + WHOLE + ",\\\" said Ann Lee.");
        assertEquals(
                0,
                Run.withInput(more, "index", "-", "--index", index, "-o", index).exit());
        assertEquals(
                List.of("b EXACT", "c EXACT", "d EXACT", "a TRUNCATED"),
                found(Run.of("said", WHOLE, "--index", index)));
    }

    @Test
    void whatIsNoIndexIsNamed() throws IOException {
        Path articles = articles();
        Run run = Run.of("said", WHOLE, "--index", articles.toString());
        assertEquals(2, run.exit());
        assertEquals("copydesk: " + articles + ": not an index of quotations\n", run.err());
        assertEquals(2, Run.of("index", articles.toString()).exit());
        assertEquals(2, Run.of("said").exit());
        assertEquals(2, Run.of("said", WHOLE, articles.toString(), "--by", "").exit());
        assertEquals(2, Run.of("said", " \u2026 !", articles.toString()).exit());
    }
}
