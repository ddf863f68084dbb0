/** Writing results: JSON Lines in the input's order, diagnostics, files that appear whole or not at all. */
package io.github.copydesk.pressreview.output;
