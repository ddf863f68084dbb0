package io.github.copydesk.laws;

import java.util.ArrayList;
import java.util.List;

/**
 * A generated news page: a head, the paragraphs of the story, and furniture lines to put between them.
 *
 * @param head headline, byline and date, a line each
 * @param paragraphs the story
 * @param furniture a furniture line after each paragraph with the same index, empty for none
 */
record Page(List<String> head, List<String> paragraphs, List<String> furniture) {
    /** The page as a site would dump it. */
    String text() {
        return text(furniture);
    }

    /** The same page without a line of furniture. */
    String bare() {
        return text(List.of());
    }

    private String text(List<String> between) {
        List<String> lines = new ArrayList<>(head);
        for (int i = 0; i < paragraphs.size(); i++) {
            lines.add(paragraphs.get(i));
            if (i < between.size() && !between.get(i).isEmpty()) {
                lines.add(between.get(i));
            }
        }
        return String.join("\n\n", lines);
    }

    @Override
    public String toString() {
        return text();
    }
}
