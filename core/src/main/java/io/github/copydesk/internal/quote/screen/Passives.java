package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Cues in the passive, whose subject is who was told or asked: {@code was asked if}, {@code was questioned and told that}. */
final class Passives {
    /** How far before "and told" the "was questioned" may stand that goes with it. */
    private static final int REACH = 5;

    private static final WordSet TELLS =
            WordSet.of(List.of("told", "asked", "informed", "warned", "advised", "reminded", "assured", "notified"));
    private static final WordSet QUESTIONS =
            WordSet.of(List.of("if", "whether", "about", "why", "how", "what", "when", "where", "who"));
    private static final long AND = WordHash.of("and");
    private static final long BY = WordHash.of("by");
    private static final long AS = WordHash.of("as");

    private Passives() {}

    /** "was questioned and told that": the "was" holds for both. */
    private static boolean joins(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        if (cue < 3 || tokens.hash(cue - 1) != AND || !TELLS.contains(tokens.hash(cue))) {
            return false;
        }
        for (int t = cue - 2; t > Math.max(0, cue - REACH); t--) {
            boolean participle = tokens.endsWith(t, "ed") || tokens.endsWith(t, "en");
            if (!tokens.isWord(t)) {
                return false;
            }
            if (participle && tokens.kind(t) == Tokens.Kind.LOWER && BeforeCue.BE.contains(tokens.hash(t - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue in the passive has no agent, or its source is not the agent. */
    static boolean is(Reading reading, int cue, int mention, int verb, BeforeCue before) {
        Tokens tokens = reading.tokens();
        boolean participle = (verb & CueVerbs.PAST) != 0 || tokens.endsWith(cue, "ed");
        if (!participle || !(before.be || joins(reading, cue) || startsPhrase(reading, cue, mention, verb))) {
            return false;
        }
        boolean quotedAs =
                cue + 1 < tokens.count() && tokens.hash(cue + 1) == AS && before.be && isQuoted(tokens, cue + 2);
        return !quotedAs && !isAgent(reading, mention, cue);
    }

    /** "Krog, asked if it leaks, said": a question between commas before a verb of saying is put to its source. */
    private static boolean isAskedAside(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        if ((CueVerbs.of(tokens.hash(cue)) & CueVerbs.ASKS) == 0 || !QUESTIONS.contains(tokens.hash(cue + 1))) {
            return false;
        }
        int end = reading.sentences().end(cue) - 1;
        for (int t = cue + 2; t < end; t++) {
            int verb = tokens.is(t, ',') ? CueVerbs.of(tokens.hash(t + 1)) : 0;
            if ((verb & CueVerbs.SPEECH) != 0 && (verb & (CueVerbs.PAST | CueVerbs.THIRD)) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuoted(Tokens tokens, int token) {
        return token < tokens.count() && tokens.kind(token) == Tokens.Kind.LOWER && tokens.endsWith(token, "ing");
    }

    private static boolean isAgent(Reading reading, int mention, int cue) {
        if (mention < 0) {
            return false;
        }
        int from = reading.mentions().from(mention);
        return from > cue && reading.tokens().hash(from - 1) == BY;
    }

    /** Whether a participle opens a phrase about who was asked: "Asked if it would rain, she laughed", "Vik, asked if ..." */
    private static boolean startsPhrase(Reading reading, int cue, int mention, int verb) {
        Tokens tokens = reading.tokens();
        boolean takesPerson = (verb & (CueVerbs.ASKS | CueVerbs.DEMANDS | CueVerbs.BIDS | CueVerbs.ACT)) != 0;
        if (!takesPerson) {
            return false;
        }
        int before = cue - 1;
        if (before < 0) {
            return !(mention >= 0 && reading.mentions().from(mention) == cue + 1);
        }
        if (tokens.is(before, ',') && isAskedAside(reading, cue)) {
            return true;
        }
        boolean opens = reading.sentences().isFirst(cue)
                || tokens.is(before, ',')
                || tokens.hash(before) == WordHash.of("when")
                || tokens.hash(before) == WordHash.of("once");
        if (!opens) {
            return false;
        }
        Mentions mentions = reading.mentions();
        boolean inverted = mention >= 0 && mentions.from(mention) == cue + 1 && !tokens.is(before, ',');
        boolean shared =
                mention >= 0 && mentions.to(mention) <= cue && tokens.is(before, ',') && mentions.to(mention) != before;
        return !inverted && !shared;
    }
}
