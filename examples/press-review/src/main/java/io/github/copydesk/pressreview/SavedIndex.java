package io.github.copydesk.pressreview;

import io.github.copydesk.article.Article;
import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.input.PageParser;
import io.github.copydesk.quotations.QuotationIndex;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An index of quotations: one that was saved, and the pages that are named, added to it. */
final class SavedIndex {
    @Option(
            names = "--index",
            paramLabel = "INDEX",
            description = "An index that copydesk index has written; files, if any are named, are added to it here.")
    private @Nullable Path file;

    private record Read(String id, Article article, List<Attribution> attributions) {}

    /** The index with the pages. */
    QuotationIndex with(PageOptions pages, Job job) throws IOException {
        QuotationIndex.Builder builder = QuotationIndex.builder();
        if (file != null) {
            builder = load(file).toBuilder();
            if (pages.namesNothing()) {
                return builder.build();
            }
        }
        addPages(builder, pages, job);
        return builder.build();
    }

    private static QuotationIndex load(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return QuotationIndex.load(in);
        } catch (StreamCorruptedException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private static void addPages(QuotationIndex.Builder builder, PageOptions pages, Job job) throws IOException {
        PageParser parser = pages.parser();
        QuoteAttributor attributor = QuoteAttributor.create();
        try (Inputs inputs = pages.inputs()) {
            job.forEachPage(
                    inputs::next,
                    page -> read(page, parser.apply(page), attributor),
                    read -> builder.add(read.id(), read.article(), read.attributions()));
        }
    }

    private static Read read(Input.Page page, Article article, QuoteAttributor attributor) {
        return new Read(page.id(), article, attributor.attribute(article));
    }
}
