package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.ArticleJson;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk annotate}: everything that is found in a page, for programs. */
@Command(
        name = "annotate",
        header = "All that is found in each page, as JSON Lines: metadata, blocks, body, attributions.")
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final PerPageOptions perPage = new PerPageOptions();

    @Mixin
    private final StatementOptions statements = new StatementOptions();

    @Override
    public Integer call() throws Exception {
        PageParser parser = pages.parser();
        QuoteAttributor attributor = statements.attributor();
        return perPage.writeForEach(pages, page -> annotate(page, parser.apply(page), attributor), ".json", "");
    }

    private PerPageOptions.Result annotate(Input.Page page, Article article, QuoteAttributor attributor) {
        String line = ArticleJson.annotated(
                page.id(),
                article,
                attributor.attribute(article),
                !article.source().equals(page.content()));
        return new PerPageOptions.Result(page.id(), line + "\n");
    }
}
