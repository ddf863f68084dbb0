package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that may stand where pages are read, good and bad. */
class InputTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PAGE = "{\"id\":\"a\",\"text\":\"The ferry to Ostrava sank on Monday.\"}\n";

    @TempDir
    Path folder;

    private static List<String> ids(Run run) {
        return run.lines().stream()
                .map(line -> JSON.readTree(line).get("id").asString())
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void badRecordsAreNamedAndTheRestIsDone() {
        Run run = Run.withInput(
                PAGE + "\n{\"id\":\"b\"\n[1]\n{\"text\":\"no id\"}\n{\"id\":\"c\"}\n" + PAGE.replace("\"a\"", "7"),
                "annotate");
        assertEquals(1, run.exit());
        assertEquals(List.of("a", "7"), ids(run));
        List<String> problems = run.problems();
        assertEquals(4, problems.size(), run.err());
        assertEquals("copydesk: stdin:3: not JSON: it ends too early", problems.get(0));
        assertTrue(run.err().contains("copydesk: 2 pages done, 4 bad, "), run.err());
        assertEquals("copydesk: stdin:4: a JSON array, where each line must be an object of its own", problems.get(1));
        assertEquals("copydesk: stdin:5: \"id\" is missing", problems.get(2));
        assertEquals("copydesk: stdin:6: neither \"text\" nor \"html\" is a string", problems.get(3));
    }

    @Test
    void whatIsNoTextIsNamed() throws IOException {
        byte[] program = new byte[5000];
        new Random(7).nextBytes(program);
        Files.write(folder.resolve("a.txt"), program);
        Path packed = folder.resolve("b.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(program);
        }
        write("c.txt", "The ferry sank on Monday.\f\u001b[1m One stray \u0001 is no harm.");
        Run run = Run.of("strip", folder.toString());
        assertEquals(1, run.exit());
        assertEquals(
                List.of(
                        "copydesk: " + folder + "/a.txt: is no text: unprintable characters all over it",
                        "copydesk: " + packed + ": is no text: unprintable characters all over it"),
                run.problems());
        assertTrue(run.out().contains("The ferry sank on Monday."), run.out());
    }

    @Test
    void aLineThatIsNotUtf8IsPassedOver() {
        byte[] bad = ("{\"id\":\"x\",\"text\":\"caf\u00e9\"}\n" + PAGE).getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(bad, "annotate");
        assertEquals(1, run.exit());
        assertEquals(List.of("copydesk: stdin:1: not UTF-8"), run.problems());
        assertEquals(List.of("a"), ids(run));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoContent() {
        Run run = Run.withInput("\uFEFF" + PAGE.replace("\n", "\r\n"), "annotate");
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("a"), ids(run));
    }

    @Test
    void halfSurrogatesAndEmojiComeOutAsTheyWentIn() {
        Run run = Run.withInput("{\"id\":\"\\ud83d\",\"text\":\"Tide \uD83C\uDF0A rose.\"}", "annotate");
        JsonNode page = JSON.readTree(run.out());
        assertEquals("\ud83d", page.get("id").asString());
        assertEquals("Tide \uD83C\uDF0A rose.", page.get("body").asString());
        assertTrue(run.out().contains("\\ud83d"), run.out());
    }

    @Test
    void aFolderStandsForItsArticlesByName() throws IOException {
        write("b.txt", "The mill closed.");
        write("a.html", "<p>The mill opened.</p>");
        write("c.jsonl", PAGE);
        write("README.md", "Not an article.");
        write(".hidden.txt", "Not an article.");
        Run run = Run.of("annotate", folder.toString());
        assertEquals(0, run.exit(), run.err());
        assertEquals("", run.err());
        assertEquals(List.of("a", "b", "a"), ids(run));
        assertTrue(run.lines().get(0).contains("\"source\":"), "offsets of HTML refer to the text in it");
        assertTrue(!run.lines().get(1).contains("\"source\":\""), "a text is not repeated");
    }

    @Test
    void whatIsNoArticleInAFolderIsNamedInOneLine() throws IOException {
        write("a.txt", "The mill closed.");
        write("notes.docx", "Not an article.");
        Files.createDirectory(folder.resolve("d.txt"));
        Run one = Run.of("annotate", folder.toString());
        assertEquals(0, one.exit());
        assertEquals(List.of("a"), ids(one));
        assertEquals(
                "copydesk: " + folder + ": passed over d.txt/, notes.docx: no .txt, .html or .jsonl file\n", one.err());
        write("picture.png", "Not an article.");
        write("table.csv", "Not an article.");
        Run more = Run.of("stories", folder.toString());
        assertEquals(0, more.exit());
        assertEquals(
                "copydesk: " + folder + ": passed over d.txt/, notes.docx, picture.png and 1 more:"
                        + " no .txt, .html or .jsonl file\n",
                more.err());
    }

    @Test
    void whatCannotBeReadInAFolderIsNamed() throws IOException {
        write("a.txt", "The mill closed.");
        Path nowhere = Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
        Path locked = write("c.txt", "The mill opened.");
        Files.setPosixFilePermissions(locked, Set.of());
        Run run = Run.of("annotate", folder.toString());
        List<String> problems = run.problems();
        assertEquals("copydesk: " + nowhere + ": cannot be read: there is no such file", problems.get(0));
        assertEquals(1, run.exit());
        if (!Files.isReadable(locked)) { // the superuser reads it all the same
            assertEquals("copydesk: " + locked + ": cannot be read: permission denied", problems.get(1));
            assertEquals(List.of("a"), ids(run));
        }
    }

    @Test
    void htmlMayDeclareItsCharset() throws IOException {
        String page = "<html><head><meta charset=\"iso-8859-1\"></head><body><p>The café closed.</p></body></html>";
        Path file = Files.write(folder.resolve("cafe.html"), page.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(Run.of("annotate", file.toString()).out().contains("The café closed."));
    }

    @Test
    void aCharsetThatNobodyNamesIsFoundOutAndSaid() throws IOException {
        String text = "The café on the quay closed on Monday.\n\n“It was time,” said its owner, Ann Lée.\n";
        for (String charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE")) {
            Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName(charset)));
            Run run = Run.of("strip", file.toString());
            assertEquals(new Run(0, text, run.err()), run);
            assertEquals(
                    "copydesk: " + file + ": names no charset and is not UTF-8: read as " + charset
                            + " (--encoding for another)\n",
                    run.err());
        }
        String page = "<html><body><p>The café on the quay closed on Monday, its owner said.</p></body></html>";
        Path html = Files.write(folder.resolve("b.html"), page.getBytes(Charset.forName("windows-1252")));
        assertTrue(Run.of("strip", html.toString()).out().contains("café"));
    }

    @Test
    void aByteOrderMarkNamesTheCharset() throws IOException {
        Path file = Files.write(
                folder.resolve("a.txt"), "\uFEFFThe café closed on Monday.".getBytes(StandardCharsets.UTF_16LE));
        assertEquals(new Run(0, "The café closed on Monday.\n", ""), Run.of("strip", file.toString()));
    }

    @Test
    void theCallerKnowsTheCharset() throws IOException {
        String text = "Кафе закрылось в понедельник.\n";
        Path file = Files.write(folder.resolve("a.txt"), text.getBytes(Charset.forName("windows-1251")));
        assertEquals(new Run(0, text, ""), Run.of("strip", "--encoding", "windows-1251", file.toString()));
        assertEquals(
                2, Run.of("strip", "--encoding", "no-such", file.toString()).exit());
    }

    @Test
    void filesOfOneNameKeepTheirExtensionsOrFolders() throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        write("a.txt", "The mill closed.");
        write("b.txt", "The mill closed.");
        write("a.html", "<p>The mill opened.</p>");
        write("sub/b.txt", "The mill burned.");
        Run run = Run.of("annotate", "--recursive", folder.toString());
        assertEquals(List.of("a.html", "a.txt", folder + "/b.txt", folder + "/sub/b.txt"), ids(run));
        assertTrue(run.err().startsWith("copydesk: 4 files have another's name"), run.err());
        assertEquals(List.of("a.html", "a.txt", "b"), ids(Run.of("annotate", folder.toString())));
    }

    @Test
    void whatCannotBeReadAgainDoesNotEndTheRun() throws IOException {
        write("a.txt", "The mill closed.");
        Path nowhere = Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
        Path noGzip = write("c.jsonl.gz", "no gzip");
        for (String command : List.of("stories", "duplicates", "compare")) {
            Run run = Run.of(command, folder.toString());
            assertEquals(1, run.exit());
            assertEquals(
                    List.of(
                            "copydesk: " + nowhere + ": cannot be read: there is no such file",
                            "copydesk: " + noGzip + ": cannot be read: Not in GZIP format"),
                    run.problems());
        }
        assertEquals(1, Run.of("stories", folder.toString()).lines().size());
    }

    @Test
    void ofAPackedFileThatIsCutTheLinesBeforeAreRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(PAGE.replace("\"a\"", "\"" + i * 7919 + "\""));
        }
        Path file = folder.resolve("pages.ndjson.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(packed, packed.length - 12));
        Run run = Run.of("stories", file.toString());
        assertEquals(1, run.exit());
        List<String> problems = run.problems();
        assertEquals(
                "copydesk: " + file + ": cannot be read further: Unexpected end of ZLIB input stream",
                problems.get(problems.size() - 1));
        assertTrue(run.out().contains("\"7919\""), run.out());
    }

    @Test
    void packedLinesAreUnpacked() throws IOException {
        Path file = folder.resolve("pages.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(List.of("a"), ids(Run.of("annotate", file.toString())));
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(packed, packed.length - 12));
        Run cut = Run.of("annotate", file.toString());
        assertEquals(1, cut.exit());
        assertTrue(cut.err().contains("cannot be read"), cut.err());
    }

    @Test
    void orderIsThatOfTheInputWhateverTheThreads() {
        StringBuilder input = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            input.append("{\"id\":")
                    .append(i)
                    .append(",\"text\":\"")
                    .append("The bridge reopened. ".repeat(1 + i * 7919 % 50))
                    .append("\"}\n");
        }
        Run one = Run.withInput(input.toString(), "annotate", "--threads", "1");
        assertEquals(300, one.lines().size());
        assertEquals("299", ids(one).get(299));
        assertEquals(one, Run.withInput(input.toString(), "annotate", "--threads", "5"));
    }

    @Test
    void whatDoesNotExistIsAMistakeOfTheCaller() {
        Run run = Run.of("strip", "no-such-file.txt");
        assertEquals(2, run.exit());
        assertEquals("copydesk: no such file or folder: no-such-file.txt\n", run.err());
    }
}
