package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
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
    /** How far before a quotation the words may stand by which somebody is charged with it. */
    private static final int CHARGE = 12;

    private static final WordSet NEGATIONS = WordSet.of(List.of(
            "not",
            "never",
            "n't",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "hadn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "nor",
            "neither",
            "without",
            "shouldn't",
            "hardly",
            "barely",
            "nobody",
            "none"));
    private static final WordSet REFUSALS = WordSet.of(List.of(
            "decline",
            "declines",
            "declined",
            "declining",
            "refuse",
            "refuses",
            "refused",
            "refusing",
            "fail",
            "fails",
            "failed",
            "failing",
            "unable",
            "unwilling",
            "reluctant",
            "forgot",
            "neglected",
            "omitted",
            "hesitated",
            "hesitates",
            "avoid",
            "avoided",
            "avoids",
            "avoiding",
            "short"));
    private static final WordSet BE = WordSet.of(List.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "aren't", "weren't", "it's",
            "he's", "she's", "they're", "we're", "i'm", "you're"));
    private static final WordSet MODALS = WordSet.of(List.of(
            "will",
            "would",
            "may",
            "might",
            "could",
            "should",
            "must",
            "can",
            "cannot",
            "shall",
            "won't",
            "wouldn't",
            "couldn't",
            "i'd",
            "he'd",
            "she'd",
            "they'd",
            "we'd",
            "you'd",
            "i'll",
            "he'll",
            "she'll",
            "they'll",
            "we'll",
            "you'll"));
    /** What makes "to say" a thing to come: "is likely to say", "was due to tell". */
    private static final WordSet PROSPECTS = WordSet.of(List.of(
            "likely",
            "unlikely",
            "due",
            "set",
            "expected",
            "scheduled",
            "about",
            "going",
            "poised",
            "slated",
            "supposed",
            "bound",
            "certain",
            "sure",
            "ready",
            "prepared",
            "plans",
            "planned",
            "planning",
            "hopes",
            "hoped",
            "hoping",
            "intends",
            "intended",
            "wants",
            "wanted"));

    private static final WordSet CONDITIONS = WordSet.of(List.of("if", "unless", "whether", "until"));
    private static final WordSet QUESTION_WORDS = WordSet.of(List.of(
            "what", "why", "how", "who", "when", "where", "did", "does", "do", "is", "are", "was", "were", "would",
            "will", "can", "could", "should", "has", "have", "had", "so", "but", "and"));
    private static final WordSet ADVERBS = WordSet.of(List.of(
            "also",
            "ever",
            "even",
            "just",
            "now",
            "then",
            "once",
            "again",
            "still",
            "always",
            "often",
            "already",
            "later",
            "soon",
            "yet",
            "rather",
            "doubtless",
            "so",
            "have",
            "has",
            "had",
            "having",
            "do",
            "does",
            "did",
            "get",
            "got",
            "all",
            "both",
            "longer",
            "no",
            "perhaps",
            "maybe",
            "far",
            "first",
            "of",
            "from"));
    private static final WordSet INVERTED = WordSet.of(List.of("should", "had", "were"));
    private static final WordSet CHARGES = WordSet.of(List.of("of", "for", "with", "over", "by"));
    private static final long LET = WordHash.of("let");
    private static final long ME = WordHash.of("me");
    private static final long US = WordHash.of("us");
    private static final long YET = WordHash.of("yet");
    private static final long TO = WordHash.of("to");
    private static final long BY = WordHash.of("by");
    private static final long AS = WordHash.of("as");

    /** Looks at a statement's cue; nothing is known of one without. */
    static CueUse of(Reading reading, int cue, int mention) {
        if (cue < 0 || !reading.tokens().isWord(cue)) {
            return NONE;
        }
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        int first = reading.sentences().first(cue);
        Before before = new Before(reading, cue, first);
        boolean negated = before.negated
                || negatedSource(reading, mention)
                || isDenied(tokens, cue, first)
                || isCharge(reading, cue, first)
                || isRefusal(tokens, cue);
        boolean passive = isPassive(reading, cue, mention, verb, before);
        boolean supposed = before.modal || isInvited(tokens, cue) || isConditional(reading, cue, mention, first);
        return new CueUse(verb, negated, passive, supposed, before.to, isQuestion(reading, cue, first));
    }

    /** What stands before a cue: its auxiliaries and adverbs. */
    private static final class Before {
        final boolean negated;
        final boolean modal;
        final boolean to;
        /** Whether the nearest auxiliary is a form of "be". */
        final boolean be;

        Before(Reading reading, int cue, int first) {
            Tokens tokens = reading.tokens();
            boolean no = false;
            boolean may = false;
            boolean infinitive = false;
            boolean is = false;
            boolean seen = false;
            for (int t = cue - 1; t >= Math.max(first, cue - REACH); t--) {
                long word = tokens.hash(t);
                no |= NEGATIONS.contains(word)
                        || (word == YET && infinitive)
                        || (REFUSALS.contains(word) && t < cue - 1);
                may |= (MODALS.contains(word) && !reading.verbs().isName(t))
                        || (PROSPECTS.contains(word) && tokens.hash(t + 1) == TO && t + 1 < cue);
                infinitive |= word == TO;
                boolean auxiliary = reading.verbs().isAuxiliary(t) || BE.contains(word);
                is |= BE.contains(word) && !seen;
                seen |= auxiliary && !tokens.endsWith(t, "ly") && !ADVERBS.contains(word);
                boolean goesOn = auxiliary
                        || NEGATIONS.contains(word)
                        || (MODALS.contains(word) && !reading.verbs().isName(t))
                        || word == TO
                        || ADVERBS.contains(word)
                        || (tokens.endsWith(t, "ly") && tokens.kind(t) == Tokens.Kind.LOWER);
                if (!goesOn) {
                    break;
                }
            }
            negated = no;
            modal = may;
            to = infinitive;
            be = is;
        }
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

    /** "declined to address it other than to say": a refusal is no statement. */
    private static boolean isRefusal(Tokens tokens, int cue) {
        return REFUSALS.contains(tokens.hash(cue)) && cue + 1 < tokens.count() && tokens.hash(cue + 1) == TO;
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
        return participle && (opens || BE.contains(tokens.hash(verb - 1)) || tokens.endsWith(verb - 1, "ly"));
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
        boolean none = first == WordHash.of("no") || NEGATIONS.contains(first);
        return none || (from > 0 && tokens.hash(from - 1) == WordHash.of("no"));
    }

    /** Whether a cue in the passive has no agent, or its source is not the agent. */
    private static boolean isPassive(Reading reading, int cue, int mention, int verb, Before before) {
        Tokens tokens = reading.tokens();
        boolean participle = (verb & CueVerbs.PAST) != 0 || tokens.endsWith(cue, "ed");
        if (!participle || !(before.be || startsPhrase(reading, cue, mention, verb))) {
            return false;
        }
        boolean quotedAs =
                cue + 1 < tokens.count() && tokens.hash(cue + 1) == AS && before.be && isQuoted(tokens, cue + 2);
        return !quotedAs && !isAgent(reading, mention, cue);
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

    /** "let me say", "let us add": a manner of speech of the writer's. */
    private static boolean isInvited(Tokens tokens, int cue) {
        int t = cue - 1;
        while (t > 0 && ADVERBS.contains(tokens.hash(t))) {
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
