package io.github.copydesk.pressreview.report.page;

import gg.jte.Content;
import io.github.copydesk.pressreview.report.coverage.Coverage;

/**
 * One HTML page.
 *
 * @param title the report's title
 * @param heading what this page of it is about, empty for the whole
 * @param form whether it is the whole report or a file of its folder
 * @param assets style sheet and script
 * @param coverage what the report says
 * @param overview whether it shows the overview
 * @param data its stories as JSON, for its own script
 * @param panes its stories
 */
public record Page(
        String title,
        String heading,
        Form form,
        Assets assets,
        Coverage coverage,
        boolean overview,
        Content data,
        Content panes) {
    /** The content security policy. */
    public String policy() {
        return assets.policy(form);
    }
}
