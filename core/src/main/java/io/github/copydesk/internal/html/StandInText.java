package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;
import org.jsoup.nodes.Element;

/**
 * Tells the story's paragraphs in a {@code noscript} element from what mostly stands there: a picture that is loaded
 * late, and the advice to switch JavaScript on.
 */
final class StandInText {
    private static final int LEAST_LETTERS = 60;

    private StandInText() {}

    /** Whether an element has a paragraph of some length of its own that is no advice on scripts. */
    static boolean isIn(Element element) {
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("p")) {
                String text = child.ownText();
                if (text.length() >= LEAST_LETTERS && !Chars.lower(text).contains("javascript")) {
                    return true;
                }
            }
        }
        return false;
    }
}
