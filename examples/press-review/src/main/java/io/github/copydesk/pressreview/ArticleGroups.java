package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.stories.Publication;
import io.github.copydesk.stories.Stories;
import io.github.copydesk.stories.Story;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** What {@code stories} and {@code duplicates} have in common: fingerprint all, group, write the groups. */
final class ArticleGroups {
    private ArticleGroups() {}

    /** Writes a group. */
    @FunctionalInterface
    interface Line {
        /** The line for the group with this number. */
        String of(int number, Story<String> group);
    }

    /** All that is kept of an article: a fingerprint in memory, the sketch in a file. */
    private static final class Kept {
        final String id;
        final Publication publication;
        final Fingerprint fingerprint;
        final ArticleSketch sketch;
        final byte[] bytes;

        Kept(Input.Page page, PageParser parser) {
            Article article = parser.apply(page);
            id = page.id();
            fingerprint = Fingerprint.of(article);
            publication = Publication.of(article);
            sketch = ArticleComparer.create().sketch(article);
            bytes = sketch.toBytes();
        }
    }

    static int write(
            PageOptions pages,
            Stories<String> stories,
            Function<Stories<String>, List<Story<String>>> grouping,
            Line line)
            throws IOException {
        PageParser parser = pages.parser();
        try (PageStore store = pages.store();
                SketchFile sketches = new SketchFile();
                Job job = pages.job()) {
            job.forEachPage(
                    store::next,
                    page -> new Kept(page, parser),
                    kept -> stories.add(
                            kept.id, kept.publication, kept.fingerprint, kept.sketch, sketches.add(kept.bytes)));
            job.show("comparing articles that may belong together");
            int number = 0;
            for (Story<String> group : grouping.apply(stories)) {
                job.out().write(line.of(++number, group) + "\n");
            }
            return job.finish();
        }
    }
}
