package io.github.copydesk.parse;

/** The story about which the metadata tests put their lines. */
final class FerryStory {
    static final String HEADLINE = "Harbour council sells old ferry to museum\n";
    /** Its first paragraphs, with an empty line between them. */
    static final String OPENING = """
            PORT ELLEN: The harbour council voted on Tuesday to sell the old ferry to a museum, after two years of talks with the village, its chair Marta Quill said.

            "We could not keep her afloat, and nobody else would," Quill told reporters outside the town hall.
            """;

    static final String ENDING = """
            The ferry carried passengers across the sound for forty years before the new bridge opened in 2019, and has been moored at the north pier ever since, where storms damaged her hull twice.

            The museum plans to open her decks to visitors next summer, once her boilers have been made safe.
            """;
    static final String TEXT = OPENING + "\n" + ENDING;

    private FerryStory() {}

    /** More paragraphs, each after an empty line, on so many days of a hearing. */
    static String hearing(int days) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < days; i++) {
            more.append("\n\nOn day ")
                    .append(i + 3)
                    .append(" of the hearing the harbour master told the council that the old ferry had needed new")
                    .append(" plates, new boilers and a crew of nine, which no village of that size could pay for.");
        }
        return more.toString();
    }

    /** The lines that a cell of a table stands for: two for {@code By Ann Lee/and Bo Ek}. */
    static String lines(String cell) {
        return cell.replace("/", "\n") + "\n";
    }
}
