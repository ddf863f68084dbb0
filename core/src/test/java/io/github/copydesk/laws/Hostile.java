package io.github.copydesk.laws;

import java.util.Arrays;
import java.util.List;

/** Long and wicked texts. */
final class Hostile {
    private Hostile() {}

    static List<String> texts() {
        char[] marks = new char[100_000];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = "\"\u201C\u201D\u00AB\u00BB\u2018\u2019'".charAt(i % 8);
        }
        char[] surrogates = new char[10_000];
        Arrays.fill(surrogates, '\uD83D');
        return List.of(
                "",
                " ",
                "\n\n\n",
                "\0",
                "a".repeat(1_000_000),
                "\n".repeat(1_000_000),
                "a\n".repeat(200_000),
                new String(marks),
                new String(surrogates),
                "\u201C".repeat(100_000),
                "He said ".repeat(100_000),
                "\u201Cyes,\u201D he said. ".repeat(50_000),
                "Jane Smith said that John Smith said ".repeat(20_000),
                "The town voted on Monday to rebuild the wall that the storm broke. ".repeat(10_000),
                "<p>".repeat(100_000),
                "&quot;".repeat(100_000),
                "e\u0301".repeat(200_000),
                "\u202E\u200B\uFEFF".repeat(100_000));
    }
}
