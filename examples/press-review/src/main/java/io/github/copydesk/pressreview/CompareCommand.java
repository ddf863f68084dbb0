package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.input.Pairs;
import io.github.copydesk.pressreview.output.ComparisonJson;
import io.github.copydesk.similarity.ArticleComparer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk compare}: what pairs of articles have in common. */
@Command(name = "compare", description = "Writes what pairs of articles have in common as JSON Lines.")
final class CompareCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(
            names = "--pairs",
            paramLabel = "PAIRS.jsonl",
            description = "JSON Lines with {\"a\", \"b\"}: the pairs to compare; without it, all pairs.")
    private @Nullable Path pairs;

    private final PageParser parser = new PageParser();
    private final ArticleComparer comparer = ArticleComparer.create();
    private final Map<String, Article> articles = new LinkedHashMap<>();

    /** An article and its id. */
    private record Named(String id, Article article) {}

    @Override
    public Integer call() throws Exception {
        int read = pages.forEachPage(page -> new Named(page.id(), parser.apply(page)), (named, out) -> {
            if (articles.putIfAbsent(named.id(), named.article()) != null) {
                throw new PageOptions.BadRecord("the id " + named.id() + " was there before");
            }
        });
        try (Pairs source = pairs == null ? Pairs.ofAll(List.copyOf(articles.keySet())) : Pairs.ofFile(pairs)) {
            int compared = pages.forEach(source::next, this::compare, (line, out) -> out.write(line));
            return Math.max(read, compared);
        }
    }

    private String compare(Pairs.Pair pair) {
        Article a = article(pair.a());
        Article b = article(pair.b());
        return ComparisonJson.of(pair.a(), a, pair.b(), b, comparer.compare(a, b)) + "\n";
    }

    private Article article(String id) {
        Article article = articles.get(id);
        if (article == null) {
            throw new PageOptions.BadRecord("there is no article " + id);
        }
        return article;
    }
}
