package io.github.copydesk.internal.quote;

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
    private final WordLists lists;
    private final Mentions mentions;
    private final Clause clause;

    ContentStarts(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.lists = reading.lists();
        this.mentions = reading.mentions();
        this.clause = clause;
    }

    /** Adds the features of a start, the i-th of the places. */
    void of(int t, int i, Features out) {
        long word = tokens.hash(clause.cue);
        long side = t > clause.cue ? 1 : 0;
        int offset = t > clause.cue ? Math.min(9, t - clause.cue) : 20 + Math.min(5, i);
        boolean inverted = clause.source >= 0 && mentions.from(clause.source) > clause.cue;
        long place = offset * 4L + (clause.source < 0 ? 2 : inverted ? 1 : 0);
        out.add(Template.START_BASE, place);
        out.add(Template.START_WORD, side, tokens.hash(t));
        out.add(Template.START_PREVIOUS, side, clause.word(t - 1));
        out.add(Template.START_PREVIOUS_TWO, side, clause.word(t - 1), clause.word(t - 2));
        out.add(Template.START_CUE_PREVIOUS, side, word, clause.word(t - 1));
        out.add(Template.START_CUE_PLACE, place, word);
        out.add(Template.START_ENDING_PLACE, place, clause.ending);
        out.add(Template.START_SENSE_PLACE, place, reading.senses().sense(clause.cue));
        out.add(Template.START_SENSE_PREVIOUS, side, reading.senses().sense(clause.cue), clause.word(t - 1));
        out.add(Template.START_KINDS, Features.mix(side, clause.kind(t - 1)), clause.kind(t), clause.kind(t + 1));
        out.add(Template.START_CLASSES, Features.mix(side, clause.type(t - 1)), clause.type(t), clause.type(t + 1));
        out.add(Template.START_NEXT_OF_CUE, place, clause.word(clause.cue + 1));
        boolean quoted = reading.covered(t);
        boolean opens = quoted && !tokens.isWord(t - 1 < 0 ? 0 : t - 1);
        out.add(Template.START_QUOTE, side, quoted ? 1 : 0, opens ? 1 : 0);
        int m = mentions.at(t);
        boolean mention = m < mentions.count() && mentions.from(m) == t;
        boolean isSource = clause.source >= 0 && mentions.from(clause.source) <= t && t < mentions.to(clause.source);
        long named = isSource ? 9 : mention ? mentions.kind(m).code() + 1 : 0;
        out.add(Template.START_MENTION, side, named, Math.min(offset, 21));
        int between = side == 1 ? clause.reports(clause.cue + 1, t) : clause.reports(t, clause.head());
        out.add(
                Template.START_REPORTS,
                side,
                Math.min(3, between),
                Math.min(1, clause.reports(t, Math.min(clause.end, t + 6))));
        out.add(Template.START_CLAUSE, side, clause.word(t - 1), clause.mentionFrom(t));
        if (side == 1) {
            right(t, out);
        } else {
            left(t, inverted, out);
        }
    }

    private void right(int t, Features out) {
        long classes = 0;
        boolean that = false;
        for (int k = clause.cue + 1; k < t; k++) {
            classes = Features.mix(classes, reading.verbs().classOf(k));
            that |= lists.has(k, WordLists.THAT);
        }
        if (t - clause.cue <= 5) {
            out.add(Template.START_GAP, classes, clause.type(t));
        }
        boolean thatLater = false;
        for (int k = t; k < Math.min(clause.end, t + 8); k++) {
            thatLater |= lists.has(k, WordLists.THAT);
        }
        out.add(Template.START_THAT, that ? 1 : 0, thatLater ? 1 : 0, Math.min(3, t - clause.cue));
    }

    private void left(int t, boolean inverted, Features out) {
        int head = clause.head();
        boolean comma = head > 0 && !tokens.isWord(head - 1);
        int remaining = Math.min(6, Math.max(0, clause.end - clause.tail()));
        out.add(Template.START_LEFT_WORDS, remaining, clause.word(clause.tail()));
        out.add(Template.START_LEFT_COMMA, comma ? 1 : 0, inverted ? 1 : 0, remaining);
        out.add(Template.START_LEFT_SOURCE, comma ? 1 : 0, clause.cue - head, clause.shortEnding);
        out.add(Template.START_LEFT_FIRST, t == clause.firstWord() ? 1 : 0, Math.min(8, head - t), comma ? 1 : 0);
    }
}
