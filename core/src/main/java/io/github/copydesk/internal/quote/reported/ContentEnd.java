package io.github.copydesk.internal.quote.reported;

import static io.github.copydesk.internal.quote.reported.ClauseWords.ACCORDING;
import static io.github.copydesk.internal.quote.reported.ClauseWords.AND;
import static io.github.copydesk.internal.quote.reported.ClauseWords.BUT;
import static io.github.copydesk.internal.quote.reported.ClauseWords.CLAUSE_SUBJECTS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.RELATIVES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.SUBORDINATORS;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * Where what is said ends: before another source, {@code , court papers say}, before what is said or done next, {@code and told his
 * crews to}, and before the writer's own clause.
 */
final class ContentEnd {
    /** How many words the words about a source and its cue may have at the end of a sentence. */
    private static final int LONGEST_TAIL = 14;

    private static final WordSet SUBJECTS = WordSet.of(List.of(
            "i", "he", "she", "it", "they", "we", "you", "the", "a", "an", "his", "her", "their", "its", "my", "our",
            "many", "some", "most", "there", "this", "these", "those", "several", "no", "one"));
    private static final WordSet ALONGSIDE = WordSet.of(List.of(
            "alongside", "along", "with", "in", "during", "while", "after", "before", "on", "at", "as", "when"));
    private static final WordSet PRONOUNS_OR_IT = WordSet.of(List.of("he", "she", "they", "we", "it"));

    private final Reading reading;
    private final Tokens tokens;
    private final ClauseWords words;
    private final OtherSpeakers others;

    ContentEnd(Reading reading, ClauseWords words) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.words = words;
        this.others = new OtherSpeakers(reading);
    }

    int of(Report report, int from, int to) {
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
            boolean behind = !reading.covered(t) && reading.covered(t - 1);
            if (behind && tokens.is(t - 2, ',') && reading.covered(t - 2) && isOccasion(t)) {
                return t;
            }
            boolean opens = tokens.is(t, '(') && behind;
            if (opens && tokens.kind(t + 1) == Tokens.Kind.LOWER && tokens.isWord(t + 2)) {
                return t;
            }
        }
        return to;
    }

    /** Of "it was “so dear,” alongside a picture" how it was said: the comma within the marks ends it. */
    private boolean isOccasion(int token) {
        return ALONGSIDE.contains(tokens.hash(token))
                || (tokens.endsWith(token, "ing") && tokens.kind(token) == Tokens.Kind.LOWER);
    }

    /** Of "it would sail after Lund said it was “safe”" the writer's own clause about what another one said is left out. */
    private int beforeOtherSpeaker(int from, int to) {
        for (int t = from + 3; t < to - 3; t++) {
            boolean turns = SUBORDINATORS.contains(tokens.hash(t)) && !reading.covered(t);
            if (turns && others.isOtherSpeaker(t + 1, to) && isQuotedBehind(t, to)) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
            if (tokens.is(t, ',') && !reading.covered(t) && others.isAside(t + 1, to)) {
                return t;
            }
            if (turns
                    && reading.covered(t - 1)
                    && CLAUSE_SUBJECTS.contains(tokens.hash(t + 1))
                    && others.isSaidBehind(t + 2, to)) {
                return t;
            }
        }
        return to;
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
    int beforeTail(int from, int to) {
        for (int t = to - 2; t > Math.max(from + 2, to - LONGEST_TAIL); t--) {
            if (!tokens.is(t, ',')) {
                continue;
            }
            int behind = reading.covered(t) ? t + 2 : t + 1;
            boolean outside = behind < to && !reading.covered(behind) && (behind == t + 1 || !tokens.isWord(t + 1));
            if (outside && (tokens.hash(behind) == ACCORDING || others.isSourceWithCue(behind, to))) {
                return reading.covered(t) ? behind : t;
            }
        }
        return to;
    }

    /** Before "and told his crews", ", adding that", ", and Ada Lund said": what is said next, or done. */
    private int beforeNextVerb(Report report, int from, int to) {
        int cue = CueVerbs.of(tokens.hash(report.cue()));
        int tense = cue & (CueVerbs.PAST | CueVerbs.THIRD);
        for (int t = from + 2; t < to - 1; t++) {
            if (reading.covered(t)) {
                continue;
            }
            if (tokens.is(t, ',') && others.isSaying(t + 1, CueVerbs.ING, to)) {
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
            if (tense != 0 && others.isSaying(next, tense, to) && isApart(from, t)) {
                return tokens.is(t - 1, ',') ? t - 1 : t;
            }
            if (others.isOtherSpeaker(next, to)) {
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
                && (tokens.has(t, WordKinds.IRREGULAR_PAST) || (tokens.endsWith(t, "ed") && words.isVerb(t)));
    }

    /** Of "After Fjordline said that it would, many crews left" and "May, who said it was, got the vote": before the comma. */
    private int beforeMainClause(Report report, int from, int to) {
        int first = reading.sentences().first(report.cue());
        while (first < report.cue() && !tokens.isWord(first)) {
            first++;
        }
        boolean subordinate = SUBORDINATORS.contains(tokens.hash(first))
                && report.cue() - first < 10
                && !words.hasComma(first, report.cue());
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
            if (relative ? words.isBareVerb(t + 1) : isMainClause(t + 1, to)) {
                return t;
            }
        }
        return to;
    }

    private boolean isMainClause(int from, int to) {
        boolean subject = tokens.isCapital(from) || SUBJECTS.contains(tokens.hash(from));
        return subject && !reading.covered(from) && ContentShape.of(reading, from, to) == ContentShape.CLAUSE;
    }
}
