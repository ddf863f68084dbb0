package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.output.AtomicFile;
import io.github.copydesk.pressreview.output.QuoteTable;
import io.github.copydesk.pressreview.output.Streams;
import io.github.copydesk.pressreview.output.Terminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where results go, and what happens when they cannot. */
class OutputTest {
    private static final String PAGE = "{\"id\":\"a\",\"text\":\"The ferry sank on Monday.\"}\n";

    @TempDir
    Path folder;

    /** An output that fails as the system's does. */
    private static Run failing(String message) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
        Streams streams = new Streams(
                new ByteArrayInputStream(PAGE.repeat(3).getBytes(StandardCharsets.UTF_8)),
                out,
                Streams.writer(err),
                Terminals.NONE);
        return new Run(CopydeskCommand.run(streams, "annotate"), "", err.toString(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aTableIsNoWiderThanItsTerminal() {
        String said = "\"" + "We looked at every way to keep the lock open. ".repeat(4) + "\" Ann Lee said.";
        Article article = Copydesk.parse("Lock to close\n\nThe lock will close on Monday.\n\n" + said);
        for (int width : new int[] {60, 80, 118}) {
            String table = new QuoteTable(width).of("a", article, Copydesk.attribute(article));
            int widest = table.lines().mapToInt(String::length).max().orElse(0);
            assertTrue(widest <= width && widest > width - 12, width + ":\n" + table);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path folder = Path.of("no-such-folder");
        Run run = Run.of("annotate", "-o", folder.resolve("out.jsonl").toString());
        assertEquals(2, run.exit());
        assertEquals("copydesk: no such file or folder: " + folder.toAbsolutePath() + "\n", run.err());
    }

    @Test
    void aFolderIsNoFileToWrite() {
        assertEquals(
                new Run(2, "", "copydesk: is a folder, not a file to write: " + folder + "\n"),
                Run.withInput(PAGE, "annotate", "-o", folder.toString()));
    }

    @Test
    void aFileAPageIsNamedByItsId() throws IOException {
        String pages = PAGE + PAGE.replace("\"a\"", "\"../b:c\"") + PAGE.replace("\"a\"", "\"A\"");
        Path into = folder.resolve("new/clean");
        Run run = Run.withInput(pages, "strip", "--output-dir", into.toString());
        assertEquals(List.of("copydesk: stdin:3: the file of the id A was written for another page"), run.problems());
        assertEquals("", run.out());
        try (Stream<Path> files = Files.list(into)) {
            assertEquals(
                    List.of("_.._b_c.txt", "a.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertEquals("The ferry sank on Monday.\n", Files.readString(into.resolve("a.txt")));
    }

    @Test
    void aPersonWhoWatchesIsToldHowItWent() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                Streams.writer(err),
                new Terminals(false, false, true));
        assertEquals(0, CopydeskCommand.run(streams, "annotate"));
        assertTrue(err.toString(StandardCharsets.UTF_8).matches("(?s).*copydesk: 1 page done, 0 bad, [0-9.]+ s\n"));
    }

    @Test
    void aPersonWhoNamesNothingToReadIsShownHow() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                Streams.writer(err),
                new Terminals(true, true, true));
        assertEquals(2, CopydeskCommand.run(streams, "strip"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("Usage: copydesk strip"));
    }

    @Test
    void linesOfATableAreCountedFromOne() {
        String said = "\"We looked at every way to keep the lock open,\" Ann Lee said.";
        Article article = Copydesk.parse("Lock to close\n\nThe lock will close on Monday.\n\n" + said);
        String table = new QuoteTable(118).of("a", article, Copydesk.attribute(article));
        assertTrue(table.contains("line 5\n"), table);
    }

    @Test
    void howSureItMustBeIsForTheCallerToSay() {
        String page =
                "{\"id\":1,\"text\":\"Lock to close\\n\\n\\\"We looked at every way to keep it,\\\" Ann Lee said.\"}";
        assertTrue(Run.withInput(page, "quotes", "--json", "--min-confidence", "0")
                .out()
                .contains("every way"));
        assertFalse(Run.withInput(page, "quotes", "--json", "--min-confidence", "1")
                .out()
                .contains("every way"));
    }

    @Test
    void ofOtherLanguagesTheTableSaysWhatIsRead() {
        String story =
                "Das Bad bleibt zu\n\nDas Bad am Markt bleibt nach dem Sommer zu, und das Geld ist nicht da.\n\n";
        String silent = Run.withInput(story, "quotes").out();
        assertFalse(silent.contains("nobody is quoted"), silent);
        assertTrue(silent.contains("in German: only quotation marks are read"), silent);
        String quoted = Run.withInput(story + "„Wir haben nicht genug Geld für das Dach“, sagte sie.", "quotes")
                .out();
        assertTrue(quoted.contains("(unknown)"), quoted);
        assertTrue(quoted.contains("“Wir haben nicht genug Geld für das Dach”"), quoted);
        assertTrue(quoted.contains("in German: only quotation marks are read"), quoted);
    }

    @Test
    void whatIsSaidWithinAStatementIsInTheTableOnceAndInJsonTwice() {
        String page = "Lock to close\n\nThe lock in Orla closes in April, and barges take the canal.\n\n"
                + "Ann Lee said the lock would close in April, according to the Orla Post.";
        String json = Run.withInput(page, "quotes", "--json").out();
        assertEquals(2, json.split("lock would close in April", -1).length - 1, json);
        String table = Run.withInput(page, "quotes").out().replaceAll("\\s+", " ");
        assertEquals(1, table.split("lock would close in April", -1).length - 1, table);
        assertTrue(table.contains("Ann Lee") && table.contains("Orla Post"), table);
    }

    @Test
    void theShellAndManAreServed() {
        assertTrue(Run.of("completion").out().contains("complete -F _complete_copydesk"));
        String manual = Run.of("manual").out();
        assertTrue(manual.startsWith(".TH COPYDESK 1\n"), manual);
        assertTrue(manual.contains(".SH COPYDESK STRIP\n"), manual);
        assertEquals(Run.of("strip", "--help").out(), Run.of("help", "strip").out());
    }

    @Test
    void aClosedPipeIsNoFailure() {
        assertEquals(new Run(0, "", ""), failing("Broken pipe"));
    }

    @Test
    void aFullDiskIsSaid() {
        assertEquals(new Run(2, "", "copydesk: No space left on device\n"), failing("No space left on device"));
    }

    @Test
    void aFileHoldsWhatStandardOutputWould() throws IOException {
        Path file = folder.resolve("out.jsonl");
        Run toFile = Run.withInput(PAGE, "annotate", "-o", file.toString());
        assertEquals("", toFile.out());
        assertEquals(Run.withInput(PAGE, "annotate").out(), Files.readString(file));
        assertEquals(List.of("out.jsonl"), files());
    }

    @Test
    void aFileThatWasThereStaysWhenTheRunFails() throws IOException {
        Path file = Files.writeString(folder.resolve("out.jsonl"), "old");
        OutputStream out = AtomicFile.open(file);
        out.write("half".getBytes(StandardCharsets.UTF_8));
        assertEquals("old", Files.readString(file));
        out.close();
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("out.jsonl"), files());
    }

    /** No process has the highest number there is; the one that has started this one is not gone. */
    @Test
    void partsOfRunsThatWereKilledAreTakenAway() throws IOException {
        Path file = folder.resolve("out.jsonl");
        int gone = Integer.MAX_VALUE;
        Files.writeString(folder.resolve(".out.jsonl." + gone + ".part"), "half");
        List<String> others = List.of(
                ".out.jsonl." + ProcessHandle.current().parent().orElseThrow().pid() + ".part",
                ".out.jsonl.old.part",
                ".out.jsonl.part",
                ".out.txt." + gone + ".part");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "another's");
        }
        assertEquals(0, Run.withInput(PAGE, "annotate", "-o", file.toString()).exit());
        List<String> left = new ArrayList<>(others);
        left.add("out.jsonl");
        assertEquals(left.stream().sorted().toList(), files());
    }

