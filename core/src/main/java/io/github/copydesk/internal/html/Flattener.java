package io.github.copydesk.internal.html;

import io.github.copydesk.internal.html.claims.FactsCollector;
import io.github.copydesk.internal.html.elements.CollapsedSpace;
import io.github.copydesk.internal.html.elements.ElementAttributes;
import io.github.copydesk.internal.html.elements.Elements;
import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.html.elements.TextBuffer;
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
    final TextBuffer text = new TextBuffer();
    private char[] chunk = new char[512];
    final Lines lines = new Lines();
    final Elements elements = new Elements();
    final FactsCollector facts = new FactsCollector();

    private final OpenContainers containers = new OpenContainers();

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
    /** Whether an inline element begins or ends here. */
    private boolean seam;

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
        ElementAttributes marks = ElementAttributes.of(element);
        facts.see(element, tag, marks, text.length());
        if (skippedDepth >= 0) {
            return;
        }
        if (HtmlTags.SKIPPED.contains(tag) && !(tag.equals("noscript") && StandInText.isIn(element))) {
            skippedDepth = depth;
            return;
        }
        int bits = HtmlTags.container(tag) | marks.inside();
        if (bits != 0) {
            containers.enter(depth, bits);
        }
        if (tag.equals("br")) {
            endLine();
        } else if (HtmlTags.BLOCKS.contains(tag)) {
            endLine();
            current = elements.add(current, tag, marks.names());
            if (marks.heading()) {
                elements.callHeading();
            }
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
        if (tag.equals("time")) {
            facts.timeEnds(text.length());
        }
        if (HtmlTags.BLOCKS.contains(tag)) {
            endLine();
            current = elements.parent[current];
        } else if (!tag.equals("br")) {
            inline(tag, -1);
            seam(tag);
        }
        containers.leave(depth);
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

    private void append(String text) {
        int length = text.length();
        chunk = length > chunk.length ? new char[2 * length] : chunk;
        text.getChars(0, length, chunk, 0);
        for (int i = 0; i < length; ) {
            char c = chunk[i];
            if (CollapsedSpace.is(c)) {
                blank |= this.text.length() > lineStart;
                i++;
            } else {
                beginWord(c);
                int from = i;
                i = this.text.appendInk(chunk, from, length);
                count(i - from);
                seen = seen || this.text.isSeen(lineStart);
            }
        }
    }

    private void beginWord(char first) {
        if (text.length() == lineStart) {
            lineElement = current;
            lineInside = containers.bits();
        } else if (blank || (seam && glued(first))) {
            text.append(' ');
            count(1);
        }
        lineInside |= containers.bits() & (Inside.TIME | Inside.AUTHOR);
        blank = false;
        seam = false;
    }

    private void count(int characters) {
        linked += links > 0 ? characters : 0;
        bold += bolds > 0 ? characters : 0;
        italic += italics > 0 ? characters : 0;
    }

    /** Whether no reader would take what stands before and after a seam for one word: a small letter, then a capital. */
    private boolean glued(char next) {
        char last = text.last();
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
            text.cut(lineStart);
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
