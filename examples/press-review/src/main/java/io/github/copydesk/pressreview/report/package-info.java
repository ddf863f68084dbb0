/**
 * The coverage report: how outlets told an event. {@code text} compares words, {@code coverage} gathers what is to be said,
 * {@code page} renders it with the templates under {@code src/main/jte}.
 */
package io.github.copydesk.pressreview.report;
