package io.github.copydesk.internal.body;

import com.google.common.base.CharMatcher;
import io.github.copydesk.internal.text.Chars;

/** A short line as word lists have it: {@code Readers' comments (12)} is {@code readers comments}. */
final class WordsOf {
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’");
    private static final CharMatcher OTHERS =
            CharMatcher.forPredicate(Character::isLetter).negate();

    private WordsOf() {}

    /** The words in lower case, figures, apostrophes and punctuation left out, one blank between them. */
    static String letters(String line) {
        return OTHERS.trimAndCollapseFrom(APOSTROPHES.removeFrom(Chars.lower(line)), ' ');
    }
}
