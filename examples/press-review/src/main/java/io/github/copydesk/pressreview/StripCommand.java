package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.ArticleJson;
import io.github.copydesk.pressreview.output.StripTable;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk strip}: the article's text without the page around it. */
@Command(
        name = "strip",
        header = "The text of each article, without the page around it.",
        footer = {
            "",
            "Of several pages, each text but the first follows a form feed (\\f) on a line of its own.",
            "For example:  copydesk strip -r archive/ --output-dir clean/"
        })
final class StripCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final PerPageOptions perPage = new PerPageOptions();

    @Option(names = "--json", description = "Write {\"id\", \"body\"}, one line a page.")
    private boolean json;

    @Option(names = "--report", description = "Say on standard error what was taken out, and why.")
    private boolean report;

    @Override
    public Integer call() throws Exception {
        PageParser parser = pages.parser();
        return perPage.writeForEach(
                pages, page -> result(page, parser.stripped(page)), json ? ".json" : ".txt", json ? "" : "\f\n");
    }

    private PerPageOptions.Result result(Input.Page page, Article article) {
        return new PerPageOptions.Result(
                page.id(),
                json ? ArticleJson.stripped(page.id(), article) + "\n" : article.body() + "\n",
                report ? StripTable.of(page.id(), article) : "");
    }
}
