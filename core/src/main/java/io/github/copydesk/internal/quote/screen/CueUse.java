package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * How a cue stands in its sentence. Of {@code Ann Lee did not say} it is negated, of {@code was asked} passive, of
 * {@code would say} only supposed.
 *
 * @param verb what {@link CueVerbs} knows of it
 * @param negated whether it did not happen: "did not say", "declined to say", "nobody said"
 * @param passive whether what is before it is the one spoken to or of: "was told", "is expected"
 * @param supposed whether it may happen or would: "will say", "is due to say", "if she says"
 * @param infinitive whether "to" stands before it
 * @param questioned whether its sentence asks about it: "What did she say?"
 */
record CueUse(int verb, boolean negated, boolean passive, boolean supposed, boolean infinitive, boolean questioned) {
    private static final CueUse NONE = new CueUse(0, false, false, false, false, false);
    private static final int REACH = 8;

    static final WordSet REPORTS_OF = WordSet.of(List.of("according", "per"));
    private static final WordSet CONDITIONS = WordSet.of(List.of("if", "unless", "whether", "until"));
    private static final WordSet QUESTION_WORDS = WordSet.of(List.of(
            "what", "why", "how", "who", "when", "where", "did", "does", "do", "is", "are", "was", "were", "would",
            "will", "can", "could", "should", "has", "have", "had", "so", "but", "and"));
    private static final WordSet INVERTED = WordSet.of(List.of("should", "had", "were"));
    private static final long LET = WordHash.of("let");
    private static final long ME = WordHash.of("me");
    private static final long US = WordHash.of("us");

    /** Whether its verb does any of what the bits of {@link CueVerbs} tell. */
    boolean has(int bits) {
        return (verb & bits) != 0;
    }

    /** Whether it is no verb that is known: a colon, "according to", a noun, or a rare verb. */
    boolean isUnknown(Tokens tokens, int cue) {
        return verb == 0 && (cue < 0 || !tokens.isWord(cue) || REPORTS_OF.contains(tokens.hash(cue)));
    }

    /** Looks at a statement's cue; nothing is known of one without. */
    static CueUse of(Reading reading, int cue, int mention) {
        if (cue < 0 || !reading.tokens().isWord(cue)) {
            return NONE;
        }
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        int first = reading.sentences().first(cue);
        BeforeCue before = new BeforeCue(reading, cue, first);
        boolean negated = before.negated || negatedSource(reading, mention) || Refusals.is(reading, cue, first);
        boolean passive = Passives.is(reading, cue, mention, verb, before);
        boolean supposed = before.modal || isInvited(tokens, cue) || isConditional(reading, cue, mention, first);
        return new CueUse(verb, negated, passive, supposed, before.to, isQuestion(reading, cue, first));
    }

    /** Whether a verb has no ending: "Should she say so". */
    private static boolean isBare(Tokens tokens, int cue) {
        return (CueVerbs.of(tokens.hash(cue)) & (CueVerbs.BASE | CueVerbs.PAST)) != 0;
    }

    private static boolean negatedSource(Reading reading, int mention) {
        if (mention < 0) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int from = reading.mentions().from(mention);
        long first = tokens.hash(from);
        boolean none = first == WordHash.of("no") || BeforeCue.NEGATIONS.contains(first);
        return none || (from > 0 && tokens.hash(from - 1) == WordHash.of("no"));
    }

    /** "let me say", "let us add": a manner of speech of the writer's. */
    private static boolean isInvited(Tokens tokens, int cue) {
        int t = cue - 1;
        while (t > 0 && BeforeCue.ADVERBS.contains(tokens.hash(t))) {
            t--;
        }
        return t > 0 && (tokens.hash(t) == ME || tokens.hash(t) == US) && tokens.hash(t - 1) == LET;
    }

    private static boolean isConditional(Reading reading, int cue, int mention, int first) {
        Tokens tokens = reading.tokens();
        if (INVERTED.contains(tokens.hash(first)) && cue - first < REACH && isBare(tokens, cue)) {
            return true;
        }
        int subject = mention >= 0 && reading.mentions().to(mention) <= cue
                ? reading.mentions().from(mention)
                : cue;
        for (int t = subject - 1; t >= Math.max(first, subject - 2); t--) {
            if (CONDITIONS.contains(tokens.hash(t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuestion(Reading reading, int cue, int first) {
        Tokens tokens = reading.tokens();
        int last = reading.sentences().end(cue) - 1;
        boolean asks = last > cue && tokens.is(last, '?') && !reading.covered(last);
        return asks && QUESTION_WORDS.contains(tokens.hash(first));
    }
}
