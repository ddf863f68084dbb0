package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.WordSenses;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends the borders that models chose where the grammar is plain: content ends before {@code , court papers say}, before
 * {@code and told his crews to}, and before the writer's own main clause; it does not begin with the time of speaking or
 * with who was told; and what follows {@code she said in a letter} is not part of it.
 */
final class Borders {
    /** How many words the words about a source and its cue may have at the end of a sentence. */
    private static final int LONGEST_TAIL = 14;
    /** What an occasion of speaking begins or goes on with: "in an interview", "with the Post", "to reporters". */
    private static final WordSet OCCASIONS = WordSet.of(List.of("to", "in", "with"));

    /** What follows who is asked: "asked the minister when". "Who" and "where" may tell of him. */
    private static final WordSet ASKED = WordSet.of(List.of("whether", "if", "why", "how", "what", "when"));

    private static final int ASKS_SOMEBODY = CueVerbs.ASKS | CueVerbs.TO;
    /** How many words may stand before the clause that a cue leads to: who is told, when it is said. */
    private static final int LONGEST_LEAD = 8;

    private static final WordSet SUBORDINATORS = WordSet.of(List.of(
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
    private static final WordSet TIMES = WordSet.of(List.of(
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
    private static final WordSet PREPOSITIONS = WordSet.of(List.of(
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
    private static final WordSet JOINTS = WordSet.of(List.of("but", "and", "so", "yet"));
    private static final WordSet SUBJECTS = WordSet.of(List.of(
            "i", "he", "she", "it", "they", "we", "you", "the", "a", "an", "his", "her", "their", "its", "my", "our",
            "many", "some", "most", "there", "this", "these", "those", "several", "no", "one"));
    private static final WordSet EXPLETIVES = WordSet.of(List.of("it", "it's", "there", "there's"));
    private static final WordSet PRONOUNS = WordSet.of(List.of("i", "he", "she", "they", "we", "who"));
    private static final WordSet CLAUSE_SUBJECTS = WordSet.of(List.of("he", "she", "they", "we", "it", "i", "there"));
    private static final WordSet PRONOUNS_OR_IT = WordSet.of(List.of("he", "she", "they", "we", "it"));
    private static final WordSet RELATIVES = WordSet.of(List.of("who", "which"));
    private static final long THAT = WordHash.of("that");
    private static final long TO = WordHash.of("to");
    private static final long BUT = WordHash.of("but");
    private static final long AND = WordHash.of("and");
    private static final long ACCORDING = WordHash.of("according");
    private static final WordSet OPENERS = WordSet.of(List.of("that", "whether", "if", "how", "why", "what"));

    private final Reading reading;
    private final Tokens tokens;

    Borders(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The report with its borders mended. */
    Report mend(Report report) {
        int from = report.from();
        int to = report.to();
        int resumedFrom = report.resumedFrom();
        int resumedTo = report.resumedTo();
        if (resumedFrom >= 0) {
            boolean comma = resumedFrom > 0 && tokens.is(resumedFrom - 1, ',');
            int that = behindThat(resumedFrom, resumedTo);
            boolean lead = SUBORDINATORS.contains(tokens.hash(from))
                    || (!comma && ContentShape.of(reading, from, to) == ContentShape.THING);
            if (comma && tokens.endsWith(resumedFrom, "ing") && tokens.kind(resumedFrom) == Tokens.Kind.LOWER) {
                return report.with(from, to, -1, -1);
            }
            if (lead && that >= 0) {
                return report.with(that, endOf(report, that, resumedTo), -1, -1);
            }
            if (!comma && PREPOSITIONS.contains(tokens.hash(resumedFrom))) {
                resumedFrom = -1;
                resumedTo = -1;
            } else if (resumedFrom < resumedTo) {
                resumedTo = beforeTail(resumedFrom, resumedTo);
            }
        }
        if (from > report.cue()) {
            Report other = elsewhere(report, from, to);
            if (other != null) {
                return other;
            }
            to = pastLead(report, from, to);
            from = start(report.cue(), from, to);
            to = endOf(report, from, to);
        } else {
            if (resumedFrom < 0 && goesOn(report, from, to)) {
                resumedFrom = behindSource(report);
                resumedTo = beforeTail(resumedFrom, sentenceEnd(report.cue(), resumedFrom));
            }
            from = pastJoint(from, to);
            from = pastDateline(from, to);
            to = beforeTitle(report, from, to);
        }
        return from < to ? report.with(from, to, resumedFrom, resumedTo) : report;
    }

    /** Whether what stands before a source is only the subject of what follows it: "The aim, according to the act, is to save". */
    private boolean goesOn(Report report, int from, int to) {
        if (report.mention() < 0 || !tokens.is(to, ',') || ContentShape.of(reading, from, to) != ContentShape.THING) {
            return false;
        }
        int behind = behindSource(report);
        return behind > 0 && (reading.verbs().isAuxiliary(behind) || isBareVerb(behind) || isVerb(behind));
    }

    /** The token behind the comma that follows source and cue; -1 if none follows soon. */
    private int behindSource(Report report) {
        int tail = Math.max(report.cue() + 1, reading.mentions().to(report.mention()));
        int end = reading.sentences().end(report.cue());
        for (int t = tail; t < Math.min(end - 2, tail + LONGEST_LEAD); t++) {
            if (tokens.is(t, ',')) {
                return t + 1;
            }
        }
        return -1;
    }

    /** "But it sank, she said": what is said, not how the writer goes on. */
    private int pastJoint(int from, int to) {
        if (JOINTS.contains(tokens.hash(from)) && tokens.isCapital(from) && from + 1 < to && !reading.covered(from)) {
            return tokens.is(from + 1, ',') && from + 2 < to ? from + 2 : from + 1;
        }
        return from;
    }

    /** "MARLOW BAY (AP) - The pier sank, she said": past the dash or colon behind a place in capitals. */
    private int pastDateline(int from, int to) {
        int paragraph = tokens.first(reading.paragraphOf(tokens.start(from)));
        if (from != paragraph) {
            return from;
        }
        for (int t = from + 1; t < Math.min(to - 2, from + 14); t++) {
            boolean dash = tokens.is(t, '-') || tokens.is(t, '–') || tokens.is(t, '—') || tokens.is(t, ':');
            if (dash && tokens.isCapital(t + 1)) {
                return t + 1;
            }
            if (dash || tokens.kind(t) == Tokens.Kind.LOWER || reading.covered(t)) {
                return from;
            }
        }
        return from;
    }

    /** Of "The pier sank, harbour master Lund said" the words before a name are part of its source. */
    private int beforeTitle(Report report, int from, int to) {
        if (report.mention() < 0 || reading.mentions().from(report.mention()) != to) {
            return to;
        }
        for (int t = to - 1; t > Math.max(from + 1, to - LONGEST_LEAD); t--) {
            if (tokens.is(t, ',')) {
                return ContentShape.of(reading, t + 1, to) == ContentShape.THING ? t : to;
            }
        }
        return to;
    }

    /** Where a clause starts behind a "that" near the start of a range; -1 if none does. */
    private int behindThat(int from, int to) {
        for (int t = from; t < Math.min(to, from + 2 * LONGEST_LEAD); t++) {
            if (tokens.hash(t) == THAT && !reading.covered(t) && t + 2 < to) {
                return t;
            }
        }
        return -1;
    }

    /**
     * Where only the occasion stands behind the cue, what is said stands before it, "The pier sank, the harbour announced
     * on Tuesday", or behind a later "that", "announced after the call that it sank"; null if neither is so.
     */
    private @Nullable Report elsewhere(Report report, int from, int to) {
        boolean clausal = (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSE) != 0;
        ContentShape shape = ContentShape.of(reading, from, to);
        boolean occasion = TIMES.contains(tokens.hash(from))
                || tokens.endsWith(from, "ly")
                || PREPOSITIONS.contains(tokens.hash(from));
        if (!clausal
                || !occasion
                || reading.covered(from)
                || !(shape == ContentShape.THING || shape == ContentShape.PREPOSITION)) {
            return null;
        }
        int end = sentenceEnd(report.cue(), to);
        int that = behindThat(to, end);
        if (that >= 0 && !hasComma(from, that)) {
            return report.with(that, endOf(report, that, end), -1, -1);
        }
        int comma = commaBeforeSource(report);
        int first = reading.sentences().first(report.cue());
        if (comma > first + 2
                && ContentShape.of(reading, first, comma) == ContentShape.CLAUSE
                && !SUBORDINATORS.contains(tokens.hash(first))) {
            return report.with(pastDateline(pastJoint(first, comma), comma), comma, -1, -1);
        }
        return null;
    }

    /** The comma right before a cue's source, a title before the name aside; -1 if there is none. */
    private int commaBeforeSource(Report report) {
        if (report.mention() < 0 || reading.mentions().to(report.mention()) > report.cue()) {
            return -1;
        }
        int source = reading.mentions().from(report.mention());
        for (int t = source - 1; t > Math.max(0, source - LONGEST_LEAD); t--) {
            if (tokens.is(t, ',')) {
                return t + 1 == source || ContentShape.of(reading, t + 1, source) == ContentShape.THING ? t : -1;
            }
            if (!tokens.isWord(t)) {
                return -1;
            }
        }
        return -1;
    }

    // ---- starts

    /** "said as it sank, crews cheered", "said the sand, which came late, would go": content that has no verb yet goes on. */
    private int pastLead(Report report, int from, int to) {
        if (to + 1 >= tokens.count() || !tokens.is(to, ',') || reading.covered(from)) {
            return to;
        }
        boolean lead = SUBORDINATORS.contains(tokens.hash(from)) || SUBORDINATORS.contains(tokens.hash(from + 1));
        if (tokens.hash(to + 1) == AND
                && to + 3 < tokens.count()
                && EXPLETIVES.contains(tokens.hash(to + 2))
                && reading.sentences().of(to + 2) == reading.sentences().of(from)) {
            return sentenceEnd(report.cue(), to);
        }
        boolean clausal = (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSAL) != 0;
        if (tokens.hash(to + 1) == BUT && ContentShape.of(reading, from, to) == ContentShape.TO) {
            return sentenceEnd(report.cue(), to);
        }
        int noun = tokens.hash(from) == THAT ? from + 1 : from;
        boolean parted = to + 1 < tokens.count()
                && (clausal || noun > from || RELATIVES.contains(tokens.hash(to + 1)))
                && ContentShape.of(reading, noun, to) == ContentShape.THING;
        if (!(lead || parted) || (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSE) == 0) {
            return to;
        }
        return sentenceEnd(report.cue(), to);
    }

    /** The end of a sentence without its marks. */
    private int sentenceEnd(int token, int least) {
        int end = reading.sentences().end(token);
        while (end > least + 1 && !tokens.isWord(end - 1)) {
            end--;
        }
        return end;
    }

    /** "According to Lund, the mate, the pier sank": past what is told of the source. */
    private int pastApposition(int cue, int from, int to) {
        if (tokens.hash(cue) != ACCORDING) {
            return from;
        }
        for (int t = from + 1; t < Math.min(to - 2, from + 12); t++) {
            if (tokens.is(t, ',')) {
                boolean told = RELATIVES.contains(tokens.hash(from))
                        || (ContentShape.of(reading, from, t) == ContentShape.THING
                                && !tokens.has(from, WordKinds.CLAUSE_WORD));
                boolean apposition = told && ContentShape.of(reading, t + 1, to) == ContentShape.CLAUSE;
                return apposition ? t + 1 : from;
            }
        }
        return from;
    }

    /** The start of content behind its cue, past who is told and the time of speaking. */
    private int start(int cue, int from, int to) {
        int verb = CueVerbs.of(tokens.hash(cue));
        int past = pastApposition(cue, from, to);
        if (past != from || reading.covered(from) || (verb & (CueVerbs.SPEECH | CueVerbs.WRITING)) == 0) {
            return past;
        }
        int clause = pastWhoIsTold(verb, from, to);
        if (clause >= 0) {
            return clause;
        }
        int time = pastTime(from, to);
        if (time >= 0) {
            return time;
        }
        return atQuotation(from, to);
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
            if (t > from + 1 && isVerb(t - 1)) {
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

    private boolean isVerb(int token) {
        long sense = reading.senseAt(token);
        return (sense > 0 && sense <= WordSenses.LAST_VERB) || PRONOUNS.contains(tokens.hash(token));
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
        int that = behindThat(from, to);
        if (that > 0 && !hasComma(from, that)) {
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

    private static final WordSet PERIODS = WordSet.of(List.of(
            "minutes", "hours", "days", "weeks", "months", "years", "decades", "minute", "hour", "day", "week", "month",
            "year", "decade"));

    private boolean isSpan(int token) {
        return isDay(token) || SPANS.contains(tokens.hash(token));
    }

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

    private boolean hasComma(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.is(t, ',')) {
                return true;
            }
        }
        return false;
    }

    // ---- ends

    private int endOf(Report report, int from, int to) {
        int end = beforeTail(from, to);
        end = afterName(report, from, end);
        end = beforeComment(from, end);
        end = beforeOtherSpeaker(from, end);
        end = beforeBut(from, end);
        end = beforeNextVerb(report, from, end);
        end = beforeMainClause(report, from, end);
        return end > from ? end : to;
    }

    /** Of "calling the crews “dogs” is a shame" what is called so, and how: the verb behind has all of it for its subject. */
    private int afterName(Report report, int from, int to) {
        for (int t = from + 1; t < to - 1; t++) {
            boolean closes = reading.covered(t - 1) && !reading.covered(t);
            if (closes) {
                boolean verb = tokens.has(t, WordKinds.AUXILIARY) || tokens.endsWith(t, "n't");
                boolean named = ContentShape.of(reading, from, t) == ContentShape.THING && mayName(report);
                return verb && named && !tokens.endsWith(t, "ly") ? t : to;
            }
        }
        return to;
    }

    private boolean mayName(Report report) {
        return (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.THING) != 0;
    }

    /** Of "it was “fun” (perhaps a nod to the old one)" what stands in brackets right behind the marks is the writer's. */
    private int beforeComment(int from, int to) {
        for (int t = from + 1; t < to - 1; t++) {
            boolean opens = tokens.is(t, '(') && !reading.covered(t) && reading.covered(t - 1);
            if (opens && tokens.kind(t + 1) == Tokens.Kind.LOWER && tokens.isWord(t + 2)) {
                return t;
            }
        }
        return to;
    }

    /** Of "it would sail after Lund said it was “safe”" the writer's own clause about what another one said is left out. */
    private int beforeOtherSpeaker(int from, int to) {
        for (int t = from + 3; t < to - 3; t++) {
            boolean turns = SUBORDINATORS.contains(tokens.hash(t)) && !reading.covered(t);
            if (turns && isOtherSpeaker(t + 1, to) && isQuotedBehind(t, to)) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
            if (turns
                    && reading.covered(t - 1)
                    && CLAUSE_SUBJECTS.contains(tokens.hash(t + 1))
                    && isSaidBehind(t + 2, to)) {
                return t;
            }
        }
        return to;
    }

    /** Whether a verb of saying stands among the next few words. */
    private boolean isSaidBehind(int from, int to) {
        for (int t = from; t < Math.min(to, from + 4); t++) {
            if (isSaying(t, CueVerbs.PAST | CueVerbs.THIRD, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuotedBehind(int from, int to) {
        return reading.covered(Math.min(to, tokens.count()) - 1) && !reading.covered(from);
    }

    /** Of "it “should not drain the dock” but it will" what the writer says against it is left out. */
    private int beforeBut(int from, int to) {
        for (int t = from + 2; t < to - 1; t++) {
            boolean turns = tokens.hash(t) == BUT && !reading.covered(t) && PRONOUNS_OR_IT.contains(tokens.hash(t + 1));
            if (turns && reading.covered(t - 1)) {
                return t;
            }
        }
        return to;
    }

    /** Before ", court papers say", ", Cornell wrote in the papers", ", according to": another source at the end. */
    private int beforeTail(int from, int to) {
        for (int t = to - 2; t > Math.max(from + 2, to - LONGEST_TAIL); t--) {
            if (!tokens.is(t, ',')) {
                continue;
            }
            int behind = reading.covered(t) ? t + 2 : t + 1;
            boolean outside = behind < to && !reading.covered(behind) && (behind == t + 1 || !tokens.isWord(t + 1));
            if (outside && (tokens.hash(behind) == ACCORDING || isSourceWithCue(behind, to))) {
                return reading.covered(t) ? behind : t;
            }
        }
        return to;
    }

    /** Whether a range is a noun phrase with a verb of saying, and at most a phrase about the occasion behind it. */
    private boolean isSourceWithCue(int from, int to) {
        if (JOINTS.contains(tokens.hash(from))
                || SUBORDINATORS.contains(tokens.hash(from))
                || RELATIVES.contains(tokens.hash(from))) {
            return false;
        }
        for (int t = from + 1; t < to && t < from + 9; t++) {
            if (reading.covered(t)) {
                return false;
            }
            int verb = CueVerbs.of(tokens.hash(t));
            boolean says = (verb & (CueVerbs.SPEECH | CueVerbs.WRITING)) != 0
                    && (verb & CueVerbs.CLAUSE) != 0
                    && (verb & (CueVerbs.PAST | CueVerbs.THIRD | CueVerbs.BASE)) != 0;
            if (says && tokens.kind(t) == Tokens.Kind.LOWER) {
                return (t + 1 == to || PREPOSITIONS.contains(tokens.hash(t + 1)))
                        && ContentShape.of(reading, from, t) == ContentShape.THING;
            }
            if (tokens.is(t, ',') || reading.verbs().isAuxiliary(t)) {
                return false;
            }
        }
        return false;
    }

    /** Before "and told his crews", ", adding that", ", and Ada Lund said": what is said next, or done. */
    private int beforeNextVerb(Report report, int from, int to) {
        int cue = CueVerbs.of(tokens.hash(report.cue()));
        int tense = cue & (CueVerbs.PAST | CueVerbs.THIRD);
        for (int t = from + 2; t < to - 1; t++) {
            if (reading.covered(t)) {
                continue;
            }
            if (tokens.is(t, ',') && isSaying(t + 1, CueVerbs.ING, to)) {
                return t;
            }
            boolean and = tokens.hash(t) == AND || (tokens.is(t, ',') && tokens.hash(t + 1) == AND);
            if (!and) {
                continue;
            }
            int next = tokens.hash(t) == AND ? t + 1 : t + 2;
            while (next < to - 1 && tokens.endsWith(next, "ly")) {
                next++;
            }
            boolean doing = tense == CueVerbs.PAST && next < to - 1 && isPast(next) && !reading.covered(next);
            if (doing && !ContentShape.of(reading, from, t).isClause() && tokens.hash(next - 1) == AND) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
            if (tense != 0 && isSaying(next, tense, to) && isApart(from, t)) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
            if (isOtherSpeaker(next, to)) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
        }
        return to;
    }

    /** Whether a verb behind "and" goes with the cue: content that has such a verb of its own may go on with it. */
    private boolean isApart(int from, int and) {
        if (and > 0 && reading.covered(and - 1) && !reading.covered(and)) {
            return true;
        }
        for (int t = from + 1; t < and; t++) {
            if (reading.covered(t) || tokens.has(t, WordKinds.AUXILIARY)) {
                return true;
            }
            if (isPast(t)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPast(int t) {
        return tokens.kind(t) == Tokens.Kind.LOWER
                && (tokens.has(t, WordKinds.IRREGULAR_PAST) || (tokens.endsWith(t, "ed") && isVerb(t)));
    }

    /** Whether a token is this form of a verb of speech that leads to something. */
    private boolean isSaying(int token, int form, int to) {
        if (token >= to - 1 || tokens.kind(token) != Tokens.Kind.LOWER || reading.covered(token)) {
            return false;
        }
        int verb = CueVerbs.of(tokens.hash(token));
        return (verb & CueVerbs.SPEECH) != 0 && (verb & form) != 0;
    }

    /** Whether a name or noun with a verb of saying and a clause follows: "and Fjordline said the mayor had". */
    private boolean isOtherSpeaker(int from, int to) {
        if (from >= to
                || reading.covered(from)
                || !(tokens.isCapital(from) || tokens.hash(from) == WordHash.of("the"))) {
            return false;
        }
        for (int t = from + 1; t < Math.min(to - 2, from + 6); t++) {
            if (isSaying(t, CueVerbs.PAST | CueVerbs.THIRD, to)) {
                return true;
            }
            if (!tokens.isWord(t) || reading.verbs().isAuxiliary(t)) {
                return false;
            }
        }
        return false;
    }

    /** Of "After Fjordline said that it would, many crews left" and "May, who said it was, got the vote": before the comma. */
    private int beforeMainClause(Report report, int from, int to) {
        int first = reading.sentences().first(report.cue());
        while (first < report.cue() && !tokens.isWord(first)) {
            first++;
        }
        boolean subordinate = SUBORDINATORS.contains(tokens.hash(first))
                && report.cue() - first < 10
                && !hasComma(first, report.cue());
        boolean participle = first == report.cue() && (CueVerbs.of(tokens.hash(first)) & CueVerbs.ING) != 0;
        int before = report.cue() - 1;
        while (before > first && reading.verbs().isAuxiliary(before) && !RELATIVES.contains(tokens.hash(before))) {
            before--;
        }
        boolean relative = before > 0 && RELATIVES.contains(tokens.hash(before)) && tokens.is(before - 1, ',');
        if (!subordinate && !participle && !relative) {
            return to;
        }
        for (int t = from + 2; t < to - 1; t++) {
            if (!tokens.is(t, ',') || reading.covered(t)) {
                continue;
            }
            if (relative ? isBareVerb(t + 1) : isMainClause(t + 1, to)) {
                return t;
            }
        }
        return to;
    }

    private boolean isBareVerb(int token) {
        return reading.verbs().isAuxiliary(token)
                || (tokens.kind(token) == Tokens.Kind.LOWER
                        && (tokens.endsWith(token, "ed")
                                || (CueVerbs.of(tokens.hash(token)) & (CueVerbs.PAST | CueVerbs.THIRD)) != 0
                                || tokens.has(token, WordKinds.IRREGULAR_PAST)));
    }

    private boolean isMainClause(int from, int to) {
        boolean subject = tokens.isCapital(from) || SUBJECTS.contains(tokens.hash(from));
        return subject && !reading.covered(from) && ContentShape.of(reading, from, to) == ContentShape.CLAUSE;
    }
}
