package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.model.Chooser;
import io.github.copydesk.internal.model.Chosen;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Reports;

/** The speaker of each quoted stretch, chosen by the trained {@link SpeakerRanking}. */
public final class QuotedSpeech {
    /** The speaker of a title, a nickname or words held at a distance. */
    public static final int NOBODY = -1;

    /** What is put to nobody's score, unless a quotation goes on: few of the doubtful ones are somebody's words. */
    private static final float DOUBT = 0.8f;

    /** How far behind the best one by their outlines candidates are that never win. */
    private static final float HOPELESS = 1;

    private final Reading reading;
    private final Stretches stretches;
    private final int[] speaker;
    private final double[] probability;

    private QuotedSpeech(Reading reading) {
        this.reading = reading;
        this.stretches = reading.stretches();
        this.speaker = new int[stretches.count()];
        this.probability = new double[stretches.count()];
    }

    /** Chooses the speakers of a text's stretches. */
    public static QuotedSpeech of(Reading reading, Reports reports, HashedModel model) {
        QuotedSpeech speech = new QuotedSpeech(reading);
        speech.choose(reports, model);
        return speech;
    }

    private void choose(Reports reports, HashedModel model) {
        SpeakerRanking ranking = new SpeakerRanking(reading, reports);
        Chooser contest = new Chooser(model, HOPELESS, new Features());
        double likely = 0;
        for (int s = 0; s < stretches.count(); s++) {
            speaker[s] = NOBODY;
            if (stretches.nested(s)) {
                continue;
            }
            ranking.prepare(s);
            if (ranking.goesOnAlone()) {
                int same = ranking.lastSpeaker();
                ranking.choose(same);
                speaker[s] = ranking.mention(same);
                probability[s] = likely;
                continue;
            }
            Chosen best = contest.bestOrNone(ranking, ranking.goesOn() ? 0 : DOUBT);
            ranking.choose(best.place());
            speaker[s] = ranking.mention(best.place());
            probability[s] = best.share();
            likely = best.share();
        }
    }

    /** The mention that speaks a stretch, -1 for nobody. */
    public int speaker(int stretch) {
        return speaker[stretch];
    }

    /** How likely that is. */
    public double probability(int stretch) {
        return probability[stretch];
    }
}
