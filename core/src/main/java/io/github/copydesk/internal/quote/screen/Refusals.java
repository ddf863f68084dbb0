package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * Words of saying by which nothing is said, since they are what somebody denies, refuses, doubts or is charged with: {@code rebuffed
 * claims that}, {@code declined to say}, {@code accused of calling}.
 */
final class Refusals {
    /** How far before a quotation the words may stand by which somebody is charged with it. */
    private static final int CHARGE = 12;

    /** How far behind a cue the noun of a doubt may stand. */
    private static final int NEAR = 4;

    private static final WordSet CHARGES = WordSet.of(List.of("of", "for", "with", "over", "by"));
    private static final WordSet DOUBTS =
            WordSet.of(List.of("disbelief", "doubt", "doubts", "skepticism", "scepticism", "incredulity"));
    private static final long TO = WordHash.of("to");

    private Refusals() {}

    /** Whether the word at a token is one of them. */
    static boolean is(Reading reading, int cue, int first) {
        Tokens tokens = reading.tokens();
        return isDenied(tokens, cue, first)
                || isCharge(reading, cue, first)
                || isRefusal(tokens, cue)
                || isDoubt(tokens, cue);
    }

    /** "expressed disbelief that": what follows is what is not believed. */
    private static boolean isDoubt(Tokens tokens, int cue) {
        if (CueVerbs.of(tokens.hash(cue)) == 0) {
            return DOUBTS.contains(tokens.hash(cue));
        }
        for (int t = cue + 1; t < Math.min(tokens.count(), cue + NEAR) && tokens.isWord(t); t++) {
            if (DOUBTS.contains(tokens.hash(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation, given by its opening mark, is what somebody is charged with having said: "Accused of saying “…”". */
    static boolean isCharged(Reading reading, int opening) {
        int first = reading.sentences().first(opening);
        for (int t = opening - 1; t > Math.max(first, opening - CHARGE); t--) {
            if (reading.covered(t) || reading.tokens().is(t, ',')) {
                return false;
            }
            if (isCharge(reading, t, first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue is a noun that somebody denies or speaks about: "rebuffed claims that", "denied the report that". */
    private static boolean isDenied(Tokens tokens, int cue, int first) {
        boolean noun = (CueVerbs.of(tokens.hash(cue)) & (CueVerbs.BASE | CueVerbs.THIRD)) != 0;
        for (int t = cue - 1; noun && t >= Math.max(first, cue - 3); t--) {
            int verb = CueVerbs.of(tokens.hash(t));
            boolean finite = (verb & (CueVerbs.PAST | CueVerbs.THIRD | CueVerbs.ING)) != 0;
            if (finite && (verb & (CueVerbs.DENIES | CueVerbs.ACT | CueVerbs.SPEECH)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** "declined to address it other than to say": a refusal is no statement. */
    private static boolean isRefusal(Tokens tokens, int cue) {
        return BeforeCue.REFUSALS.contains(tokens.hash(cue)) && cue + 1 < tokens.count() && tokens.hash(cue + 1) == TO;
    }

    /** Whether it is what somebody is charged with: "accused of calling", "Criticised for describing", "charged with saying". */
    private static boolean isCharge(Reading reading, int cue, int first) {
        Tokens tokens = reading.tokens();
        boolean saying = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.ING) != 0 || tokens.endsWith(cue, "ing");
        if (!saying || cue < 2 || !CHARGES.contains(tokens.hash(cue - 1))) {
            return false;
        }
        int verb = cue - 2;
        boolean participle = tokens.endsWith(verb, "ed") || tokens.hash(verb) == WordHash.of("guilty");
        boolean opens = verb == first || tokens.is(verb - 1, ',');
        return participle && (opens || BeforeCue.BE.contains(tokens.hash(verb - 1)) || tokens.endsWith(verb - 1, "ly"));
    }
}
