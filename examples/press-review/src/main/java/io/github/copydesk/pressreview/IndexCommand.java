package io.github.copydesk.pressreview;

import io.github.copydesk.quotations.QuotationIndex;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk index}: the quotations of an archive, to be asked for later. */
@Command(
        name = "index",
        header = "An index of what is said in the articles, for copydesk said --index.",
        footer = {
            "",
            "For example:  copydesk index archive/ -o archive.cdqi",
            "              copydesk said \"We won a great fight\" --index archive.cdqi",
            "              copydesk index today.jsonl --index archive.cdqi -o archive.cdqi"
        })
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private final PageOptions pages = new PageOptions();

    @Mixin
    private final SavedIndex saved = new SavedIndex();

    @Override
    public Integer call() throws Exception {
        if (pages.output() == null) {
            throw pages.mistake("-o INDEX: a file to write the index into is missing");
        }
        try (Job job = pages.job()) {
            QuotationIndex index = saved.with(pages, job);
            index.save(job.bytes());
            int status = job.finish();
            job.announce("index of " + index.articles() + " articles with " + index.statements() + " statements");
            return status;
        }
    }
}
