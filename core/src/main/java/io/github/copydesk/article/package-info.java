/** The article model, and the parsers that read a page dump or HTML into it. */
package io.github.copydesk.article;
