package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.model.Chooser;
import io.github.copydesk.internal.model.Chosen;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.layout.Transcript;
import io.github.copydesk.internal.quote.reading.Label;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reading.WantsToKnow;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a text, and the source and the content of each, sentence by sentence: first each by itself, then
 * how sure it is beside the others. Not thread-safe.
 */
public final class ReportedSpeech {
    /** How sure a cue must be, in log odds; a little below even it finds more than it spoils. */
    private static final float LEAST_CUE = -0.6f;
    /** How sure it must be by itself, whatever the others say. */
    private static final float LEAST_ALONE = -0.7f;
    /** How sure it must be to be reviewed. */
    private static final float LEAST_DRAFT = -1;
    /** How sure it must be to count, if not as a report, as evidence of who speaks a quotation near it. */
    private static final float LEAST_EVIDENCE = -1.5f;
    /** How sure a cue is whose clause a comma parts from it. */
    private static final float LEAST_FRAMED = 1;
    /** What a cue's outline gives to words that are none; of those that are, two in a thousand. */
    private static final float HOPELESS_CUE = -0.8f;
    /** How far behind the best one by their outlines sources, starts and ends are that never win. */
    private static final float HOPELESS_SOURCE = 2.4f;

    private static final float HOPELESS_START = 2;
    private static final float HOPELESS_END = 1.5f;

    /** How many tokens from its cue a report may reach: a sentence may be as long as the text. */
    private static final int FARTHEST = 200;

    /** Fewer tokens behind a label are no speech. */
    private static final int FEWEST_WORDS = 3;

    private static final WordSet QUESTIONS =
            WordSet.of(List.of("why", "how", "whether", "if", "what", "when", "where", "who", "which"));

    private final Reading reading;
    private final Tokens tokens;
    private final boolean[] near;
    private final SpeechModels models;
    private final CueSignals cues;
    private final SourceSignals sources;
    private final ContentSignals contents;
    private final ReviewSignals review;
    private final Borders borders;
    private final SharedSubjects subjects;
    private final FramedClauses frames;
    private final Features features = new Features();
    private final Chooser sourceContest;
    private final Chooser startContest;
    private final Chooser endContest;
    private final List<Draft> drafts = new ArrayList<>();
    private FramedClauses.@Nullable Frame frame;

