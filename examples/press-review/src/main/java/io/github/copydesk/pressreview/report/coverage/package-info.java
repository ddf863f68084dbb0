/** What there is to say about articles and their events. */
package io.github.copydesk.pressreview.report.coverage;
