/** The report as HTML. */
package io.github.copydesk.pressreview.report.page;
