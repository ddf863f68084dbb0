package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a document once and writes its text line by line: a line for every block element's own text, and one for each
 * piece between {@code <br>}s. White space is collapsed as a browser does. Scripts, styles and form controls are left
 * out; hidden elements are kept and marked, since some pages hide the story until a script runs.
 */
final class Flattener implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
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
    private static final Set<String> SKIPPED = Set.of(
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

    final StringBuilder text = new StringBuilder();
    final Lines lines = new Lines();
    final Elements elements = new Elements();
    final FactsCollector facts = new FactsCollector();

    private final int[] insideCounts = new int[Inside.NAMES.size()];
    private int insideBits;
    /** Elements that opened a container and that are still open: node depth and the bits they opened. */
    private int[] openDepths = new int[64];

    private int[] openBits = new int[64];
    private int openCount;

    private int current = -1;
    private int skippedDepth = -1;
    private int links;
    private int bolds;
    private int italics;

    private int lineStart;
    private int linked;
    private int bold;
    private int italic;
    private int lineElement = -1;
    private int lineInside;
    private boolean blank = true;
    /** Whether a reader sees anything in the line: a soft hyphen alone is none. */
    private boolean seen;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element, depth);
        } else if (skippedDepth < 0 && node instanceof TextNode textNode) {
            append(textNode.getWholeText());
        }
    }

    private void open(Element element, int depth) {
        String tag = element.normalName();
        if (skippedDepth >= 0
                && !tag.equals("meta")
                && !tag.equals("link")
                && !tag.equals("title")
                && !tag.equals("script")) {
            return;
        }
        facts.see(element, tag);
        if (skippedDepth >= 0) {
            return;
        }
        if (SKIPPED.contains(tag)) {
            skippedDepth = depth;
            return;
        }
        int bits = containers(element, tag);
        if (bits != 0) {
            enter(depth, bits);
        }
        if (tag.equals("br")) {
            endLine();
        } else if (BLOCKS.contains(tag)) {
            endLine();
            current = elements.add(current, tag, element);
        } else {
            inline(tag, 1);
            seam(tag);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (skippedDepth >= 0) {
            skippedDepth = skippedDepth == depth ? -1 : skippedDepth;
            return;
        }
        String tag = element.normalName();
        if (BLOCKS.contains(tag)) {
            endLine();
            current = elements.parent[current];
        } else if (!tag.equals("br")) {
            inline(tag, -1);
            seam(tag);
        }
        if (openCount > 0 && openDepths[openCount - 1] == depth) {
            leave(openBits[--openCount]);
        }
    }

    private void inline(String tag, int change) {
        switch (tag) {
            case "a" -> links += change;
            case "b", "strong" -> bolds += change;
            case "i", "em", "cite" -> italics += change;
            default -> {}
        }
    }

    /** Two inline elements side by side are often set apart by style alone: {@code <span>Ann Lee</span><span>Published}. */
    private void seam(String tag) {
        seam = !tag.equals("sup") && !tag.equals("sub");
    }

    private boolean seam;

    private int containers(Element element, String tag) {
        int bits = switch (tag) {
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
        if (element.attributesSize() == 0) {
            return bits;
        }
        String style = element.attr("style");
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || (!style.isEmpty() && HiddenStyle.hides(style));
        bits |= hidden ? Inside.HIDDEN : 0;
        String property = element.attr("itemprop");
        bits |= property.equals("articleBody") ? Inside.BODY_PROPERTY : 0;
        boolean author = property.equals("author")
                || element.attr("rel").equals("author")
                || AuthorClass.names(element.attr("class"));
        bits |= author ? Inside.AUTHOR : 0;
        return switch (Chars.lower(element.attr("role"))) {
            case "navigation" -> bits | Inside.NAV;
            case "main" -> bits | Inside.MAIN;
            case "complementary" -> bits | Inside.ASIDE;
            case "contentinfo" -> bits | Inside.FOOTER;
            case "dialog" -> bits | Inside.DIALOG;
            default -> bits;
        };
    }

    private void enter(int depth, int bits) {
        if (openCount == openDepths.length) {
            openDepths = Arrays.copyOf(openDepths, openCount * 2);
            openBits = Arrays.copyOf(openBits, openCount * 2);
        }
        openDepths[openCount] = depth;
        openBits[openCount++] = bits;
        for (int i = 0; i < insideCounts.length; i++) {
            insideCounts[i] += bits >> i & 1;
        }
        insideBits |= bits;
    }

    private void leave(int bits) {
        for (int i = 0; i < insideCounts.length; i++) {
            if ((bits >> i & 1) != 0 && --insideCounts[i] == 0) {
                insideBits &= ~(1 << i);
            }
        }
    }

    private void append(String chunk) {
        int length = chunk.length();
        for (int i = 0; i < length; i++) {
            if (isSpace(chunk.charAt(i))) {
                blank |= text.length() > lineStart;
                continue;
            }
            int word = i;
            while (i + 1 < length && !isSpace(chunk.charAt(i + 1))) {
                i++;
            }
            append(chunk, word, i + 1);
        }
    }

    /** Appends a run of characters without white space. */
    private void append(String chunk, int from, int to) {
        if (text.length() == lineStart) {
            lineElement = current;
            lineInside = insideBits;
        } else if (blank || (seam && glued(chunk.charAt(from)))) {
            text.append(' ');
            count(1);
        }
        lineInside |= insideBits & (Inside.TIME | Inside.AUTHOR);
        blank = false;
        seam = false;
        for (int i = from; i < to && !seen; i++) {
            seen = !Chars.isBlank(chunk.charAt(i));
        }
        text.append(chunk, from, to);
        count(to - from);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c >= 0x85 && ((Chars.isBlank(c) && c != 0xAD && c != 0x200D) || Chars.isLineEnd(c)));
    }

    private void count(int characters) {
        linked += links > 0 ? characters : 0;
        bold += bolds > 0 ? characters : 0;
        italic += italics > 0 ? characters : 0;
    }

    /** Whether no reader would take what stands before and after a seam for one word: a small letter, then a capital. */
    private boolean glued(char next) {
        char last = text.charAt(text.length() - 1);
        boolean words = text.length() - lineStart > 1
                && Character.isLowerCase(last)
                && (Character.isUpperCase(next) || Character.isDigit(next));
        return words || (Character.isDigit(last) && Character.isUpperCase(next));
    }

    private void endLine() {
        if (seen) {
            lines.add(lineStart, text.length(), lineElement, linked, bold, italic, lineInside);
            text.append('\n');
        } else {
            text.setLength(lineStart);
        }
        lineStart = text.length();
        seen = false;
        linked = 0;
        bold = 0;
        italic = 0;
        blank = false;
        seam = false;
    }

    void finish() {
        endLine();
    }
}
