package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every command writes is what the schema says. */
class SchemaTest {
    private static final String GOLDEN = Path.of("src/test/resources/golden").toString();
    private static final String COVERAGE =
            Path.of("src/test/resources/coverage").toString();

    private static Schema schema(String definition) throws IOException {
        try (InputStream in = CopydeskCommand.class.getResourceAsStream("copydesk.schema.json")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(all.replaceFirst("\\{", "{\"\\$ref\":\"#/\\$defs/" + definition + "\","));
        }
    }

    private static void check(String definition, String... command) throws IOException {
        check(definition, Run.of(command));
    }

    private static void check(String definition, Run run) throws IOException {
        assertEquals(0, run.exit(), run.err());
        assertFalse(run.lines().isEmpty());
        Schema schema = schema(definition);
        for (String line : run.lines()) {
            assertEquals(List.of(), schema.validate(line, InputFormat.JSON), line);
        }
    }

    @Test
    void annotate() throws IOException {
        check("annotated", "annotate", GOLDEN, COVERAGE);
    }

    @Test
    void strip() throws IOException {
        check("stripped", "strip", "--json", GOLDEN, COVERAGE);
    }

    @Test
    void quotes() throws IOException {
        check("quoted", "quotes", "--json", GOLDEN, COVERAGE);
    }

    @Test
    void compare() throws IOException {
        check("compared", "compare", GOLDEN, COVERAGE);
    }

    @Test
    void stories() throws IOException {
        check("story", "stories", GOLDEN, COVERAGE);
    }

    @Test
    void duplicates() throws IOException {
        String text = "The bridge over the Orla at Vessey was opened on Monday by Mayor Ann Lee after six years of"
                + " work that cost the town 40 million crowns, a sum that its council had promised to halve.";
        String lines = "{\"id\":1,\"text\":\"" + text + "\"}\n{\"id\":2,\"text\":\"" + text + "\"}\n";
        check("group", Run.withInput(lines, "duplicates"));
    }

    @Test
    void said() throws IOException {
        String text = "\\\"We won,\\\" said Ann Lee, \\\"a great fight for this harbour.\\\"";
        String lines = "{\"id\":1,\"published\":\"2025-02-18\",\"text\":\"" + text + "\"}";
        check("said", Run.withInput(lines, "said", "We have won a great fight for this harbour"));
    }

    @Test
    void whatIsNoSuchThingIsSeen() throws IOException {
        assertFalse(
                schema("stripped").validate("{\"id\":\"a\"}", InputFormat.JSON).isEmpty());
        assertFalse(schema("page").validate("{\"id\":\"a\"}", InputFormat.JSON).isEmpty());
        assertEquals(List.of(), schema("page").validate("{\"id\":7,\"html\":\"<p>x\"}", InputFormat.JSON));
    }
}
