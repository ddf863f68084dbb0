package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.WantsToKnow;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;

/** Tells what a source does with what it says, by its verb and by how the content is built: asserts, denies, asks, demands it. */
final class Attitudes {
    private static final long BE = WordHash.of("be");

    private final Reading reading;
    private final Tokens tokens;

    Attitudes(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** What the source does with a statement. */
    Attitude of(Statement statement, Seen seen) {
        CueUse cue = seen.cue();
        if (WantsToKnow.is(tokens, statement.grounds().cue())) {
            return Attitude.ASKS;
        }
        if (cue.supposed() && statement.grounds().way() == Grounds.Way.REPORTED) {
            return Attitude.SUPPOSES;
        }
        if (statement.direct() || statement.grounds().way() == Grounds.Way.LAYOUT) {
            return asksDirectly(statement) ? Attitude.ASKS : Attitude.ASSERTS;
        }
        boolean speech = cue.has(CueVerbs.SPEECH | CueVerbs.WRITING);
        if (!statement.quoted().isEmpty()
                && Naming.is(tokens, statement.grounds().cue())) {
            return Attitude.ASSERTS;
        }
        if (seen.shape().isInfinitive()) {
            return infinitive(cue, speech);
        }
        if (!speech && cue.has(CueVerbs.THOUGHT) && !cue.has(CueVerbs.FINDING | CueVerbs.ACT)) {
            return Attitude.THINKS;
        }
        if (!speech && !agrees(cue, seen) && cue.has(CueVerbs.INTENTION)) {
            return Attitude.INTENDS;
        }
        if (cue.has(CueVerbs.DENIES)) {
            return Attitude.DENIES;
        }
        return said(statement, seen, cue);
    }

    /** "agreed that it was safe": by a clause one agrees to what is, not to do something. */
    private static boolean agrees(CueUse cue, Seen seen) {
        return cue.has(CueVerbs.ACT) && seen.shape().isClause();
    }

    private Attitude infinitive(CueUse cue, boolean speech) {
        if (cue.has(CueVerbs.INTENDS) && (speech || cue.has(CueVerbs.INTENTION)) && !cue.has(CueVerbs.DEMANDS)) {
            return Attitude.INTENDS;
        }
        if (cue.has(CueVerbs.DEMANDS | CueVerbs.BIDS)) {
            return Attitude.DEMANDS;
        }
        if (cue.has(CueVerbs.DENIES)) {
            return Attitude.DENIES;
        }
        return !speech && cue.has(CueVerbs.THOUGHT) ? Attitude.THINKS : Attitude.ASSERTS;
    }

    /** What a verb of speech does with a clause or a noun. */
    private Attitude said(Statement statement, Seen seen, CueUse cue) {
        int first = tokens.at(statement.start());
        boolean calls = cue.has(CueVerbs.DEMANDS) && Naming.isCallFor(tokens, first);
        if (calls) {
            return Attitude.DEMANDS;
        }
        if (Naming.is(tokens, statement.grounds().cue())) {
            return Attitude.ASSERTS;
        }
        if (cue.has(CueVerbs.ASKS) || (cue.has(CueVerbs.DEMANDS) && seen.shape() == ContentShape.QUESTION)) {
            return Attitude.ASKS;
        }
        if (!agrees(cue, seen) && cue.has(CueVerbs.INTENDS)) {
            return Attitude.INTENDS;
        }
        boolean things = seen.shape() == ContentShape.THING || seen.shape() == ContentShape.PREPOSITION;
        if (cue.has(CueVerbs.DEMANDS)) {
            return Attitude.DEMANDS;
        }
        return !things && isMandative(first, tokens.at(statement.end())) ? Attitude.DEMANDS : Attitude.ASSERTS;
    }

    /** "that Lee be named": a bare "be" behind no auxiliary. */
    private boolean isMandative(int from, int to) {
        for (int t = from + 1; t < Math.min(to, from + 12); t++) {
            if (tokens.hash(t) == BE) {
                return !isHelped(t - 1) && !isHelped(t - 2);
            }
        }
        return false;
    }

    /** Whether a word makes a bare "be" behind it an ordinary one: "cannot be", "to be", "would also be". */
    private boolean isHelped(int token) {
        return token >= 0
                && (reading.verbs().isAuxiliary(token)
                        || tokens.endsWith(token, "to")
                        || tokens.endsWith(token, "not")
                        || tokens.endsWith(token, "n't")
                        || tokens.endsWith(token, "n’t")
                        || tokens.endsWith(token, "'ll"));
    }

    private boolean asksDirectly(Statement statement) {
        Span last = statement.content().get(statement.content().size() - 1);
        int end = last.end() - 1;
        while (end > last.start()
                && !Character.isLetterOrDigit(reading.text().charAt(end))
                && reading.text().charAt(end) != '?') {
            end--;
        }
        return reading.text().charAt(end) == '?';
    }
}
