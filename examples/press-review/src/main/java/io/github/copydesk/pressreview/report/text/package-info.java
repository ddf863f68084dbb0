/** Words, their differences, days: what has to do with text alone. */
package io.github.copydesk.pressreview.report.text;
