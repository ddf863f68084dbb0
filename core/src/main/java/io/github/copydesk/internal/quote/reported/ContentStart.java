package io.github.copydesk.internal.quote.reported;

import static io.github.copydesk.internal.quote.reported.ClauseWords.ACCORDING;
import static io.github.copydesk.internal.quote.reported.ClauseWords.CLAUSE_SUBJECTS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.LONGEST_LEAD;
import static io.github.copydesk.internal.quote.reported.ClauseWords.PREPOSITIONS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.RELATIVES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.SUBORDINATORS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.THAT;
import static io.github.copydesk.internal.quote.reported.ClauseWords.TIMES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.TO;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * Where what is said begins behind its cue: past who is told, the time and the place of speaking, {@code said in a letter on Monday
 * that}, and what is told of the source.
 */
final class ContentStart {
    /** What an occasion of speaking begins or goes on with: "in an interview", "with the Post", "to reporters". */
    private static final WordSet OCCASIONS = WordSet.of(List.of("to", "in", "with"));
    /** What follows who is asked: "asked the minister when". "Who" and "where" may tell of him. */
    private static final WordSet ASKED = WordSet.of(List.of("whether", "if", "why", "how", "what", "when"));

    private static final int ASKS_SOMEBODY = CueVerbs.ASKS | CueVerbs.TO;
    /** They open a subject, not what is told of a source. */
    private static final WordSet QUANTITIES =
            WordSet.of(List.of("most", "some", "many", "all", "few", "several", "both", "these", "those", "this"));

    /** How many words of a noun "that" may stand behind: "said in a court filing that". */
    private static final int NEAR_NOUN = 6;

    private static final int LONGEST_APPOSITION = 12;
    private static final int LONGEST_RELATIVE = 34;
    /** What these say of a thing is part of what is said: "warned against it". */
    private static final WordSet BOUND = WordSet.of(List.of("against"));

    private static final WordSet OPENERS = WordSet.of(List.of("that", "whether", "if", "how", "why", "what"));
    private static final WordSet PERIODS = WordSet.of(List.of(
            "minutes", "hours", "days", "weeks", "months", "years", "decades", "minute", "hour", "day", "week", "month",
            "year", "decade"));
    private static final WordSet SPANS = WordSet.of(List.of(
            "month",
            "week",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "weekend",
            "summer",
            "winter",
            "spring",
            "autumn"));

    private final Reading reading;
    private final Tokens tokens;
    private final ClauseWords words;

