package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Magnitude;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Verbs;
import io.github.copydesk.internal.quote.reading.WordSenses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a cue once the other cues of its sentence have been found, each with a source and content: in
 * {@code She said the town had promised to support it} the words {@code promised} and {@code support} stand in what is
 * said, and fewer of such words are cues than by themselves. A cue whose content starts nowhere for sure is less of one,
 * too. Looks at the nearest cues only, for a sentence may be as long as the text.
 */
public final class ReviewSignals {
    /** How many cues on either side are looked at. */
    private static final int NEAR = 8;

    private static final float[] CUE = {-1, -0.5f, 0, 0.6f, 1.5f, 3};
    private static final float[] OTHER = {-0.7f, 0.5f, 1.5f, 3};
    private static final float[] AHEAD = {0, 0.5f, 1.5f, 3, 5};
    private static final float[] PART = {-1, 0, 1, 2, 3, 4, 6};
    private static final float[] SHARE = {0.3f, 0.5f, 0.7f, 0.85f, 0.95f};
    private static final float[] DISTANCE = {-12, -6, -3, -1, 0, 1, 3, 6, 12};

    private enum Template {
        REVIEW_SCORE,
        REVIEW_RANK,
        REVIEW_AHEAD,
        REVIEW_AHEAD_RANK,
        REVIEW_VERB,
        REVIEW_HELD,
        REVIEW_HELD_RANK,
        REVIEW_HELD_DISTANCE,
        REVIEW_HELD_SENSE,
        REVIEW_HELD_WORD,
        REVIEW_HELD_SOURCE,
        REVIEW_RANK_SENSE,
        REVIEW_BEFORE,
        REVIEW_AFTER,
        REVIEW_SOURCE,
        REVIEW_SOURCE_SENSE,
        REVIEW_START,
        REVIEW_START_PLACE,
        REVIEW_START_SENSE,
        REVIEW_START_HELD,
        REVIEW_LENGTH,
        REVIEW_QUOTED
    }

    private final Reading reading;
    private final Verbs verbs;
    private final WordSenses senses;

    ReviewSignals(Reading reading) {
        this.reading = reading;
        this.verbs = reading.verbs();
        this.senses = reading.senses();
    }

    /** Puts the features of one of a sentence's drafts, which stand in the order of their cues, into a list. */
    void of(List<Draft> drafts, int i, Features out) {
        out.clear();
        Draft draft = drafts.get(i);
        int rank = 0;
        float ahead = 0;
        Draft holding = null;
        for (int j = Math.max(0, i - NEAR); j < Math.min(drafts.size(), i + NEAR + 1); j++) {
            Draft other = drafts.get(j);
            if (other.cueScore() > draft.cueScore()) {
                rank++;
                ahead = Math.max(ahead, other.cueScore() - draft.cueScore());
                boolean holds = other.holds(draft.cue());
                holding = holds && (holding == null || holding.cueScore() < other.cueScore()) ? other : holding;
            }
        }
        itself(draft, out);
        long cue = bin(draft.cueScore(), CUE);
        long verb = verbs.reports(draft.cue()) ? 1 : 0;
        long sense = senses.sense(draft.cue());
        rank = Math.min(4, rank);
        out.add(Template.REVIEW_RANK, rank, cue);
        out.add(Template.REVIEW_AHEAD, bin(ahead, AHEAD), cue);
        out.add(Template.REVIEW_AHEAD_RANK, bin(ahead, AHEAD), rank, verb);
        out.add(Template.REVIEW_RANK_SENSE, rank, sense);
        held(draft, holding, rank, cue, verb, out);
        beside(draft, i > 0 ? drafts.get(i - 1) : null, Template.REVIEW_BEFORE, cue, out);
        beside(draft, i + 1 < drafts.size() ? drafts.get(i + 1) : null, Template.REVIEW_AFTER, cue, out);
    }

    private void itself(Draft draft, Features out) {
        long cue = bin(draft.cueScore(), CUE);
        long verb = verbs.reports(draft.cue()) ? 1 : 0;
        long sense = senses.sense(draft.cue());
        int offset = draft.from() - draft.cue();
        long place = bin(offset, DISTANCE);
        long source = draft.mention() < 0
                ? -1
                : reading.mentions().sense(draft.mention()).code() * 2L
                        + (reading.mentions().from(draft.mention()) < draft.cue() ? 1 : 0);
        boolean quoted = reading.covered(Math.max(0, draft.from()));
        out.add(Template.REVIEW_SCORE, cue);
        out.add(Template.REVIEW_VERB, verb, cue);
        out.add(Template.REVIEW_SOURCE, source, bin((float) draft.source().share(), SHARE), cue);
        out.add(Template.REVIEW_SOURCE_SENSE, source, sense);
        out.add(Template.REVIEW_START, bin(draft.start().score(), PART), cue);
        out.add(Template.REVIEW_START_PLACE, place, bin((float) draft.start().share(), SHARE), verb);
        out.add(Template.REVIEW_START_SENSE, place, sense);
        out.add(Template.REVIEW_LENGTH, Magnitude.of(Math.max(0, draft.to() - draft.from())), place);
        out.add(Template.REVIEW_QUOTED, quoted ? 1 : 0, cue, draft.resumedFrom() >= 0 ? 1 : 0);
    }

    /** What the surest cue tells whose content the cue stands in. */
    private void held(Draft draft, @Nullable Draft holding, long rank, long cue, long verb, Features out) {
        long held = holding == null ? 0 : 1 + bin(holding.cueScore(), OTHER);
        out.add(Template.REVIEW_HELD, held, cue);
        out.add(Template.REVIEW_HELD_RANK, held, rank, verb);
        out.add(Template.REVIEW_HELD_SENSE, held, senses.sense(draft.cue()));
        out.add(Template.REVIEW_HELD_WORD, Math.min(1, held), reading.tokens().hash(draft.cue()));
        out.add(Template.REVIEW_START_HELD, held, bin(draft.from() - draft.cue(), DISTANCE), verb);
        if (holding != null) {
            out.add(Template.REVIEW_HELD_DISTANCE, held, bin(draft.cue() - holding.cue(), DISTANCE), verb);
            long same = draft.mention() < 0 ? 2 : draft.mention() == holding.mention() ? 1 : 0;
            long inside =
                    draft.mention() >= 0 && holding.holds(reading.mentions().from(draft.mention())) ? 4 : 0;
            out.add(Template.REVIEW_HELD_SOURCE, same + inside, held, cue);
        }
    }

    private static void beside(Draft draft, @Nullable Draft other, Template template, long cue, Features out) {
        if (other == null) {
            out.add(template, -1, cue);
            return;
        }
        long same = draft.mention() >= 0 && draft.mention() == other.mention() ? 1 : 0;
        long distance = Magnitude.of(Math.abs(draft.cue() - other.cue()));
        out.add(template, bin(other.cueScore(), OTHER) * 2L + same, distance, cue);
    }

    private static int bin(float value, float[] edges) {
        int bin = 0;
        while (bin < edges.length && value > edges[bin]) {
            bin++;
        }
        return bin;
    }
}
