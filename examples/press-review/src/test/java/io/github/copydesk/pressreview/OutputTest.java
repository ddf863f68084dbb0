package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.output.AtomicFile;
import io.github.copydesk.pressreview.output.QuoteTable;
import io.github.copydesk.pressreview.output.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
                false,
                false);
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
    void aClosedPipeIsNoFailure() {
        assertEquals(new Run(0, "", ""), failing("Broken pipe"));
    }

    @Test
    void aFullDiskIsSaid() {
        assertEquals(new Run(1, "", "copydesk: No space left on device\n"), failing("No space left on device"));
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
        assertEquals(2, Run.of("nonsense").exit());
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