    @Test
    void aFolderThatDoesNotExistIsSaid() {
        Path file = folder.resolve("none/out.jsonl");
        Run run = Run.withInput(PAGE, "annotate", "-o", file.toString());
        assertFalse(run.exit() == 0);
        assertTrue(run.err().startsWith("copydesk: "), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void wrongUsageIsOneLineAndAHint() {
        Run run = Run.of("annotate", "--thread", "x");
        assertEquals(2, run.exit());
        assertTrue(run.err().startsWith("copydesk: "), run.err());
        assertEquals(2, Run.of("annotate", "--threads", "0").exit());
        Run other = Run.of("nonsense");
        assertEquals(2, other.exit());
        assertTrue(other.err().startsWith("copydesk: no such command: nonsense\n"), other.err());
        for (String least : List.of("7", "-0.1", "NaN")) {
            Run wrong = Run.withInput(PAGE, "quotes", "--min-confidence", least);
            assertEquals(2, wrong.exit());
            assertTrue(wrong.err().startsWith("copydesk: --min-confidence must be within 0 and 1: "), wrong.err());
        }
        assertTrue(Run.of("strip", "--encoding", "klingon", "x").err().contains(": no such charset: klingon\n"));
        assertEquals(2, Run.of().exit());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        assertTrue(Run.of("--version").out().startsWith("copydesk "));
        assertFalse(Run.of("--version").out().contains("$"));
        for (String command : List.of("annotate", "strip", "quotes", "compare")) {
            Run run = Run.of(command, "--help");
            assertEquals(0, run.exit());
            assertTrue(run.out().contains("Usage: copydesk " + command), run.out());
            assertEquals("", run.err());
        }
    }
}
