package io.github.copydesk.internal.metadata.reading;

/**
 * The marks of markup that a text dump may have left at the ends of a line: {@code "# "} and {@code "**"} of Markdown,
 * {@code "> "} of quoted e-mail, {@code "Subject: "} of its head, tags such as {@code <h1>}. A headline or a name is
 * what they enclose.
 */
final class LeftoverMarkup {
    private static final String SUBJECT = "Subject: ";
    private static final int LONGEST_TAG = 200;

    private LeftoverMarkup() {}

    /** Behind the marks that a line begins with; where it begins if it has none, or nothing else. */
    static int behindLeading(String text, int from, int to) {
        int at = from;
        if (text.startsWith(SUBJECT, from) && from + SUBJECT.length() < to) {
            return from + SUBJECT.length();
        }
        while (at < to) {
            char c = text.charAt(at);
            int tag = c == '<' ? tagEnd(text, at, to) : -1;
            boolean mark = c == '#' || c == '>' || c == '*' || c == '_';
            if (tag < 0 && !mark && !(at > from && c == ' ')) {
                break;
            }
            at = tag < 0 ? at + 1 : tag;
        }
        boolean hashtag = at < to && at > from && text.charAt(at - 1) == '#';
        return at == to || hashtag ? from : at;
    }

    /** Before the marks that a line ends with; where it ends if it has none. */
    static int beforeTrailing(String text, int from, int to) {
        int at = to;
        while (at > from + 1) {
            char c = text.charAt(at - 1);
            int tag = c == '>' ? tagStart(text, from, at) : -1;
            boolean shut = tag > from && tagEnd(text, tag, at) == at;
            if (!shut && c != '*' && c != '_' && !(at < to && c == ' ')) {
                break;
            }
            at = shut ? tag : at - 1;
        }
        return at;
    }

    /** Behind a tag, or -1 if none stands here. */
    private static int tagEnd(String text, int at, int to) {
        int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= to || !isSmallLetter(text.charAt(name))) {
            return -1;
        }
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int i = name; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int tagStart(String text, int from, int to) {
        int limit = Math.max(from, to - LONGEST_TAG);
        for (int i = to - 1; i >= limit; i--) {
            if (text.charAt(i) == '<') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
