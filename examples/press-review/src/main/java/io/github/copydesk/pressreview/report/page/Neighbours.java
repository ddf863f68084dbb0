package io.github.copydesk.pressreview.report.page;

import io.github.copydesk.pressreview.report.coverage.Coverage;
import io.github.copydesk.pressreview.report.coverage.Story;
import java.util.List;
import java.util.Optional;

/**
 * Where a reader goes from a story.
 *
 * @param overview back to the overview, empty if there is none
 * @param previous to the story before it
 * @param next to the story behind it
 */
public record Neighbours(Optional<Link> overview, Optional<Link> previous, Optional<Link> next) {
    /**
     * A way to another part of the report.
     *
     * @param address where it is
     * @param words what it is
     */
    public record Link(String address, String words) {}

    static Neighbours of(Story story, Coverage coverage, Form form) {
        List<Story> all = coverage.stories();
        boolean alone = form == Form.FILE && all.size() == 1;
        return new Neighbours(
                alone ? Optional.empty() : Optional.of(new Link(form.overview(), "All stories")),
                link(all, story.number() - 2, form),
                link(all, story.number(), form));
    }

    private static Optional<Link> link(List<Story> all, int index, Form form) {
        return index < 0 || index >= all.size()
                ? Optional.empty()
                : Optional.of(new Link(form.story(index + 1), all.get(index).heading()));
    }
}
