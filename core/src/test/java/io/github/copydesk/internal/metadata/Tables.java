package io.github.copydesk.internal.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The tables of inputs and expected values beside these tests. */
final class Tables {
    private Tables() {}

    record Row(String input, String expected) {}

    static List<Row> rows(String name) {
        try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream("/metadata/" + name + ".txt"), name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[0], cells.length > 1 ? cells[1] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
