package io.github.copydesk.internal.html;

import io.github.copydesk.internal.html.elements.Inside;
import java.util.Set;

/** What is known of elements by their tags. */
final class HtmlTags {
    /** Those that begin and end a line. */
    static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "ul");

    /** Those that no reader reads. */
    static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "canvas",
            "select",
            "textarea",
            "button",
            "head",
            "math",
            "audio",
            "video",
            "map",
            "datalist",
            "input");

    private HtmlTags() {}

    /** The bits of {@link Inside} that a tag alone gives its element. */
    static int container(String tag) {
        return switch (tag) {
            case "article" -> Inside.ARTICLE;
            case "main" -> Inside.MAIN;
            case "aside" -> Inside.ASIDE;
            case "nav" -> Inside.NAV;
            case "header" -> Inside.HEADER;
            case "footer" -> Inside.FOOTER;
            case "figure" -> Inside.FIGURE;
            case "figcaption" -> Inside.FIGCAPTION;
            case "form" -> Inside.FORM;
            case "table" -> Inside.TABLE;
            case "ul", "ol" -> Inside.LIST;
            case "blockquote" -> Inside.BLOCKQUOTE;
            case "h1" -> Inside.HEADING;
            case "time" -> Inside.TIME;
            case "dialog" -> Inside.DIALOG;
            default -> 0;
        };
    }
}
