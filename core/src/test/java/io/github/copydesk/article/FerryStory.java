package io.github.copydesk.article;

/** The story about which the metadata tests put their lines. */
final class FerryStory {
    static final String HEADLINE = "Harbour council sells old ferry to museum\n";
    /** Its paragraphs, with an empty line between them. */
    static final String TEXT = """
            PORT ELLEN: The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks with the village, its chair Marta Quill said.

            "We could not keep her afloat, and nobody else would," Quill told reporters outside the town hall.

            The ferry carried passengers across the sound for forty years before the new bridge opened in 2019, and has been moored at the north pier ever since, where storms damaged her hull twice.

            The museum plans to open her decks to visitors next summer, once her boilers have been made safe.
            """;

    private FerryStory() {}

    /** The lines that a cell of a table stands for: two for {@code By Ann Lee/and Bo Ek}. */
    static String lines(String cell) {
        return cell.replace("/", "\n") + "\n";
    }
}
