package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.output.Streams;
import io.github.copydesk.pressreview.output.Terminals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A run of the command line inside the test's own process. */
record Run(int exit, String out, String err) {
    static Run of(String... args) {
        return withInput(new byte[0], args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input), out, Streams.writer(err), Terminals.NONE);
        int exit = CopydeskCommand.run(streams, args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What was said on standard error, without the sum at the end. */
    List<String> problems() {
        return err.lines()
                .filter(line -> !line.matches("copydesk: .* done, [0-9,]+ bad, [0-9.]+ s"))
                .toList();
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
