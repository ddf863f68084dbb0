package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.text.Chars;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts short turns of a conversation back: {@code ANN LEE: Very.} or {@code Q. Why?} right below the text is the story's
 * if a turn of the same speaker, or of the other one, stands above.
 */
final class Turns {
    private static final int LONGEST_NAME = 32;
    private static final int MOST_NAMES = 4;
    private static final String QUESTION = "q";
    private static final String ANSWER = "a";

    private Turns() {}

    static void apply(BodyDraft page) {
        Set<String> speakers = new HashSet<>();
        for (int i = 0; i < page.count(); i++) {
            String speaker = speaker(page, i);
            if (speaker == null) {
                continue;
            }
            if (page.content[i]) {
                speakers.add(speaker);
                if (speaker.equals(QUESTION) || speaker.equals(ANSWER)) {
                    speakers.add(QUESTION);
                    speakers.add(ANSWER);
                }
            } else if (speakers.contains(speaker) && page.isContent(i - 1) && mayBeTurn(page, i)) {
                page.add(i, Role.PARAGRAPH, "a turn of the conversation");
            }
        }
    }

    private static boolean mayBeTurn(BodyDraft page, int i) {
        return page.verdicts[i] == null
                && !page.astray(i)
                && !page.seen.mostlyFurniture(i)
                && page.seen.appeal(i) == 0
                && (page.sentence(i) || page.lastChar(i) == '?');
    }

    /** Who speaks: the capitalised words before the colon that opens a block, in lower case, or the letter of {@code Q.}. */
    private static @Nullable String speaker(BodyDraft page, int i) {
        int start = page.start(i);
        int end = Math.min(page.end(i) - 1, start + LONGEST_NAME);
        char first = page.firstChar(i);
        if (start + 2 < end && (first == 'Q' || first == 'A') && ".:".indexOf(page.source.charAt(start + 1)) >= 0) {
            return page.source.charAt(start + 2) == ' ' ? Chars.lower(page.source.substring(start, start + 1)) : null;
        }
        int names = 0;
        for (int at = start; at < end; at++) {
            char c = page.source.charAt(at);
            boolean opens = at == start || page.source.charAt(at - 1) == ' ';
            if (c == ':') {
                return names == 0 ? null : Chars.lower(page.source.substring(start, at));
            }
            if (opens && (!Character.isUpperCase(c) || ++names > MOST_NAMES)) {
                return null;
            }
        }
        return null;
    }
}
