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

    private final PageParser parser = new PageParser();
    private final QuoteAttributor attributor = QuoteAttributor.create();

    @Override
    public Integer call() throws Exception {
        return pages.writeForEach(this::annotate);
    }

    private String annotate(Input.Page page) {
        Article article = parser.apply(page);
        return ArticleJson.annotated(page.id(), article, attributor.attribute(article), page.html()) + "\n";
    }
}
