/** HTML flattened to lines of text with what the markup says about each, and metadata from markup. Uses jsoup. */
package io.github.copydesk.internal.html;
