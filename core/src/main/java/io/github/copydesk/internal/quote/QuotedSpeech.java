package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.model.HashedModel;

/** The speaker of each quoted stretch, chosen by the trained {@link SpeakerRanking}. */
final class QuotedSpeech {
    /** The speaker of a title, a nickname or words held at a distance. */
    static final int NOBODY = -1;

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
    static QuotedSpeech of(Reading reading, Reports reports, HashedModel model) {
        QuotedSpeech speech = new QuotedSpeech(reading);
        speech.choose(reports, model);
        return speech;
    }

    private void choose(Reports reports, HashedModel model) {
        SpeakerRanking ranking = new SpeakerRanking(reading, reports);
        Contest contest = new Contest(model, HOPELESS, new Features());
        for (int s = 0; s < stretches.count(); s++) {
            speaker[s] = NOBODY;
            if (stretches.nested(s)) {
                continue;
            }
            ranking.prepare(s);
            Winner best = contest.bestOrNone(ranking, ranking.goesOn() ? 0 : DOUBT);
            ranking.choose(best.place());
            speaker[s] = ranking.mention(best.place());
            probability[s] = best.share();
        }
    }

    /** The mention that speaks a stretch, -1 for nobody. */
    int speaker(int stretch) {
        return speaker[stretch];
    }

    /** How likely that is. */
    double probability(int stretch) {
        return probability[stretch];
    }
}
