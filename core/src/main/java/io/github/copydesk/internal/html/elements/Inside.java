package io.github.copydesk.internal.html.elements;

import java.util.List;

/** The containers that a line of a page may stand in, each a bit. */
public final class Inside {
    public static final int ARTICLE = 1;
    public static final int MAIN = 1 << 1;
    public static final int ASIDE = 1 << 2;
    public static final int NAV = 1 << 3;
    public static final int HEADER = 1 << 4;
    public static final int FOOTER = 1 << 5;
    public static final int FIGURE = 1 << 6;
    public static final int FIGCAPTION = 1 << 7;
    public static final int FORM = 1 << 8;
    public static final int TABLE = 1 << 9;
    public static final int LIST = 1 << 10;
    public static final int BLOCKQUOTE = 1 << 11;
    public static final int HIDDEN = 1 << 12;
    public static final int HEADING = 1 << 13;
    public static final int TIME = 1 << 14;
    public static final int DIALOG = 1 << 15;
    /** An element that names the author: rel, itemprop or class. */
    public static final int AUTHOR = 1 << 16;
    /** {@code itemprop=articleBody}. */
    static final int BODY_PROPERTY = 1 << 17;

    /** A line that a reader does not see: what the markup says for machines. */
    public static final int MACHINE = 1 << 18;

    /** The names of the bits, from the lowest. */
    public static final List<String> NAMES = List.of(
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
