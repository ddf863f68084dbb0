package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.ArticleJson;
import io.github.copydesk.pressreview.output.QuoteTable;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk quotes}: who says what. */
@Command(
        name = "quotes",
        header = "Who says what in each page, as a table.",
        footer = {"", "For example:  copydesk quotes article.html"})
final class QuotesCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final PerPageOptions perPage = new PerPageOptions();

    @Mixin
    private final StatementOptions statements = new StatementOptions();

    @Option(names = "--json", description = "Write JSON Lines, one line a page.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        QuoteTable table = new QuoteTable(pages.width());
        PageParser parser = pages.parser();
        QuoteAttributor attributor = statements.attributor();
        return perPage.writeForEach(
                pages, page -> quotes(page.id(), parser.apply(page), attributor, table), json ? ".json" : ".txt", "");
    }

    private PerPageOptions.Result quotes(String id, Article article, QuoteAttributor attributor, QuoteTable table) {
        List<Attribution> attributions = attributor.attribute(article);
        return new PerPageOptions.Result(
                id, json ? ArticleJson.quoted(id, article, attributions) + "\n" : table.of(id, article, attributions));
    }
}
