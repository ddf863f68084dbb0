package io.github.copydesk.pressreview;

import io.github.copydesk.pressreview.input.Input;
import io.github.copydesk.pressreview.input.Inputs;
import io.github.copydesk.pressreview.output.PageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command that writes something for each page can do besides: write it to a file of its own. */
final class PerPageOptions {
    @Option(
            names = "--output-dir",
            paramLabel = "DIR",
            description = "Write a file a page into this folder, named by the page's id.")
    private @Nullable Path folder;

    /**
     * What is written for one page.
     *
     * @param note for people, on standard error
     */
    record Result(String id, String text, String note) {
        Result(String id, String text) {
            this(id, text, "");
        }
    }

    /** Writes each page's text to a file of its own, or else one behind the other with {@code between} them. */
    int writeForEach(PageOptions pages, Function<Input.Page, Result> work, String extension, String between)
            throws IOException {
        if (folder != null && pages.output() != null) {
            throw pages.mistake("--output and --output-dir: only one can be");
        }
        PageFiles files = folder == null ? null : new PageFiles(folder, extension);
        try (Inputs inputs = pages.inputs();
                Job job = pages.job()) {
            boolean[] later = {false};
            job.forEachPage(inputs::next, work, result -> {
                pages.streams().err().print(result.note());
                if (files != null) {
                    write(files, result);
                } else {
                    job.out().write(later[0] ? between + result.text() : result.text());
                    later[0] = true;
                }
            });
            return job.finish();
        }
    }

    private static void write(PageFiles files, Result result) throws IOException {
        if (!files.write(result.id(), result.text())) {
            throw new Job.BadRecord("the file of the id " + result.id() + " was written for another page");
        }
    }
}
