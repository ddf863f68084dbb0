package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.ClauseShape;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reading.Verbs;
import io.github.copydesk.internal.text.Tokens;

/**
 * The classes of the tokens between a candidate and a quotation, another quotation in between counting as one. What
 * is farther off than {@link #LONGEST} is not looked at.
 */
final class WordsBetween {
    private static final int LONGEST = 60;
    private static final int SHORT = 6;
    private static final long QUOTED = -10;

    private enum Template {
        GAP,
        GAP_HAS_CUE,
        CUE_POSITION,
        LAST_CLASSES,
        LAST_WORD,
        GAP_COMMAS,
        GAP_VERBS,
        GAP_SKELETON
    }

    private final Reading reading;
    private final Tokens tokens;
    private final ClauseShape skeleton;
    private final long[] classes = new long[LONGEST];
    private int length;
    private int quotes;
    private int start;
    private int end;

    WordsBetween(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.skeleton = reading.skeleton();
    }

    void measure(int from, int to) {
        Stretches stretches = reading.stretches();
        length = 0;
        quotes = 0;
        start = from;
        end = to;
        for (int t = from; t < to && length < LONGEST; t++) {
            boolean mark = !tokens.isWord(t) && reading.covered(t);
            if (mark) {
                t = Math.max(t, tokens.at(stretches.endOfCover(tokens.start(t))) - 1);
                quotes++;
                classes[length++] = QUOTED;
            } else {
                classes[length++] = reading.classAt(t);
            }
        }
    }

    int length() {
        return length;
    }

    int quotes() {
        return quotes;
    }

    /** Adds the features of the gap of a candidate before the quotation (side 1) or behind it. */
    void features(long side, long kind, int sentences, long base, Features out) {
        int cue = -1;
        int commas = 0;
        int finite = 0;
        long sequence = 0;
        for (int i = 0; i < length; i++) {
            long c = classes[i];
            sequence = Features.mix(sequence, c);
            cue = cue < 0 && c == Verbs.REPORTING_CLASS ? i : cue;
            commas += c == ',' ? 1 : 0;
            finite += Verbs.isFiniteClass(c) ? 1 : 0;
        }
        if (length <= SHORT) {
            out.add(Template.GAP, side, kind, sequence);
        }
        out.add(Template.GAP_HAS_CUE, side + 2 * kind, cue >= 0 ? 1 : 0, sentences);
        if (cue >= 0) {
            out.add(Template.CUE_POSITION, side, side == 1 ? Math.min(cue, 4) : 0);
        }
        if (side == 1 && length > 0) {
            long beforeLast = length > 1 ? classes[length - 2] : 0;
            out.add(Template.LAST_CLASSES, Features.mix(beforeLast, classes[length - 1]), kind, sentences);
            out.add(Template.LAST_WORD, reading.wordAt(end - 1), sentences);
        }
        if (length < LONGEST) {
            out.add(Template.GAP_SKELETON, side + 2 * kind, skeleton.of(start, end), sentences);
            out.add(Template.GAP_COMMAS, Math.min(3, commas), base);
            out.add(Template.GAP_VERBS, Math.min(3, finite) * 4L + Math.min(3, commas), side, sentences);
        }
    }
}
