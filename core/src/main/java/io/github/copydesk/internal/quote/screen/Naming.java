package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.MentionSense;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Verbs that give a name: {@code called the loss a sad day}, and {@code a fair called “Light”}, by which nobody says anything. */
final class Naming {
    private static final WordSet CALLS_FOR = WordSet.of(List.of("for", "on", "upon"));

    private Naming() {}

    /** Whether a cue calls something by a name; "called for" calls for nothing but help. */
    static boolean is(Tokens tokens, int cue) {
        return cue >= 0 && (CueVerbs.of(tokens.hash(cue)) & CueVerbs.NAMES) != 0 && !isCallFor(tokens, cue + 1);
    }

    /** Whether a word behind "called" makes it a demand. */
    static boolean isCallFor(Tokens tokens, int token) {
        return CALLS_FOR.contains(tokens.hash(token));
    }

    /** Whether what bears the name stands right before "called": no one calls it so. */
    static boolean isPlain(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        if (!is(tokens, cue) || (CueVerbs.of(tokens.hash(cue)) & CueVerbs.PAST) == 0) {
            return false;
        }
        Mentions mentions = reading.mentions();
        int mention = mentions.at(cue) - 1;
        return mention >= 0 && mentions.to(mention) == cue && mentions.sense(mention) == MentionSense.OTHER_THING;
    }
}