    ContentStart(Reading reading, ClauseWords words) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.words = words;
    }

    /** The start of content behind its cue, past who is told and the time of speaking. */
    int of(int cue, int from, int to) {
        int verb = CueVerbs.of(tokens.hash(cue));
        int past = pastApposition(cue, from, to);
        if (past != from || reading.covered(from) || (verb & (CueVerbs.SPEECH | CueVerbs.WRITING)) == 0) {
            return past;
        }
        int clause = pastWhoIsTold(verb, from, to);
        if (clause < 0 && from > cue + 1 && PREPOSITIONS.contains(tokens.hash(cue + 1))) {
            int that = words.behindThat(from, Math.min(to, from + NEAR_NOUN));
            clause = that > from && !words.hasComma(cue, that) ? that : -1;
        }
        if (clause >= 0) {
            return clause;
        }
        if (tokens.hash(from - 1) == TO
                && from + 2 < to
                && tokens.has(from, WordKinds.PERSONAL_PRONOUN)
                && isSayingOn(from + 1)) {
            return from + 2;
        }
        if (from - 1 > cue && from - 2 == cue && BOUND.contains(tokens.hash(from - 1))) {
            return from - 1;
        }
        int time = pastTime(from, to);
        if (time >= 0) {
            return time;
        }
        return atQuotation(from, to);
    }

    /** "wrote to her insisting it was": a second verb of saying leads to the clause. */
    private boolean isSayingOn(int token) {
        int verb = CueVerbs.of(tokens.hash(token));
        return (verb & CueVerbs.ING) != 0 && (verb & CueVerbs.SPEECH) != 0 && (verb & CueVerbs.CLAUSE) != 0;
    }

    /** "According to Lund, the mate, the pier sank": past what is told of the source. */
    private int pastApposition(int cue, int from, int to) {
        if (tokens.hash(cue) != ACCORDING) {
            return from;
        }
        boolean relative = RELATIVES.contains(tokens.hash(from));
        for (int t = from + 1; t < Math.min(to - 2, from + (relative ? LONGEST_RELATIVE : LONGEST_APPOSITION)); t++) {
            if (tokens.is(t, ',')) {
                boolean told = relative
                        || (ContentShape.of(reading, from, t) == ContentShape.THING
                                && !tokens.has(from, WordKinds.CLAUSE_WORD)
                                && !QUANTITIES.contains(tokens.hash(from)));
                boolean apposition = told && ContentShape.of(reading, t + 1, to) == ContentShape.CLAUSE;
                return apposition ? t + 1 : from;
            }
        }
        return from;
    }

    /** "told residents that", "assured them it", "called farmers to": the clause, not who is told. */
    private int pastWhoIsTold(int verb, int from, int to) {
        boolean person = (verb & (CueVerbs.BIDS | CueVerbs.DEMANDS)) != 0;
        if (OPENERS.contains(tokens.hash(from)) || tokens.hash(from) == TO) {
            return -1;
        }
        for (int t = from + 1; t < Math.min(to - 1, from + LONGEST_LEAD) && !reading.covered(t); t++) {
            if (!tokens.isWord(t)) {
                return -1;
            }
            if (t > from + 1 && words.isVerb(t - 1)) {
                return -1;
            }
            boolean opens = tokens.hash(t) == THAT || (person && OPENERS.contains(tokens.hash(t)));
            boolean bids = (verb & CueVerbs.BIDS) != 0 && tokens.hash(t) == TO;
            boolean bare = (verb & CueVerbs.BIDS) != 0 && isClauseSubject(t);
            if (bare && !CLAUSE_SUBJECTS.contains(tokens.hash(from))) {
                return t;
            }
            boolean asks = (verb & ASKS_SOMEBODY) == ASKS_SOMEBODY && ASKED.contains(tokens.hash(t));
            if ((opens && isPeople(from, verb)) || bids || asks) {
                return t;
            }
            if (reading.verbs().isAuxiliary(t)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a clause starts with a word: "told us they had", "told us they've". */
    private boolean isClauseSubject(int token) {
        int m = reading.mentions().at(token);
        boolean pronoun = m < reading.mentions().count()
                && reading.mentions().from(m) == token
                && reading.mentions().kind(m) == Mentions.Kind.PRONOUN
                && reading.mentions().end(m) < tokens.end(token);
        return CLAUSE_SUBJECTS.contains(tokens.hash(token)) || pronoun;
    }

    /** Whether a few words before a "that" are who is told, not a noun that the clause tells of. */
    private boolean isPeople(int from, int verb) {
        boolean telling = (verb & CueVerbs.BIDS) != 0 || (from > 0 && tokens.hash(from - 1) == TO);
        return telling || OCCASIONS.contains(tokens.hash(from));
    }

    /** "said earlier this month the country", "said in a letter on Monday that": the clause, not the time. */
    private int pastTime(int from, int to) {
        if (from + 1 >= to) {
            return -1;
        }
        boolean lead = TIMES.contains(tokens.hash(from))
                || isDistance(from)
                || (SUBORDINATORS.contains(tokens.hash(from)) && tokens.endsWith(from + 1, "ing"));
        if (!lead || tokens.is(from + 1, ',')) {
            return -1;
        }
        int that = words.behindThat(from, to);
        if (that > 0 && !words.hasComma(from, that)) {
            return that;
        }
        boolean bare = !PREPOSITIONS.contains(tokens.hash(from)) || isDay(from) || isDay(from + 1);
        if (!bare && !(tokens.hash(from) == WordHash.of("earlier") || tokens.hash(from) == WordHash.of("last"))) {
            return -1;
        }
        int t = from;
        while (t < Math.min(to, from + 4) && (TIMES.contains(tokens.hash(t)) || isSpan(t))) {
            t++;
        }
        return t > from && t + 2 < to && tokens.isWord(t) ? t : -1;
    }

    private boolean isDay(int token) {
        return tokens.has(token, WordKinds.CALENDAR) && tokens.isCapital(token);
    }

    /** "six months before", "a year after". */
    private boolean isDistance(int from) {
        boolean number = tokens.kind(from) == Tokens.Kind.NUMBER
                || tokens.has(from, WordKinds.INDEFINITE_DETERMINER)
                || tokens.has(from, WordKinds.MODIFIER);
        return number && from + 1 < tokens.count() && PERIODS.contains(tokens.hash(from + 1));
    }

    private boolean isSpan(int token) {
        return isDay(token) || SPANS.contains(tokens.hash(token));
    }

    /** "said with a sigh: “…”", "said quietly, “…”": the quotation, not how it was said. */
    private int atQuotation(int from, int to) {
        for (int t = from + 1; t < Math.min(to, from + LONGEST_LEAD); t++) {
            if (reading.covered(t)) {
                boolean colon = tokens.is(t - 1, ':');
                boolean manner = tokens.is(t - 1, ',') && tokens.endsWith(t - 2, "ly") && t - from <= 4;
                return colon || manner ? t : from;
            }
        }
        return from;
    }
}
