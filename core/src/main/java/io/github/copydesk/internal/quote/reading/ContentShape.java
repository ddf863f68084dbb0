package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** How what is said is built: {@code that it sank}, {@code to sink}, {@code the sinking}. */
public enum ContentShape {
    /** A clause behind "that". */
    THAT(0),
    /** A clause behind "whether", "how", "what". */
    QUESTION(1),
    /** A clause by itself: it has a subject and a finite verb. */
    CLAUSE(2),
    /** "to sail", and "not to sail". */
    TO(3),
    /** "crews to sail", "for crews to sail". */
    SOMEBODY_TO(4),
    /** "sailing". */
    ING(5),
    /** Behind a preposition: "of a strike". */
    PREPOSITION(6),
    /** A noun phrase: "a strike". */
    THING(7);

    private final int code;

    ContentShape(int code) {
        this.code = code;
    }

    /** A number that models know it by. */
    public int code() {
        return code;
    }

    private static final int LONGEST = 40;
    /** Fewer words behind "that" are no clause: "that fear". */
    private static final int LEAST_CLAUSE = 3;

    private static final WordSet QUESTIONS = WordSet.of(
            List.of("whether", "if", "how", "why", "what", "who", "whom", "whose", "when", "where", "which"));
    private static final WordSet PREPOSITIONS = WordSet.of(List.of(
            "of",
            "for",
            "about",
            "against",
            "on",
            "over",
            "as",
            "with",
            "from",
            "into",
            "at",
            "in",
            "by",
            "around",
            "regarding",
            "concerning",
            "towards",
            "toward",
            "between",
            "upon",
            "after",
            "through"));
    private static final WordSet FINITE = WordSet.of(List.of(
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "do",
            "does",
            "did",
            "am",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "shouldn't",
            "don't",
            "doesn't",
            "didn't",
            "it's",
            "he's",
            "she's",
            "that's",
            "there's",
            "they're",
            "we're",
            "you're",
            "i'm",
            "they've",
            "we've",
            "you've",
            "i've",
            "they'd",
            "we'd",
            "you'd",
            "i'd",
            "he'd",
            "she'd",
            "it'd",
            "they'll",
            "we'll",
            "you'll",
            "i'll",
            "he'll",
            "she'll",
            "it'll"));
    private static final WordSet SUBJECTS = WordSet.of(List.of("i", "he", "she", "it", "they", "we", "you", "there"));
    private static final WordSet RELATIVES =
            WordSet.of(List.of("who", "which", "that", "whose", "whom", "where", "what"));
    /** Behind a first word they open a clause that tells when or why. */
    private static final WordSet SUBORDINATORS = WordSet.of(List.of(
            "after",
            "as",
            "before",
            "when",
            "while",
            "because",
            "since",
            "until",
            "although",
            "though",
            "whereas",
            "unless"));
    /** Nouns with a clause of their own: "over fears it would sink". */
    private static final WordSet CLAUSE_NOUNS = WordSet.of(List.of(
            "concern",
            "concerns",
            "fear",
            "fears",
            "claims",
            "reports",
            "allegations",
            "hopes",
            "signs",
            "suspicion",
            "suspicions",
            "speculation",
            "rumours",
            "rumors",
            "accusations",
            "worries"));

    private static final long THAT_WORD = WordHash.of("that");
    private static final long TO_WORD = WordHash.of("to");
    private static final long NOT = WordHash.of("not");
    private static final long BARE_BE = WordHash.of("be");
    /** Behind them a participle is no verb of its own. */
    private static final WordSet BE = WordSet.of(List.of("be", "been", "being"));

    /** Whether it is a clause of its own. */
    public boolean isClause() {
        return this == THAT || this == QUESTION || this == CLAUSE;
    }

    /** Whether somebody is to do something, or does it. */
    public boolean isInfinitive() {
        return this == TO || this == SOMEBODY_TO;
    }

