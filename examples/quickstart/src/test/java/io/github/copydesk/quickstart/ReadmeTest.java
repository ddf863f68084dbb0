package io.github.copydesk.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the README against this program: every {@code java} block must stand in it, every block after
 * {@code <!-- output: name -->} must be what that method prints.
 *
 * <p>To renew the outputs: {@code mvn -pl core,examples/quickstart -am test -Dreadme.update=true}.
 */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("copydesk.root"));
    private static final Path README = ROOT.resolve("README.md");
    private static final String OUTPUT = "<!-- output: ";

    private static String run(String name) throws IOException {
        String gazette = Quickstart.page("gazette.txt");
        String coastWire = Quickstart.page("coastwire.txt");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        switch (name) {
            case "attribute" -> Quickstart.attribute(out, gazette);
            case "strip" -> Quickstart.strip(out, gazette);
            case "compare" -> Quickstart.compare(out, gazette, coastWire);
            case "compose" -> Quickstart.compose(out, Stream.of(gazette, coastWire));
            case "stories" -> Quickstart.stories(out, Stream.of(gazette, coastWire));
            case "jsonLd" -> Quickstart.jsonLd(out, gazette);
            default -> throw new IllegalArgumentException("README names an output that is none: " + name);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** Code without its blank space: the formatter breaks lines elsewhere than a reader of the README wants. */
    private static String squeezed(List<String> lines) {
        return String.join("", lines).replaceAll("\\s+", "");
    }

    @Test
    void everySnippetIsCompiled() throws IOException {
        Path code = ROOT.resolve("examples/quickstart/src/main/java/io/github/copydesk/quickstart/Quickstart.java");
        String compiled = squeezed(Files.readAllLines(code));
        List<String> lines = Files.readAllLines(README);
        int snippets = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                int end = i + lines.subList(i, lines.size()).indexOf("```");
                String snippet = squeezed(lines.subList(i + 1, end));
                assertTrue(compiled.contains(snippet), "not in Quickstart.java: line " + (i + 1));
                snippets++;
            }
        }
        assertFalse(snippets == 0, "README has snippets");
    }

    @Test
    void everyOutputIsPrinted() throws IOException {
        List<String> lines = Files.readAllLines(README);
        List<String> renewed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            renewed.add(lines.get(i));
            if (lines.get(i).startsWith(OUTPUT)) {
                String name = lines.get(i)
                        .substring(OUTPUT.length())
                        .replace("-->", "")
                        .strip();
                renewed.add(lines.get(++i));
                run(name).lines().forEach(renewed::add);
                i += lines.subList(i, lines.size()).indexOf("```");
                renewed.add("```");
            }
        }
        if (Boolean.getBoolean("readme.update")) {
            Files.write(README, renewed);
            return;
        }
        assertEquals(String.join("\n", renewed), String.join("\n", lines));
    }
}
