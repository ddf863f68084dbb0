package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;

/** What speaks for the content of a cue ending at a place, once its start is known. */
final class ContentEnds {
    private enum Template {
        END_BASE,
        END_NEXT,
        END_NEXT_TWO,
        END_LAST,
        END_LENGTH,
        END_CUE_NEXT,
        END_COMMAS,
        END_SENTENCE,
        END_CUE_SENTENCE,
        END_START_NEXT,
        END_QUOTE,
        END_RANK,
        END_CLASSES,
        END_SPLIT,
        END_REPORTS,
        END_CLAUSE,
        END_CLAUSE_REPORTS,
        END_KINDS,
        END_SENSE_NEXT,
        END_SENSE
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Clause clause;

    ContentEnds(Reading reading, Clause clause) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clause = clause;
    }

    /** Adds the few features that tell most of an end, the i-th of the places, of content from a start. */
    void outline(int t, int i, int chosen, boolean last, Features out) {
        long base = base(chosen, last);
        out.add(Template.END_RANK, base, Math.min(6, i));
        out.add(Template.END_NEXT, base, clause.word(t));
        out.add(Template.END_CUE_SENTENCE, base, tokens.hash(clause.cue));
        out.add(Template.END_CLAUSE, clause.word(t), clause.mentionFrom(t + 1), clause.type(t + 2));
        out.add(Template.END_KINDS, Features.mix(base, clause.kind(t - 1)), clause.kind(t), clause.kind(t + 1));
    }

    /** Adds all its other features. */
    void details(int t, int chosen, boolean last, Features out) {
        long base = base(chosen, last);
        long next = clause.word(t);
        long opening = clause.word(chosen - 1);
        long sense = reading.senses().sense(clause.cue);
        out.add(Template.END_BASE, base);
        out.add(Template.END_NEXT_TWO, base, next, clause.word(t + 1));
        out.add(Template.END_LAST, base, tokens.suffix(t - 1, 3));
        out.add(Template.END_LENGTH, base, bin(t - chosen));
        out.add(Template.END_CUE_NEXT, base, tokens.hash(clause.cue), next);
        out.add(Template.END_COMMAS, base, commas(chosen, t), next);
        out.add(Template.END_SENTENCE, base, opening);
        out.add(Template.END_START_NEXT, base, opening, next);
        out.add(Template.END_CLASSES, Features.mix(base, clause.type(t - 1)), clause.type(t), clause.type(t + 1));
        out.add(Template.END_SENSE, base, sense);
        out.add(Template.END_SENSE_NEXT, base, sense, next);
        int reported = clause.reports(chosen, t);
        int following = clause.reports(t, Math.min(clause.end, t + 8));
        out.add(Template.END_REPORTS, base, Math.min(2, reported), Math.min(1, following));
        out.add(Template.END_CLAUSE_REPORTS, next, Math.min(1, following), clause.mentionFrom(t + 1));
        boolean inside = reading.stretches().covers(tokens.end(t - 1));
        boolean began = reading.covered(chosen);
        out.add(Template.END_QUOTE, base, (inside ? 1 : 0) + (began ? 2 : 0), chosen - clause.cue == 1 ? 1 : 0);
    }

    private long base(int chosen, boolean last) {
        return (chosen > clause.cue ? 2L : 0) + (last ? 1 : 0);
    }

    private int commas(int from, int to) {
        int commas = 0;
        for (int t = from; t < to && commas < 4; t++) {
            commas += tokens.is(t, ',') ? 1 : 0;
        }
        return commas;
    }

    /** Adds the features of content going on behind source and cue. */
    void ofSplit(Features out) {
        long word = tokens.hash(clause.cue);
        out.add(Template.END_SPLIT, clause.word(clause.tail()), clause.word(clause.tail() + 1));
        out.add(Template.END_SPLIT, word, 1);
        out.add(Template.END_SPLIT, Math.min(8, clause.end - clause.tail()), 2, 2);
        out.add(Template.END_SPLIT, clause.type(clause.tail()), clause.type(clause.tail() + 1), 3);
    }

    private static int bin(int n) {
        return n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 35 ? 8 : 9;
    }
}
