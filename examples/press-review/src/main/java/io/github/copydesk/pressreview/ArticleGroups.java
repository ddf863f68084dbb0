package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.similarity.Fingerprint;
import io.github.copydesk.similarity.Stories;
import io.github.copydesk.similarity.Story;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** What {@code stories} and {@code duplicates} have in common: fingerprint all, group, write the groups. */
final class ArticleGroups {
    private ArticleGroups() {}

    /** Groups articles that are read again by their ids. */
    @FunctionalInterface
    interface Grouping {
        /** The groups, in the order to write them in. */
        List<Story<String>> group(Stories<String> stories, Function<String, Article> reader);
    }

    /** Writes a group. */
    @FunctionalInterface
    interface Line {
        /** The line for the group with this number. */
        String of(int number, Story<String> group);
    }

    /** All that is kept of an article. */
    private record Kept(String id, Fingerprint fingerprint, String headline) {
        static Kept of(Input.Page page, PageParser parser) {
            Article article = parser.apply(page);
            return new Kept(
                    page.id(), Fingerprint.of(article), article.headline().orElse(""));
        }
    }

    static int write(PageOptions pages, Grouping grouping, Line line) throws IOException {
        PageParser parser = new PageParser();
        try (PageStore store = pages.store();
                Job job = pages.job()) {
            Stories<String> stories = Stories.byId();
            job.forEachPage(
                    store::next,
                    page -> Kept.of(page, parser),
                    kept -> stories.add(kept.id(), kept.fingerprint(), kept.headline()));
            RecentArticles articles = new RecentArticles(store, parser);
            int number = 0;
            for (Story<String> group : grouping.group(stories, articles::article)) {
                job.out().write(line.of(++number, group) + "\n");
            }
            return job.finish();
        }
    }
}
