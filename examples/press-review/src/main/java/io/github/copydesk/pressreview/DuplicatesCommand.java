package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.output.StoryJson;
import io.github.copydesk.stories.Stories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk duplicates}: which articles carry the same text. */
@Command(
        name = "duplicates",
        header = "Which articles are duplicates or carry the same agency copy, the most complete one first.",
        footer = {
            "",
            "Writes {\"group\": 1, \"articles\": [ids], \"headline\": \"…\"}. Holds no texts, only ids and"
                    + " fingerprints."
        })
final class DuplicatesCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final GroupOptions groups = new GroupOptions();

    @Override
    public Integer call() throws Exception {
        return ArticleGroups.write(pages, groups.stories(pages), Stories::duplicates, StoryJson::group);
    }
}
