package io.github.copydesk.quotationarchive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copydesk.quotations.QuotationMatch;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into an archive is found in it again, also by who opens it later. */
class QuotationArchiveTest {
    private static final Map<String, String> FIRST = Map.of(
            "a",
            "Ferry stops\n\nThe ferry stopped on Monday.\n\n\"We will miss this old ferry very much,\" Ann Lee said.");
    private static final Map<String, String> SECOND =
            Map.of("b", "Ferry stops\n\nThe ferry stopped.\n\n\"We will miss this old ferry,\" Lee told reporters.");

    @TempDir
    Path folder;

    private QuotationArchive open() throws Exception {
        return new QuotationArchive(folder.resolve("archive").toString());
    }

    @Test
    void isFoundByWordsAndByPersonWhenOpenedAgain() throws Exception {
        try (QuotationArchive archive = open()) {
            archive.add(FIRST);
        }
        try (QuotationArchive archive = open()) {
            archive.add(SECOND);
        }
        try (QuotationArchive archive = open()) {
            assertEquals(
                    List.of("b EXACT", "a EXTENDED"),
                    archive.said("We will miss this old ferry").stream()
                            .map(match -> match.quotation().id() + " " + match.kind())
                            .toList());
            assertEquals(
                    List.of(
                            new QuotationArchive.Line("a", "Ann Lee", "We will miss this old ferry very much,"),
                            new QuotationArchive.Line("b", "Lee", "We will miss this old ferry,")),
                    archive.by("Lee"));
            assertEquals(List.of(), archive.by("Ulf Berg"));
        }
    }

    @Test
    void anArticleThatIsThereIsNotAddedAgain() throws Exception {
        try (QuotationArchive archive = open()) {
            archive.add(FIRST);
            assertThrows(SQLException.class, () -> archive.add(FIRST));
            List<QuotationMatch> found = archive.said("We will miss this old ferry very much");
            assertEquals(1, found.size());
        }
    }
}
