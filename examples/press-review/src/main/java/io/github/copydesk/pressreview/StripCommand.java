package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.ArticleJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk strip}: the article's text without the page around it. */
@Command(name = "strip", description = "Writes the article's text, without the page around it.")
final class StripCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(names = "--json", description = "Write {\"id\", \"body\"} as JSON Lines.")
    private boolean json;

    private final PageParser parser = new PageParser();
    private final BoilerplateStripper stripper = BoilerplateStripper.create();

    @Override
    public Integer call() throws Exception {
        return pages.forEachPage(this::strip, (text, out) -> out.write(text));
    }

    private String strip(Input.Page page) {
        Article article = stripper.strip(parser.apply(page));
        return (json ? ArticleJson.stripped(page.id(), article) : article.body()) + "\n";
    }
}
