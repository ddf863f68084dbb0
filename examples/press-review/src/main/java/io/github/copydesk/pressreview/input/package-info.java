/** Reading pages: JSON Lines, text and HTML files, folders of them, and standard input. */
package io.github.copydesk.pressreview.input;
