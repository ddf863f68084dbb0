package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;

/** The white space that a browser collapses; soft hyphens and joiners stand inside words. */
public final class CollapsedSpace {
    private CollapsedSpace() {}

    public static boolean is(char c) {
        return c <= ' ' || (c >= 0x85 && ((Chars.isBlank(c) && c != 0xAD && c != 0x200D) || Chars.isLineEnd(c)));
    }
}
