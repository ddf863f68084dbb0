package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.PageStore;
import io.github.copydesk.pressreview.input.Pairs;
import io.github.copydesk.pressreview.output.ComparisonJson;
import io.github.copydesk.similarity.ArticleComparer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk compare}: what pairs of articles have in common. */
@Command(
        name = "compare",
        header = "What pairs of articles have in common: passages, quotations, a relation; as JSON Lines.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS",
            description = "JSON Lines with {\"a\", \"b\"}: the ids of the pairs to compare; without it, all pairs.")
    private @Nullable Path pairs;

    private final PageParser parser = new PageParser();
    private final ArticleComparer comparer = ArticleComparer.create();

    @Override
    public Integer call() throws Exception {
        try (PageStore store = pages.store();
                Job job = pages.job()) {
            List<String> ids = new ArrayList<>();
            job.forEachPage(store::next, Input.Page::id, ids::add);
            RecentArticles articles = new RecentArticles(store, parser);
            try (Pairs source = pairs == null ? Pairs.ofAll(ids) : Pairs.ofFile(pairs)) {
                job.forEachPair(source, pair -> compare(pair, articles), job.out()::write);
            }
            return job.finish();
        }
    }

    private String compare(Pairs.Pair pair, RecentArticles articles) {
        Article a = articles.article(pair.a());
        Article b = articles.article(pair.b());
        return ComparisonJson.of(pair.a(), a, pair.b(), b, comparer.compare(a, b)) + "\n";
    }
}
