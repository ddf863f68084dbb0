package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FIRST_PERSON_SUBJECT;

import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;

/** Which statements stand inside others, and which beside. */
final class NestedStatements {
    private static final int NEIGHBOURS = 8;
    private final TextWords words;
    private final List<StatementSource> statements;

    NestedStatements(TextWords words, List<StatementSource> statements) {
        this.words = words;
        this.statements = statements;
    }

    private int position(int statement) {
        return statements.get(statement).position();
    }

    /** The statement inside whose content another's source, or content, stands; -1 if none. */
    int enclosing(int index) {
        int at = position(index);
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(statements.size(), index + NEIGHBOURS);
        for (int i = to - 1; i >= from; i--) {
            StatementSource other = statements.get(i);
            if (i != index && other.covers(at) && !(covered(other, index) && i > index)) {
                return i;
            }
        }
        return -1;
    }

    private boolean covered(StatementSource other, int index) {
        return statements.get(index).covers(other.position());
    }

    /** The statement of the same paragraph that a quoted "I" goes with: the one before, or else the one after. */
    int neighbour(int index, Resolution[] done) {
        int word = words.at(position(index));
        if (!statements.get(index).sourced() || word >= words.count || !words.shaped(word, TextWords.QUOTED)) {
            return -1;
        }
        for (int step : new int[] {-1, -2, 1, 2}) {
            int other = index + step;
            if (other >= 0 && other < done.length && done[other].actor() != null) {
                int there = words.at(position(other));
                if (there < words.count && words.paragraph(there) == words.paragraph(word)) {
                    return other;
                }
            }
        }
        return -1;
    }

    /** Whether a statement's source is the one who speaks, or missing. */
    boolean firstPersonOrNone(StatementSource said) {
        if (!said.sourced()) {
            return !isAnothers(said);
        }
        int word = words.at(said.start());
        return word < words.count
                && (words.reads(word, "i")
                        || words.reads(word, "we")
                        || words.reads(word, "me")
                        || words.reads(word, "my"));
    }

    /** Whether a quotation inside a quotation is not its speaker's own: "she told me, 'Go'", but not "I said, 'Go'". */
    private boolean isAnothers(StatementSource said) {
        int cue = said.cue() < 0 ? words.count : words.at(said.cue());
        if (cue >= words.count || !words.shaped(cue, TextWords.QUOTED)) {
            return false;
        }
        for (int word = cue - 1; word >= Math.max(0, cue - 3); word--) {
            if (words.is(word, FIRST_PERSON_SUBJECT)) {
                return false;
            }
        }
        return true;
    }
}
