package io.github.copydesk.pressreview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: what only the system can do to it. */
class ProcessTest {
    private static final String PAGE = "{\"id\":\"a\",\"text\":\"Die Fähre 🌊 sank am Montag.\"}\n";

    @TempDir
    Path folder;

    private static List<String> command(String... args) {
        String path =
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                path,
                CopydeskCommand.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(new File(folder.toFile(), "err"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    @Test
    void everythingIsUtf8WhateverTheLocale() throws Exception {
        Process process = start(command("annotate"));
        try (OutputStream in = process.getOutputStream()) {
            in.write((PAGE + "{\"id\":\"é\"}\n").getBytes(StandardCharsets.UTF_8));
        }
        byte[] out = process.getInputStream().readAllBytes();
        assertEquals(1, process.waitFor());
        assertArrayEquals(Run.withInput(PAGE, "annotate").out().getBytes(StandardCharsets.UTF_8), out);
        assertTrue(err().startsWith("copydesk: stdin:2: neither \"text\" nor \"html\" is a string\n"), err());
    }

    /** A tree of this line would take half a gigabyte. */
    @Test
    void whatNobodyAskedForTakesNoMemory() throws Exception {
        Path pages = folder.resolve("pages.jsonl");
        Files.writeString(pages, "{\"id\":1,\"x\":[" + "{},".repeat(8_000_000) + "{}],\"text\":\"x\"}\n" + PAGE);
        List<String> command = command("strip", pages.toString());
        command.add(1, "-Xmx160m");
        Process process = start(command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", err());
        assertEquals(0, process.waitFor());
        assertTrue(out.contains("Montag"), out);
    }

    @Test
    void aRecordThatDoesNotFitIsNamedAndTheRestIsDone() throws Exception {
        Path pages = folder.resolve("pages.jsonl");
        Files.writeString(pages, PAGE + "{\"id\":1,\"text\":\"" + "a".repeat(60_000_000) + "\"}\n" + PAGE);
        List<String> command = command("strip", pages.toString());
        command.add(1, "-Xmx64m");
        Process process = start(command);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(
                err().startsWith(
                                "copydesk: " + pages + ":2: too large for the memory there is (more with java -Xmx)\n"),
                err());
        assertEquals(1, process.waitFor());
        assertEquals(2, out.split("Montag", -1).length - 1, out);
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheRunQuietly() throws Exception {
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), PAGE.repeat(3000));
        Process process = start(command("annotate", pages.toString()));
        try (InputStream out = process.getInputStream()) {
            assertTrue(out.read() >= 0);
        }
        assertEquals(0, process.waitFor());
        assertEquals("", err());
    }

    @Test
    void aKilledRunLeavesNoHalfFile() throws Exception {
        Path file = folder.resolve("out.jsonl");
        Process process = start(command("annotate", "-o", file.toString()));
        OutputStream in = process.getOutputStream();
        in.write(PAGE.repeat(500).getBytes(StandardCharsets.UTF_8));
        in.flush();
        while (process.isAlive() && !isWritten()) {
            Thread.onSpinWait();
        }
        // The name says that the process is gone, as that of a process on another machine seems to be; the part is
        // held.
        Path part = Files.move(parts()[0].toPath(), folder.resolve(".out.jsonl." + Integer.MAX_VALUE + ".part"));
        assertEquals(0, Run.withInput(PAGE, "annotate", "-o", file.toString()).exit());
        assertTrue(Files.exists(part), "not taken from a run that lives");
        Files.delete(file);
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(file), "not under its final name");
        assertEquals(0, Run.withInput(PAGE, "annotate", "-o", file.toString()).exit());
        assertEquals(0, parts().length, "the next run takes it away");
    }

    /** As by Ctrl-C: what the system sends is the same to a program in Java. */
    @Test
    void anInterruptedRunLeavesNothing() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        for (String name : List.of("annotate", "stories")) {
            List<String> command =
                    command(name, "-o", folder.resolve("out.jsonl").toString());
            command.add(1, "-Djava.io.tmpdir=" + temporary);
            Process process = start(command);
            OutputStream in = process.getOutputStream();
            in.write(PAGE.repeat(500).getBytes(StandardCharsets.UTF_8));
            in.flush();
            while (process.isAlive() && parts().length == 0 && copies(temporary) == 0) {
                Thread.onSpinWait();
            }
            process.destroy();
            process.waitFor();
            assertEquals(0, parts().length, name);
            assertEquals(0, copies(temporary), name);
        }
    }

    private static int copies(Path folder) {
        return Objects.requireNonNull(
                        folder.toFile().listFiles(file -> file.getName().startsWith("copydesk") && file.length() > 0))
                .length;
    }

    /** Whether the run has come so far as to hold its part, which it does before it writes. */
    private boolean isWritten() {
        File[] parts = parts();
        return parts.length == 1 && parts[0].length() > 0;
    }

    private File[] parts() {
        return Objects.requireNonNull(folder.toFile().listFiles((where, name) -> name.endsWith(".part")));
    }

    @Test
    void aFullDiskIsSaidInOneLine() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "no /dev/full here");
        Path pages = Files.writeString(folder.resolve("pages.jsonl"), PAGE.repeat(50));
        assertEquals(
                2,
                start(command("annotate", pages.toString(), "-o", "/dev/full")).waitFor());
        assertEquals("copydesk: No space left on device\n", err());
    }
}
