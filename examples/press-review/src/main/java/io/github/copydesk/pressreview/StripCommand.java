package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.pressreview.output.ArticleJson;
import io.github.copydesk.pressreview.output.StripTable;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk strip}: the article's text without the page around it. */
@Command(
        name = "strip",
        header = "The text of each article, without the page around it.",
        footer = {"", "Of several pages, each text but the first follows a form feed (\\f) on a line of its own."})
final class StripCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(names = "--json", description = "Write {\"id\", \"body\"}, one line a page.")
    private boolean json;

    @Option(names = "--report", description = "Say on standard error what was taken out, and why.")
    private boolean report;

    private final PageParser parser = new PageParser();
    private final BoilerplateStripper stripper = BoilerplateStripper.create();
    private boolean later;

    /** An article without its furniture. */
    private record Stripped(String id, Article article) {}

    @Override
    public Integer call() throws Exception {
        try (Inputs inputs = pages.inputs();
                Job job = pages.job()) {
            job.forEachPage(inputs::next, this::strip, stripped -> write(stripped, job.out()));
            return job.finish();
        }
    }

    private Stripped strip(Input.Page page) {
        return new Stripped(page.id(), stripper.strip(parser.apply(page)));
    }

    private void write(Stripped stripped, Writer out) throws IOException {
        if (json) {
            out.write(ArticleJson.stripped(stripped.id(), stripped.article()) + "\n");
        } else {
            out.write((later ? "\f\n" : "") + stripped.article().body() + "\n");
        }
        later = true;
        if (report) {
            pages.streams().err().print(StripTable.of(stripped.id(), stripped.article()));
            pages.streams().err().flush();
        }
    }
}
