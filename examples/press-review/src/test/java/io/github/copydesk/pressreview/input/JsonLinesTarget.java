package io.github.copydesk.pressreview.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What must hold of any bytes that are handed to the command line. The fuzzer in src/fuzz makes them up. */
final class JsonLinesTarget {
    private static final int LONGEST = 1000;

    private JsonLinesTarget() {}

    /** What a fuzzer starts from. */
    static List<byte[]> seeds() {
        return List.of(
                        "{\"id\":\"a\",\"text\":\"The ferry sank.\"}\n{\"id\":7,\"html\":\"<p>A</p>\",\"url\":\"http://a.example/\"}\n",
                        "\uFEFF{\"id\": \"\\ud83d\", \"text\": \"\\u0000\", \"tags\": [1, [2e5, {}], null, true]}\r\n\n[]\n",
                        "{\"id\":\"a\",\"id\":\"b\",\"text\":\"no end",
                        "<html><head><meta charset=iso-8859-1></head><p>caf\u00e9",
                        "Port Ansel votes\n\nThe town voted on Monday.")
                .stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Throws if something does not hold for this input. */
    static void check(byte[] input) throws IOException {
        linesStandWhereTheySay(input);
        everyRecordIsAPageOrSaysWhatIsWrong(input);
    }

    private static void linesStandWhereTheySay(byte[] input) throws IOException {
        Utf8Lines lines = new Utf8Lines(new ByteArrayInputStream(input), LONGEST);
        long at = 0;
        for (Utf8Lines.Line line = lines.next(); line != null; line = lines.next()) {
            require(line.offset() == at, "a line is not behind the one before: " + line);
            int end = end(input, (int) at);
            at = end + 1L;
            if (line.text() != null) {
                byte[] bytes = Arrays.copyOfRange(input, (int) line.offset(), end);
                require(line.length() == bytes.length, "not as long as it says: " + line);
                require(line.text().equals(TextDecoder.utf8(bytes, bytes.length)), "another line: " + line);
            }
        }
        require(at >= input.length, "the last lines are lost, from byte " + at);
    }

    private static int end(byte[] input, int from) {
        int end = from;
        while (end < input.length && input[end] != '\n') {
            end++;
        }
        return end;
    }

    private static void everyRecordIsAPageOrSaysWhatIsWrong(byte[] input) throws IOException {
        try (Inputs inputs =
                new Inputs(new InputOptions(List.of("-"), false, null, new ByteArrayInputStream(input), note -> {}))) {
            int most = input.length + 1;
            for (Input record = inputs.next(); record != null; record = inputs.next()) {
                require(most-- > 0, "more records than bytes");
                if (record instanceof Input.Bad bad) {
                    require(bad.where().startsWith("stdin") && !bad.problem().isEmpty(), bad.toString());
                    require(bad.problem().lines().count() == 1, "more than a line: " + bad);
                }
            }
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
