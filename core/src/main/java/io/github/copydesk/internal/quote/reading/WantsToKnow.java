package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Tells "know" of {@code wanted to know why}, which asks: a wish by its words, a question by what it means. */
public final class WantsToKnow {
    private static final WordSet WISHES = WordSet.of(List.of("want", "wants", "wanted", "demanded", "demands"));
    private static final long TO = WordHash.of("to");
    private static final long KNOW = WordHash.of("know");

    private WantsToKnow() {}

    /** Whether the word at a token is this "know". */
    public static boolean is(Tokens tokens, int know) {
        return know >= 2
                && know < tokens.count()
                && tokens.hash(know) == KNOW
                && tokens.hash(know - 1) == TO
                && isWish(tokens, know - 2);
    }

    /** Whether the word at a token is the "wanted" of it, or may be. */
    public static boolean isWish(Tokens tokens, int token) {
        return token >= 0 && WISHES.contains(tokens.hash(token));
    }
}
