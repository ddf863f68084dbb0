/**
 * The coverage report: how outlets told one event, as one HTML file.
 *
 * <p>{@link io.github.copydesk.pressreview.report.Coverage} gathers what is to be said, the other records are what the
 * templates under {@code src/main/jte} show, and {@link io.github.copydesk.pressreview.report.ReportPage} renders it.
 */
package io.github.copydesk.pressreview.report;
