package io.github.copydesk.internal.pair.facts;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.ArrayList;
import java.util.List;

/** What kinds of thing the opening of a text says to have happened: {@code "Judge Voigt dies at 90"} tells of a death. */
final class Happenings {
    /** A headline and the sentence behind it, as a rule. */
    private static final int OPENING = 32;
    /** So near behind "after" or "since", a word tells what had happened before. */
    private static final int NEAR = 3;

    private static final WordNumbers KINDS =
            WordNumbers.of(Lexicon.load("happenings").entries());
    private static final WordNumbers BEFORE_THE_PAST = WordNumbers.of("after", "since", "following", "before", "ahead");

    private Happenings() {}

    static List<Integer> of(ComparedWords words) {
        List<Integer> found = new ArrayList<>();
        int past = -NEAR - 1;
        for (int i = 0; i < Math.min(OPENING, words.count()); i++) {
            past = BEFORE_THE_PAST.have(words, i) ? i : words.is(i, ComparedWords.SENTENCE) ? -NEAR - 1 : past;
            int kind = KINDS.of(words, i);
            if (kind != WordNumbers.NONE && i - past > NEAR) {
                found.add(kind);
            }
        }
        return found;
    }
}
