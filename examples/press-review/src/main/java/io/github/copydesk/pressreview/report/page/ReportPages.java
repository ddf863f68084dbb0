package io.github.copydesk.pressreview.report.page;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import io.github.copydesk.pressreview.report.coverage.Coverage;
import io.github.copydesk.pressreview.report.coverage.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Renders a report: as one HTML file that needs nothing else, or as a folder with an overview and a file a story. No page
 * is held as a whole: a story is rendered, written and forgotten.
 */
public final class ReportPages {
    private static final String TEMPLATES = "io.github.copydesk.pressreview.report.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPages.class.getClassLoader(), TEMPLATES);
    private final Assets assets = Assets.read();
    private final Coverage coverage;
    private final String title;
    private final InTurn inTurn;

    /**
     * Prepares to render.
     *
     * @param coverage what the report says
     * @param title its title
     * @param inTurn works on the stories
     */
    public ReportPages(Coverage coverage, String title, InTurn inTurn) {
        this.coverage = coverage;
        this.title = title;
        this.inTurn = inTurn;
    }

    /** Writes the report as one file. */
    public void writeTo(Writer out) throws IOException {
        Content panes = output -> inTurn.forEach(coverage.stories(), this::pane, output::writeContent);
        render(page("", Form.FILE, coverage.stories(), !single(), panes), out);
        out.flush();
    }

    /** Writes the report as the files of a folder that is there. */
    public void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("report.css"), assets.style());
        Files.writeString(folder.resolve("report.js"), assets.script());
        try (Writer index = Files.newBufferedWriter(folder.resolve("index.html"))) {
            render(page("", Form.FOLDER, coverage.stories(), true, output -> {}), index);
        }
        inTurn.forEach(coverage.stories(), story -> storyFile(folder, story), file -> {});
    }

    private Path storyFile(Path folder, Story story) {
        Path file = folder.resolve(Form.FOLDER.story(story.number()));
        Content pane = output -> output.writeContent(pane(story, Form.FOLDER));
        try (Writer out = Files.newBufferedWriter(file)) {
            render(page(story.heading(), Form.FOLDER, List.of(story), false, pane), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Page page(String heading, Form form, List<Story> stories, boolean overview, Content panes) {
        return new Page(
                title, heading, form, assets, coverage, overview, output -> write(stories, form, output), panes);
    }

    /** An overview of one story would say nothing. */
    private boolean single() {
        return coverage.stories().size() == 1;
    }

    private static void write(List<Story> stories, Form form, TemplateOutput output) {
        String separator = "[";
        for (Story story : stories) {
            output.writeContent(separator + "\n" + StoryData.json(story, form));
            separator = ",";
        }
        output.writeContent(stories.isEmpty() ? "[]" : "\n]");
    }

    private void render(Page page, Writer out) {
        engine.render("page.jte", page, new WriterOutput(out));
    }

    private String pane(Story story) {
        return pane(story, Form.FILE);
    }

    private String pane(Story story, Form form) {
        StringOutput out = new StringOutput();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("story", story);
        parameters.put("neighbours", Neighbours.of(story, coverage, form));
        engine.render("story.jte", parameters, out);
        return out.toString();
    }
}
