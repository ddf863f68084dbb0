package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the commands write for two small pages, whole. Words for people (reasons, evidence) and confidences are left out:
 * they are no stable format. To renew: {@code mvn -pl core,examples/press-review -am test -Dgolden.update=true}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String GAZETTE = GOLDEN.resolve("gazette.txt").toString();

    private static void check(String name, String... command) throws IOException {
        Run run = Run.of(command);
        assertEquals(0, run.exit(), run.err());
        String out = run.out()
                .replaceAll("\"(reason|evidence)\":\"([^\"\\\\]|\\\\.)*\"", "\"$1\":\"\"")
                .replaceAll("\"(confidence|similarity|resemblance|containment\\w*)\":[0-9.E-]+", "\"$1\":0")
                .replace("},{", "},\n {");
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, out);
        }
        assertEquals(Files.readString(file), out);
    }

    @Test
    void annotate() throws IOException {
        check("annotate.json", "annotate", GAZETTE);
    }

    @Test
    void strip() throws IOException {
        check("strip.out", "strip", GOLDEN.toString());
    }

    @Test
    void quotes() throws IOException {
        check("quotes.out", "quotes", GOLDEN.toString());
    }

    @Test
    void compare() throws IOException {
        check("compare.json", "compare", GOLDEN.toString());
    }

    @Test
    void stories() throws IOException {
        check("stories.json", "stories", GOLDEN.toString());
    }
}
