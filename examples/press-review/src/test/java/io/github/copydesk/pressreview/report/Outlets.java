package io.github.copydesk.pressreview.report;

import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Four outlets on one council vote: one quotation is cut, one altered, one given to another speaker, and one outlet
 * carries none of them.
 */
public final class Outlets {
    private static final Path FOLDER = Path.of("src/test/resources/coverage");

    private Outlets() {}

    /** Many articles on the twelve events of {@code events.txt}. */
    public static List<ReportArticle> many(int count) throws IOException {
        List<String> events = Files.readAllLines(Path.of("src/test/resources/events.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        List<ReportArticle> articles = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String[] event = events.get(i % events.size()).split(" \\| ", -1);
            String text = event[0] + "\n\n" + event[1] + " on Monday, report number " + i + " said.\n\n\"" + event[2]
                    + ",\" " + event[3] + " said.\n";
            articles.add(Articles.article(i, text, null));
        }
        return articles;
    }

    public static List<ReportArticle> read() throws IOException {
        List<ReportArticle> articles = new ArrayList<>();
        for (String name : List.of("ledger", "post", "times", "wire")) {
            String text = Files.readString(FOLDER.resolve(name + ".txt"));
            String address = "https://" + name + ".example/hanse-lock";
            articles.add(Articles.article(articles.size() + 1, text, address));
        }
        return articles;
    }
}
