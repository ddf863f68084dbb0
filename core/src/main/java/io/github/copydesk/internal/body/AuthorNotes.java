package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;

/**
 * Takes what the last lines of a text say of its author out of it: {@code Ann Lee is a reporter in Kirk Town. She can be
 * reached at …}. The name stands above the text or below it on a short line too; the story speaks of others.
 */
final class AuthorNotes {
    private static final Lexicon CUES = Lexicon.load("author-note-cues");
    private static final int LAST_BLOCKS = 3;
    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REST = 24;
    private static final int NEAR = 12;

    private AuthorNotes() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        for (int i = page.last(), left = LAST_BLOCKS; i > first && left > 0; i--) {
            if (!page.content[i]) {
                continue;
            }
            left--;
            if (page.words(i) <= LONGEST && isNote(page, i, first)) {
                page.drop(i, Role.NOTICE, "says who the author is");
            }
        }
    }

    private static boolean isNote(BodyDraft page, int i, int first) {
        String text = page.text(i);
        int name = nameLength(text);
        if (name == 0 || !CUES.contains(Chars.lower(nextWord(text, name)))) {
            return false;
        }
        String author = text.substring(0, name);
        return isByline(page, first - NEAR, first, author)
                || isByline(page, page.last() + 1, page.last() + NEAR, author);
    }

    /** How long the two to four capitalised words are that open a text; 0 if it opens otherwise. */
    private static int nameLength(String text) {
        int words = 0;
        int end = 0;
        int at = 0;
        while (words < 4 && at < Math.min(text.length(), LONGEST_NAME) && Character.isUpperCase(text.charAt(at))) {
            int space = text.indexOf(' ', at);
            if (space < 0 || space > LONGEST_NAME || (Chars.isSentenceEnd(text.charAt(space - 1)) && space - at > 2)) {
                break;
            }
            end = space;
            words++;
            at = space + 1;
        }
        return words >= 2 ? end : 0;
    }

    private static String nextWord(String text, int from) {
        int start = from + 1;
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isByline(BodyDraft page, int from, int to, String author) {
        for (int i = Math.max(0, from); i < Math.min(page.count(), to); i++) {
            int at = page.start(i);
            at += page.source.regionMatches(true, at, "by ", 0, 3) ? 3 : 0;
            boolean opens = page.source.regionMatches(true, at, author, 0, author.length());
            if (opens && !page.content[i] && page.end(i) - at <= author.length() + LONGEST_REST) {
                return true;
            }
        }
        return false;
    }
}
