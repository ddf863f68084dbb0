package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the guide's pages beside this program against a run of it: in each {@code console} block, what stands below a command
 * must be what it prints. The commands of a page run one after the other in a folder that holds {@code archive/}, four
 * outlets' pages on one event.
 *
 * <p>To renew the outputs: {@code mvn -pl core,examples/press-review -am test -Dreadme.update=true}.
 */
class GuideTest {
    private static final Path ARCHIVE = Path.of("src/test/resources/coverage");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern FILE = Pattern.compile("[\\w-]+(/|(/[\\w-]+)?\\.[a-z]+|/[\\w-]+)");
    private static final String PROMPT = "$ ";

    @TempDir
    Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("."))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandPrintsWhatThePageSays(Path page) throws IOException {
        Path archive = Files.createDirectory(folder.resolve("archive"));
        try (Stream<Path> files = Files.list(ARCHIVE)) {
            for (Path file : files.toList()) {
                Files.copy(file, archive.resolve(file.getFileName().toString()));
            }
        }
        List<String> lines = Files.readAllLines(page);
        List<String> renewed = renewed(lines);
        if (Boolean.getBoolean("readme.update")) {
            Files.write(page, renewed);
            return;
        }
        assertTrue(lines.stream().anyMatch(line -> line.startsWith(PROMPT)), "a page without a command");
        assertEquals(withoutScores(renewed), withoutScores(lines));
    }

    /** A model that is made anew shifts a score a little; the page need not change for that. */
    private static String withoutScores(List<String> lines) {
        return String.join("\n", lines).replaceAll("\\b[01]\\.\\d{2,}", "0.…");
    }

    /** The page with what its commands print now. */
    private List<String> renewed(List<String> lines) throws IOException {
        List<String> renewed = new ArrayList<>();
        boolean console = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                console = line.equals("```console");
                renewed.add(line);
            } else if (!console) {
                renewed.add(line);
            } else if (line.startsWith(PROMPT)) {
                renewed.add(line);
                output(line.substring(PROMPT.length())).lines().forEach(renewed::add);
            }
        }
        return renewed;
    }

    private String output(String command) throws IOException {
        int redirection = command.indexOf(" > ");
        String[] words = words(redirection < 0 ? command : command.substring(0, redirection));
        if (words[0].equals("cat")) {
            return Files.readString(folder.resolve(words[1]));
        }
        assertEquals("copydesk", words[0], command);
        String[] arguments = IntStream.range(1, words.length)
                .mapToObj(i -> argument(words[i], words[i - 1].equals("-o")))
                .toArray(String[]::new);
        Run run = Run.of(arguments);
        assertEquals(0, run.exit(), command + ": " + run.err());
        String out = run.out().replace(folder + "/", "");
        if (redirection < 0) {
            return out;
        }
        Files.writeString(folder.resolve(command.substring(redirection + 3)), out);
        return "";
    }

    /** At blank space, but for what stands in quotation marks. */
    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.toArray(String[]::new);
    }

    /** What names a file names it in the test's folder. */
    private String argument(String word, boolean output) {
        return output || FILE.matcher(word).matches() ? folder.resolve(word).toString() : word;
    }
}
