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
            "Writes {\"story\": 1, \"articles\": [ids], \"headline\": \"…\", \"outlets\": […], \"first\": \"…\","
                    + " \"last\": \"…\", \"texts\": 2, \"confidence\": 0.97}: first and last are null where no article"
                    + " tells when it appeared, texts counts articles with the same copy once. Holds no texts, only ids"
                    + " and fingerprints."
        })
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final GroupOptions groups = new GroupOptions();

    @Override
    public Integer call() throws Exception {
        return ArticleGroups.write(pages, groups.stories(pages), Stories::group, StoryJson::story);
    }
}
