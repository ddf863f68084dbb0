package io.github.copydesk.internal.quote.reported;

import static io.github.copydesk.internal.quote.reported.ClauseWords.AND;
import static io.github.copydesk.internal.quote.reported.ClauseWords.CLAUSE_SUBJECTS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.JOINTS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.PREPOSITIONS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.RELATIVES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.SUBORDINATORS;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Where another one speaks, or the writer goes on, within what seems to be said: "…, court papers say", "…, which he called a gem". */
final class OtherSpeakers {
    private static final WordSet CONTRASTS = WordSet.of(List.of("while", "whereas", "but", "though", "although"));
    private static final long WHICH = WordHash.of("which");
    private static final long THEN = WordHash.of("then");

    private final Reading reading;
    private final Tokens tokens;

    OtherSpeakers(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** ", which he called a gem", ", while its mate, Krog, argues it is", ", and then she sat down": the writer's, or another's. */
    boolean isAside(int from, int to) {
        long word = tokens.hash(from);
        if (CONTRASTS.contains(word)) {
            return isOtherSpeaker(from + 1, to) || isOtherNamed(from + 1, to);
        }
        if (word == WHICH && from + 2 < to) {
            boolean subject = tokens.isCapital(from + 1) || CLAUSE_SUBJECTS.contains(tokens.hash(from + 1));
            return subject && isSaying(from + 2, CueVerbs.PAST | CueVerbs.THIRD, to);
        }
        return word == AND
                && from + 3 < to
                && tokens.hash(from + 1) == THEN
                && CLAUSE_SUBJECTS.contains(tokens.hash(from + 2));
    }

    /** "the firm's economist, Michael Krog, argues": a noun phrase, a name between commas, a verb of saying. */
    private boolean isOtherNamed(int from, int to) {
        int comma = from;
        while (comma < Math.min(to, from + 9) && !tokens.is(comma, ',')) {
            comma++;
        }
        int second = comma + 1;
        while (second < Math.min(to, comma + 9) && !tokens.is(second, ',')) {
            second++;
        }
        return second < to
                && tokens.is(second, ',')
                && isSaying(second + 1, CueVerbs.PAST | CueVerbs.THIRD, to)
                && ContentShape.of(reading, from, comma) == ContentShape.THING;
    }

    /** Whether a verb of saying stands among the next few words. */
    boolean isSaidBehind(int from, int to) {
        for (int t = from; t < Math.min(to, from + 4); t++) {
            if (isSaying(t, CueVerbs.PAST | CueVerbs.THIRD, to)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a range is a noun phrase with a verb of saying, and at most a phrase about the occasion behind it. */
    boolean isSourceWithCue(int from, int to) {
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

    /** Whether a token is this form of a verb of speech that leads to something. */
    boolean isSaying(int token, int form, int to) {
        if (token >= to - 1 || tokens.kind(token) != Tokens.Kind.LOWER || reading.covered(token)) {
            return false;
        }
        int verb = CueVerbs.of(tokens.hash(token));
        return (verb & CueVerbs.SPEECH) != 0 && (verb & form) != 0;
    }

    /** Whether a name or noun with a verb of saying and a clause follows: "and Fjordline said the mayor had". */
    boolean isOtherSpeaker(int from, int to) {
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
}
