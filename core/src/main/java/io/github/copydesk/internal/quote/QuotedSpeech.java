package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses a speaker for each quoted stretch by the trained {@link SpeakerRanking}, and joins stretches of one
 * paragraph with one source, and those that a quotation over several paragraphs is made of.
 */
final class QuotedSpeech {
    private static final HashedModel MODEL = HashedModel.load("speaker");
    private static final int NOBODY = -1;

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final Mentions mentions;
    private final int[] speaker;
    private final double[] probability;

    private QuotedSpeech(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.mentions = reading.mentions();
        this.speaker = new int[stretches.count()];
        this.probability = new double[stretches.count()];
    }

    /** Finds what is said in quotation marks. */
    static List<Utterance> find(Reading reading) {
        QuotedSpeech speech = new QuotedSpeech(reading);
        speech.choose();
        return speech.utterances();
    }

    private void choose() {
        SpeakerRanking ranking = new SpeakerRanking(reading);
        Features features = new Features();
        float[] scores = new float[SpeakerRanking.MOST + 1];
        for (int s = 0; s < stretches.count(); s++) {
            speaker[s] = NOBODY;
            if (stretches.nested(s)) {
                continue;
            }
            ranking.prepare(s);
            int best = 0;
            for (int c = 0; c <= ranking.size(); c++) {
                ranking.features(c, features);
                scores[c] = score(features);
                best = scores[c] > scores[best] ? c : best;
            }
            ranking.choose(best);
            speaker[s] = ranking.mention(best);
            probability[s] = share(scores, ranking.size() + 1, best);
        }
    }

    private static float score(Features features) {
        int sum = 0;
        for (int i = 0; i < features.count(); i++) {
            sum += MODEL.weight(features.get(i));
        }
        return MODEL.scaled(sum);
    }

    private static double share(float[] scores, int count, int best) {
        double sum = 0;
        for (int c = 0; c < count; c++) {
            sum += StrictMath.exp(scores[c] - scores[best]);
        }
        return 1 / sum;
    }

    private List<Utterance> utterances() {
        List<Utterance> found = new ArrayList<>();
        int s = 0;
        while (s < stretches.count()) {
            if (speaker[s] == NOBODY) {
                s++;
                continue;
            }
            int end = s + 1;
            while (end < stretches.count() && (stretches.nested(end) || continues(s, end))) {
                end++;
            }
            found.add(join(s, end));
            nested(s, end, found);
            s = end;
        }
        return found;
    }

    /** Whether a stretch goes on with what the one before it began. */
    private boolean continues(int first, int next) {
        if (speaker[next] != speaker[first]) {
            return false;
        }
        int before = next - 1;
        while (stretches.nested(before)) {
            before--;
        }
        int paragraphs = stretches.paragraph(next) - stretches.paragraph(before);
        return paragraphs == 0 || (paragraphs == 1 && !stretches.closed(before));
    }

    private Utterance join(int first, int end) {
        int[] quoted = new int[2 * (end - first)];
        int n = 0;
        double likely = 1;
        for (int s = first; s < end; s++) {
            if (!stretches.nested(s)) {
                quoted[n++] = stretches.innerStart(s);
                quoted[n++] = stretches.innerEnd(s);
                likely = Math.min(likely, probability[s]);
            }
        }
        int[] content = Arrays.copyOf(quoted, n);
        int mention = speaker[first];
        long cue = Cues.besideMention(reading, mention);
        return new Utterance(
                true,
                content,
                content,
                mentions.start(mention),
                mentions.end(mention),
                Cues.start(cue, tokens),
                Cues.end(cue, tokens),
                likely,
                evidence(mention, stretches.outerStart(first), cue));
    }

    /** A nested stretch is something said only where a verb of saying leads to it: {@code I'm going to say, ‘No.’} */
    private void nested(int first, int end, List<Utterance> found) {
        for (int s = first; s < end; s++) {
            if (!stretches.nested(s)) {
                continue;
            }
            int before = tokens.at(stretches.outerStart(s)) - 1;
            if (before > 0 && (tokens.is(before, ',') || tokens.is(before, ':'))) {
                before--;
            }
            if (before >= 0 && Verbs.reports(tokens, before)) {
                int[] content = {stretches.innerStart(s), stretches.innerEnd(s)};
                found.add(new Utterance(
                        true,
                        content,
                        content,
                        -1,
                        -1,
                        tokens.start(before),
                        tokens.end(before),
                        0.7,
                        "a quotation within a quotation, after '" + tokens.text(before) + "'"));
            }
        }
    }

    private String evidence(int mention, int quote, long cue) {
        StringBuilder why = new StringBuilder();
        int from = mentions.from(mention);
        why.append('\'')
                .append(reading.text(), mentions.start(mention), mentions.end(mention))
                .append('\'');
        if (cue != Cues.NONE) {
            why.append(" with '")
                    .append(reading.text(), Cues.start(cue, tokens), Cues.end(cue, tokens))
                    .append('\'');
        }
        int paragraphs = Math.abs(reading.paragraphOf(quote) - reading.paragraphOf(tokens.start(from)));
        why.append(mentions.start(mention) < quote ? " before the quotation" : " after the quotation");
        if (paragraphs > 0) {
            why.append(paragraphs == 1 ? ", one paragraph away" : ", " + paragraphs + " paragraphs away");
        }
        return why.toString();
    }
}