    /** The shape of a range of tokens. */
    public static ContentShape of(Reading reading, int from, int to) {
        Tokens tokens = reading.tokens();
        int first = from;
        while (first < to && !tokens.isWord(first)) {
            first++;
        }
        if (first >= to) {
            return THING;
        }
        long word = tokens.hash(first);
        if (word == THAT_WORD && to - first >= LEAST_CLAUSE) {
            return THAT;
        }
        if (QUESTIONS.contains(word)) {
            return QUESTION;
        }
        if (word == TO_WORD || (word == NOT && first + 1 < to && tokens.hash(first + 1) == TO_WORD)) {
            return TO;
        }
        if (tokens.endsWith(first, "ing") && tokens.kind(first) == Tokens.Kind.LOWER) {
            return ING;
        }
        boolean preposition = PREPOSITIONS.contains(word);
        int verb = firstVerb(reading, first, Math.min(to, first + LONGEST));
        if (verb >= 0 && tokens.hash(verb) == TO_WORD) {
            return SOMEBODY_TO;
        }
        if (verb >= 0 && !preposition) {
            return CLAUSE;
        }
        if (preposition) {
            boolean time = first + 1 < to && tokens.has(first + 1, WordKinds.CALENDAR);
            return verb > 0 && (time || followsComma(tokens, first, verb)) ? CLAUSE : PREPOSITION;
        }
        return THING;
    }

    /** Whether a comma parts an opening phrase from the rest: "in March, the ferry sank". */
    private static boolean followsComma(Tokens tokens, int from, int verb) {
        for (int t = from; t < verb; t++) {
            if (tokens.is(t, ',')) {
                return true;
            }
        }
        return false;
    }

    /** The first finite verb that is not in a relative clause, or the "to" of an infinitive before any; -1 for none. */
    private static int firstVerb(Reading reading, int first, int to) {
        Tokens tokens = reading.tokens();
        boolean relative = false;
        for (int t = first; t < to; t++) {
            long word = tokens.hash(t);
            if (tokens.is(t, ',')) {
                relative = false;
            }
            if (t > first && (RELATIVES.contains(word) || opensAside(tokens, t))) {
                relative = true;
                continue;
            }
            boolean contraction = t == first && isFinite(tokens, t);
            if (t == first && !contraction) {
                continue;
            }
            boolean finite = isFinite(tokens, t) || isFiniteVerb(reading, t);
            if (finite && relative) {
                relative = false;
                continue;
            }
            if (finite) {
                return t;
            }
            if (word == TO_WORD && !relative && t + 1 < to && isBase(reading, t + 1)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a clause behind a word is not the one looked for: "after", "over fears". */
    private static boolean opensAside(Tokens tokens, int t) {
        return SUBORDINATORS.contains(tokens.hash(t))
                || (CLAUSE_NOUNS.contains(tokens.hash(t)) && PREPOSITIONS.contains(tokens.hash(t - 1)));
    }

    private static boolean isFinite(Tokens tokens, int token) {
        return (FINITE.contains(tokens.hash(token)) && !isMonth(tokens, token))
                || (tokens.kind(token) == Tokens.Kind.LOWER && tokens.has(token, WordKinds.IRREGULAR_PAST));
    }

    /** "May" within a sentence. */
    private static boolean isMonth(Tokens tokens, int token) {
        return tokens.kind(token) == Tokens.Kind.CAPITAL && tokens.has(token, WordKinds.CALENDAR);
    }

    /** Whether a word after "to" is a verb and no place or thing. */
    private static boolean isBase(Reading reading, int token) {
        Tokens tokens = reading.tokens();
        if (tokens.kind(token) != Tokens.Kind.LOWER || tokens.endsWith(token, "ing")) {
            return false;
        }
        return isVerb(reading, token) || tokens.hash(token) == BARE_BE;
    }

    private static boolean isVerb(Reading reading, int token) {
        long sense = Math.abs(reading.senseAt(token));
        return sense > 0 && sense <= WordSenses.LAST_VERB;
    }

    private static boolean isFiniteVerb(Reading reading, int t) {
        Tokens tokens = reading.tokens();
        if (tokens.kind(t) != Tokens.Kind.LOWER) {
            return false;
        }
        if (t > 0 && SUBJECTS.contains(tokens.hash(t - 1))) {
            return true;
        }
        long sense = reading.senseAt(t);
        boolean verb = sense > 0 && sense <= WordSenses.LAST_VERB;
        boolean past = tokens.endsWith(t, "ed");
        boolean third = tokens.endsWith(t, "s") && !tokens.endsWith(t, "ss");
        if (!verb || !(past || third)) {
            return false;
        }
        // A noun, a name or a plural before it is its subject; an article or a preposition before it makes it a
        // participle.
        boolean subject = t > 0
                && tokens.isWord(t - 1)
                && !tokens.has(t - 1, WordKinds.CLAUSE_WORD)
                && !tokens.has(t - 1, WordKinds.CLAUSE_OPENER)
                && !tokens.has(t - 1, WordKinds.DETERMINER)
                && !(past && BE.contains(tokens.hash(t - 1)));
        return subject;
    }
}
