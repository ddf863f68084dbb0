package io.github.copydesk.internal.quote.reported;

import static io.github.copydesk.internal.quote.reported.ClauseWords.LONGEST_LEAD;
import static io.github.copydesk.internal.quote.reported.ClauseWords.THAT;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.WordSenses;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * The words and signs by which a clause is told from what stands around it: those that open one, those that say when or where, and
 * what may be its verb.
 */
final class ClauseWords {
    /** How many words may stand before the clause that a cue leads to: who is told, when it is said. */
    static final int LONGEST_LEAD = 8;

    static final WordSet SUBORDINATORS = WordSet.of(List.of(
            "after",
            "when",
            "while",
            "as",
            "although",
            "though",
            "because",
            "since",
            "once",
            "before",
            "if",
            "until",
            "whereas"));
    static final WordSet PREPOSITIONS = WordSet.of(List.of(
            "in",
            "at",
            "on",
            "during",
            "to",
            "from",
            "after",
            "via",
            "through",
            "ahead",
            "before",
            "following",
            "by",
            "when",
            "while",
            "as",
            "about",
            "of",
            "with",
            "for",
            "over",
            "last",
            "this",
            "earlier",
            "late",
            "early",
            "yesterday",
            "today",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday"));
    static final WordSet TIMES = WordSet.of(List.of(
            "earlier",
            "later",
            "late",
            "early",
            "last",
            "this",
            "next",
            "on",
            "in",
            "at",
            "during",
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "via",
            "through",
            "before",
            "ahead"));
    static final WordSet JOINTS = WordSet.of(List.of("but", "and", "so", "yet"));
    static final WordSet RELATIVES = WordSet.of(List.of("who", "which"));
    static final WordSet CLAUSE_SUBJECTS = WordSet.of(List.of("he", "she", "they", "we", "it", "i", "there"));
    static final long THAT = WordHash.of("that");
    static final long TO = WordHash.of("to");
    static final long BUT = WordHash.of("but");
    static final long AND = WordHash.of("and");
    static final long ACCORDING = WordHash.of("according");
    private static final WordSet PRONOUNS = WordSet.of(List.of("i", "he", "she", "they", "we", "who"));

    private final Reading reading;
    private final Tokens tokens;

    ClauseWords(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a verb by its sense, or a pronoun, which a verb follows. */
    boolean isVerb(int token) {
        long sense = reading.senseAt(token);
        return (sense > 0 && sense <= WordSenses.LAST_VERB) || PRONOUNS.contains(tokens.hash(token));
    }

    /** Where a clause starts behind a "that" near the start of a range; -1 if none does. */
    int behindThat(int from, int to) {
        for (int t = from; t < Math.min(to, from + 2 * LONGEST_LEAD); t++) {
            if (tokens.hash(t) == THAT && !reading.covered(t) && t + 2 < to) {
                return t;
            }
        }
        return -1;
    }

    /** Whether a clause of somebody else's starts: "Krog refused", "they would not". */
    boolean isClauseBehind(int from, int to) {
        boolean subject = from + 1 < to && (tokens.isCapital(from) || CLAUSE_SUBJECTS.contains(tokens.hash(from)));
        return subject && ContentShape.of(reading, from, to) == ContentShape.CLAUSE;
    }

    /** Whether a word is a verb by its form: "has", "sank", "closed", "says". */
    boolean isBareVerb(int token) {
        return reading.verbs().isAuxiliary(token)
                || (tokens.kind(token) == Tokens.Kind.LOWER
                        && (tokens.endsWith(token, "ed")
                                || (CueVerbs.of(tokens.hash(token)) & (CueVerbs.PAST | CueVerbs.THIRD)) != 0
                                || tokens.has(token, WordKinds.IRREGULAR_PAST)));
    }
}
