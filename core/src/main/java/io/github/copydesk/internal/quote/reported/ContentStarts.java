package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;

/** What speaks for the content of a cue starting at a place, before the cue or after it. */
final class ContentStarts {
    private enum Template {
        START_BASE,
        START_WORD,
        START_PREVIOUS,
        START_PREVIOUS_TWO,
        START_CUE_PREVIOUS,
        START_CUE_PLACE,
        START_ENDING_PLACE,
        START_CLASSES,
        START_GAP,
        START_MENTION,
        START_QUOTE,
        START_THAT,
        START_LEFT_WORDS,
        START_LEFT_COMMA,
        START_LEFT_SOURCE,
        START_LEFT_FIRST,
        START_NEXT_OF_CUE,
        START_REPORTS,
        START_CLAUSE,
        START_SENSE_PLACE,
        START_SENSE_PREVIOUS,
        START_KINDS
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Clause clause;

    ContentStarts(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.clause = clause;
    }

    /** Adds the few features of a start, the i-th of the places, that tell most. */
    void outline(int t, int i, Features out) {
        long side = side(t);
        long place = place(t, i);
        out.add(Template.START_BASE, place);
        out.add(Template.START_CUE_PLACE, place, tokens.hash(clause.cue));
        out.add(Template.START_CLASSES, Features.mix(side, clause.type(t - 1)), clause.type(t), clause.type(t + 1));
        out.add(Template.START_CLAUSE, side, clause.word(t - 1), clause.mentionFrom(t));
        if (side == 0) {
            out.add(Template.START_LEFT_WORDS, remaining(), clause.word(clause.tail()));
        }
    }

    /** Adds all its other features. */
    void details(int t, int i, Features out) {
        long side = side(t);
        long place = place(t, i);
        long previous = clause.word(t - 1);
        long sense = reading.senses().sense(clause.cue);
        out.add(Template.START_WORD, side, tokens.hash(t));
        out.add(Template.START_PREVIOUS, side, previous);
        out.add(Template.START_PREVIOUS_TWO, side, previous, clause.word(t - 2));
        out.add(Template.START_CUE_PREVIOUS, side, tokens.hash(clause.cue), previous);
        out.add(Template.START_ENDING_PLACE, place, clause.ending);
        out.add(Template.START_SENSE_PLACE, place, sense);
        out.add(Template.START_SENSE_PREVIOUS, side, sense, previous);
        out.add(Template.START_KINDS, Features.mix(side, clause.kind(t - 1)), clause.kind(t), clause.kind(t + 1));
        out.add(Template.START_NEXT_OF_CUE, place, clause.word(clause.cue + 1));
        boolean quoted = reading.covered(t);
        boolean opens = quoted && !tokens.isWord(Math.max(0, t - 1));
        out.add(Template.START_QUOTE, side, quoted ? 1 : 0, opens ? 1 : 0);
        out.add(Template.START_MENTION, side, named(t), Math.min(offset(t, i), 21));
        int between = side == 1 ? clause.reports(clause.cue + 1, t) : clause.reports(t, clause.head());
        int following = clause.reports(t, Math.min(clause.end, t + 6));
        out.add(Template.START_REPORTS, side, Math.min(3, between), Math.min(1, following));
        if (side == 1) {
            right(t, out);
        } else {
            left(t, out);
        }
    }

    /** 1 behind the cue, 0 before it. */
    private long side(int t) {
        return t > clause.cue ? 1 : 0;
    }

    private int offset(int t, int i) {
        return t > clause.cue ? Math.min(9, t - clause.cue) : 20 + Math.min(5, i);
    }

    private long place(int t, int i) {
        return offset(t, i) * 4L + (clause.source < 0 ? 2 : isInverted() ? 1 : 0);
    }

    private boolean isInverted() {
        return clause.source >= 0 && mentions.from(clause.source) > clause.cue;
    }

    /** Whether the source stands here (9), or which kind of mention starts here; 0 for none. */
    private long named(int t) {
        boolean isSource = clause.source >= 0 && mentions.from(clause.source) <= t && t < mentions.to(clause.source);
        return isSource ? 9 : clause.mentionFrom(t);
    }

    /** How many tokens stand behind source and cue. */
    private int remaining() {
        return Math.min(6, Math.max(0, clause.end - clause.tail()));
    }

    private void right(int t, Features out) {
        long classes = 0;
        boolean that = false;
        for (int k = clause.cue + 1; k < t; k++) {
            classes = Features.mix(classes, reading.verbs().classOf(k));
            that |= tokens.has(k, WordKinds.THAT);
        }
        if (t - clause.cue <= 5) {
            out.add(Template.START_GAP, classes, clause.type(t));
        }
        boolean thatLater = false;
        for (int k = t; k < Math.min(clause.end, t + 8); k++) {
            thatLater |= tokens.has(k, WordKinds.THAT);
        }
        out.add(Template.START_THAT, that ? 1 : 0, thatLater ? 1 : 0, Math.min(3, t - clause.cue));
    }

    private void left(int t, Features out) {
        int head = clause.head();
        long comma = head > 0 && !tokens.isWord(head - 1) ? 1 : 0;
        out.add(Template.START_LEFT_COMMA, comma, isInverted() ? 1 : 0, remaining());
        out.add(Template.START_LEFT_SOURCE, comma, clause.cue - head, clause.shortEnding);
        out.add(Template.START_LEFT_FIRST, t == clause.firstWord() ? 1 : 0, Math.min(8, head - t), comma);
    }
}
