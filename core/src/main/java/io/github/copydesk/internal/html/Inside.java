package io.github.copydesk.internal.html;

import java.util.List;

/** The containers that a line of a page may stand in, each a bit. */
final class Inside {
    static final int ARTICLE = 1;
    static final int MAIN = 1 << 1;
    static final int ASIDE = 1 << 2;
    static final int NAV = 1 << 3;
    static final int HEADER = 1 << 4;
    static final int FOOTER = 1 << 5;
    static final int FIGURE = 1 << 6;
    static final int FIGCAPTION = 1 << 7;
    static final int FORM = 1 << 8;
    static final int TABLE = 1 << 9;
    static final int LIST = 1 << 10;
    static final int BLOCKQUOTE = 1 << 11;
    static final int HIDDEN = 1 << 12;
    static final int HEADING = 1 << 13;
    static final int TIME = 1 << 14;
    static final int DIALOG = 1 << 15;
    /** An element that names the author: rel, itemprop or class. */
    static final int AUTHOR = 1 << 16;
    /** {@code itemprop=articleBody}. */
    static final int BODY_PROPERTY = 1 << 17;

    /** A line that a reader does not see: what the markup says for machines. */
    static final int MACHINE = 1 << 18;

    /** The names of the bits, from the lowest. */
    static final List<String> NAMES = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "header",
            "footer",
            "figure",
            "figcaption",
            "form",
            "table",
            "list",
            "blockquote",
            "hidden",
            "heading",
            "time",
            "dialog",
            "author",
            "articleBody",
            "machine");

    private Inside() {}
}
