package io.github.copydesk.internal.html.elements;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Mends a page whose title has no end, as damaged copies have it: {@code <title>Talks beg<body><p>Talks began.} By the
 * rules of HTML all that follows is the title's text, so a browser would show an empty page.
 */
public final class OpenTitle {
    /** No title is that long. */
    private static final int LONGEST = 1000;

    private OpenTitle() {}

    /** The page as it was meant; the document itself if its title has an end. */
    public static Document mended(Document page) {
        for (Node node : page.head().childNodes()) {
            if (node instanceof Element element && element.normalName().equals("title")) {
                String text = element.wholeText();
                return text.length() > LONGEST && text.contains("</") ? cut(text, page.location()) : page;
            }
        }
        return page;
    }

    private static Document cut(String text, String location) {
        int end = text.indexOf('<');
        int line = text.indexOf('\n');
        end = line > 0 && line < end ? line : end;
        Document page = Markup.parse(text.substring(end), location);
        page.head().prependElement("title").text(text.substring(0, end));
        return page;
    }
}