    /** Starts on a text. */
    public ReportedSpeech(Reading reading, SpeechModels models) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.near = nearQuotations(reading);
        this.models = models;
        this.cues = new CueSignals(reading);
        this.sources = new SourceSignals(reading);
        this.contents = new ContentSignals(reading);
        this.review = new ReviewSignals(reading);
        this.borders = new Borders(reading);
        this.subjects = new SharedSubjects(reading);
        this.frames = new FramedClauses(reading);
        this.sourceContest = new Chooser(models.source(), HOPELESS_SOURCE, features);
        this.startContest = new Chooser(models.start(), HOPELESS_START, features);
        this.endContest = new Chooser(models.end(), HOPELESS_END, features);
    }

    /** Finds what cues report, in the order of the cues. */
    static List<Report> find(Reading reading, SpeechModels models) {
        ReportedSpeech speech = new ReportedSpeech(reading, models);
        List<Report> found = new ArrayList<>();
        int from = 0;
        while (from < speech.tokens.count()) {
            int to = reading.sentences().end(from);
            speech.find(from, to);
            List<Report> sentence = new ArrayList<>(speech.size());
            for (int d = 0; d < speech.size(); d++) {
                sentence.add(speech.review(d));
            }
            found.addAll(withoutDoubles(sentence));
            from = to;
        }
        return found;
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

    /** Of two sure reports with one content, "Lund, speaking on Monday, said", the one with the nearer cue stays sure. */
    private static List<Report> withoutDoubles(List<Report> reports) {
        List<Report> apart = new ArrayList<>(reports.size());
        for (Report report : reports) {
            boolean farther = report.sure()
                    && reports.stream()
                            .anyMatch(other -> other.sure()
                                    && other.from() == report.from()
                                    && report.cue() < other.cue()
                                    && other.cue() < report.from());
            apart.add(farther ? report.unsure() : report);
        }
        return apart;
    }

    private Report review(int draft) {
        features(draft, features);
        float score = score(draft) + features.score(models.review());
        if (isPlain(cue(draft))) {
            return borders.mend(drafts.get(draft).report(true, Math.max(score, LEAST_FRAMED)));
        }
        boolean sure = score > LEAST_CUE && score(draft) > LEAST_ALONE && !isLabel(drafts.get(draft));
        return borders.mend(drafts.get(draft).report(sure, score));
    }

    /**
     * Whether a cue is the colon of a paragraph's label that stands alone: in capitals it may be anything, and
     * {@link Transcript} judges it; with a word or two behind it ({@code Photo: Karl Ott}) nothing is said.
     */
    private boolean isLabel(Draft draft) {
        int colon = tokens.start(draft.cue());
        if (reading.text().charAt(colon) != ':') {
            return false;
        }
        int paragraph = reading.paragraphOf(colon);
        Label label = Label.of(
                reading.text(),
                reading.paragraph(paragraph).start(),
                reading.paragraph(paragraph).end());
        if (label == null || label.colon() != colon) {
            return false;
        }
        return label.loud() || draft.to() - draft.from() < FEWEST_WORDS;
    }

    /** Finds what the cues of a sentence, given by its tokens, report by themselves. */
    public void find(int from, int to) {
        drafts.clear();
        cues.sentence(from, to);
        frame = frames.of(from, to);
        float least = near[reading.paragraphOf(tokens.start(from))] ? LEAST_EVIDENCE : LEAST_DRAFT;
        for (int t = from; t < to; t++) {
            if (isPlain(t) || cues.mayBe(t)) {
                float score = cueScore(t);
                if (score > least || isPlain(t)) {
                    draft(t, Math.max(from, t - FARTHEST), Math.min(to, t + FARTHEST), Math.max(score, LEAST_EVIDENCE));
                }
            }
        }
    }

    /** Whether a word is a cue whatever the models say: by the comma around its clause, or as "wanted to know". */
    private boolean isPlain(int token) {
        return isFramed(token) || wantsToKnow(token);
    }

    private boolean wantsToKnow(int token) {
        return WantsToKnow.is(tokens, token)
                && token + 2 < tokens.count()
                && QUESTIONS.contains(tokens.hash(token + 1));
    }

    private boolean isFramed(int token) {
        return frame != null && frame.cue() == token;
    }

    /** How sure a cue is by itself; very unsure if its outline tells that already. */
    private float cueScore(int token) {
        features.clear();
        cues.outline(token, features);
        float outline = features.score(models.cue());
        if (outline < HOPELESS_CUE) {
            return Float.NEGATIVE_INFINITY;
        }
        features.clear();
        cues.details(token, features);
        return outline + features.score(models.cue());
    }

    private static Draft framed(FramedClauses.Frame frame, float score) {
        Chosen plain = new Chosen(0, 1, 1);
        return new Draft(frame.cue(), frame.mention(), frame.from(), frame.to(), -1, -1, score, plain, plain, plain);
    }

    /** How many reports were found last. */
    public int size() {
        return drafts.size();
    }

    /** The cue of a report. */
    public int cue(int draft) {
        return drafts.get(draft).cue();
    }

    /** How sure that cue is by itself. */
    public float score(int draft) {
        return drafts.get(draft).cueScore();
    }

    /** Puts the features by which a report is reviewed into a list. */
    public void features(int draft, Features out) {
        review.of(drafts, draft, out);
    }

    private void draft(int cue, int from, int to, float score) {
        sources.prepare(cue, from, to);
        Chosen source = sourceContest.bestOrNone(sources, 0);
        int mention = subjects.of(cue, sources.mention(source.place()));
        mention = subjects.shared(cue, mention, drafts);
        contents.prepareStarts(cue, mention, from, to);
        if (contents.size() == 0) {
            return;
        }
        Chosen first = startContest.best(contents.starts());
        int start = contents.place(first.place());
        contents.prepareEnds(start);
        Chosen last = endContest.best(contents.ends());
        int end = contents.place(last.place());
        boolean split = end == contents.split();
        if (frame != null && frame.cue() == cue) {
            drafts.add(framed(frame, score));
            return;
        }
        drafts.add(new Draft(
                cue,
                mention,
                start,
                split ? contents.lastBefore() : end,
                split ? contents.resumption() : -1,
                split ? contents.sentenceEnd() : -1,
                score,
                source,
                first,
                last));
    }
}
