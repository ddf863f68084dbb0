package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.output.StoryJson;
import io.github.copydesk.stories.Stories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk stories}: which articles report the same event. */
@Command(
        name = "stories",
        header = "Which articles report the same event: one line a story, the largest first.",
        footer = {
            "",
            "Writes {\"story\": 1, \"articles\": [ids], \"headline\": \"…\"}. Holds no texts, only ids and"
                    + " fingerprints."
        })
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Override
    public Integer call() throws Exception {
        return ArticleGroups.write(pages, Stories::group, StoryJson::story);
    }
}
