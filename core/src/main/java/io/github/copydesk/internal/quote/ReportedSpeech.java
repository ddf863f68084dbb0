package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds the cues of a text, and the source and the content of each, sentence by sentence. */
final class ReportedSpeech {
    /** How sure a cue must be, in log odds; a little below even it finds more than it spoils. */
    private static final float LEAST_CUE = -0.7f;
    /** How sure it must be to count, if not as a report, as evidence of who speaks a quotation near it. */
    private static final float LEAST_EVIDENCE = -1.5f;
    /** How many tokens from its cue a report may reach: a sentence may be as long as the text. */
    private static final int FARTHEST = 200;

    private final Tokens tokens;
    private final SpeechModels models;
    private final CueSignals cues;
    private final SourceSignals sources;
    private final ContentSignals contents;
    private final Features features = new Features();
    private final float[] scores = new float[Math.max(SourceSignals.MOST, ContentSignals.MOST)];
    private final List<Report> found = new ArrayList<>();

    private ReportedSpeech(Reading reading, SpeechModels models) {
        this.tokens = reading.tokens();
        this.models = models;
        this.cues = new CueSignals(reading);
        this.sources = new SourceSignals(reading);
        this.contents = new ContentSignals(reading);
    }

    /** Finds what cues report, in the order of the cues. */
    static List<Report> find(Reading reading, SpeechModels models) {
        ReportedSpeech speech = new ReportedSpeech(reading, models);
        boolean[] near = nearQuotations(reading);
        for (int p = 0; p < near.length; p++) {
            int from = speech.tokens.first(p);
            while (from < speech.tokens.first(p + 1)) {
                int to = reading.sentences().end(from);
                speech.sentence(from, to, near[p] ? LEAST_EVIDENCE : LEAST_CUE);
                from = to;
            }
        }
        return speech.found;
    }

    /** For each paragraph whether it, or the one before or after it, has a quotation that its cues may tell of. */
    private static boolean[] nearQuotations(Reading reading) {
        Stretches stretches = reading.stretches();
        int paragraphs = reading.tokens().paragraphs();
        boolean[] near = new boolean[paragraphs];
        for (int s = 0; s < stretches.count(); s++) {
            int p = stretches.paragraph(s);
            Arrays.fill(near, Math.max(0, p - 1), Math.min(paragraphs, p + 2), true);
        }
        return near;
    }

    private void sentence(int from, int to, float least) {
        cues.sentence(from, to);
        for (int t = from; t < to; t++) {
            if (cues.mayBe(t)) {
                cues.of(t, features);
                float score = features.score(models.cue());
                if (score > least) {
                    report(t, Math.max(from, t - FARTHEST), Math.min(to, t + FARTHEST), score);
                }
            }
        }
    }

    private void report(int cue, int from, int to, float score) {
        sources.prepare(cue, from, to);
        int best = 0;
        for (int c = 0; c <= sources.size(); c++) {
            sources.features(c, features);
            scores[c] = features.score(models.source());
            best = scores[c] > scores[best] ? c : best;
        }
        boolean sure = score > LEAST_CUE;
        double probability = 1 / (1 + StrictMath.exp(-score)) * share(scores, sources.size() + 1, best);
        int mention = sources.mention(best);
        contents.prepareStarts(cue, mention, from, to);
        if (contents.size() == 0) {
            return;
        }
        int start = contents.place(bestStart());
        contents.prepareEnds(start);
        int end = contents.place(bestEnd());
        if (end == contents.split()) {
            int resumed = contents.resumption();
            found.add(new Report(
                    cue, mention, start, contents.lastBefore(), resumed, contents.sentenceEnd(), sure, probability));
        } else {
            found.add(new Report(cue, mention, start, end, -1, -1, sure, probability));
        }
    }

    private int bestStart() {
        int best = 0;
        for (int i = 0; i < contents.size(); i++) {
            contents.start(i, features);
            scores[i] = features.score(models.start());
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private int bestEnd() {
        int best = 0;
        for (int i = 0; i < contents.size(); i++) {
            contents.end(i, features);
            scores[i] = features.score(models.end());
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The share of the best of the scores by their exponentials. */
    static double share(float[] scores, int count, int best) {
        double sum = 0;
        for (int c = 0; c < count; c++) {
            sum += StrictMath.exp(scores[c] - scores[best]);
        }
        return 1 / sum;
    }
}
