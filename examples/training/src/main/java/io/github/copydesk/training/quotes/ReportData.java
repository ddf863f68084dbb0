package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.Candidates;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Sentences;
import io.github.copydesk.internal.quote.reported.ContentSignals;
import io.github.copydesk.internal.quote.reported.CueSignals;
import io.github.copydesk.internal.quote.reported.SourceSignals;
import io.github.copydesk.internal.text.Tokens;
import io.github.copydesk.training.quotes.ChoiceTrainer.Choice;
import io.github.copydesk.training.quotes.GoldArticle.Range;
import io.github.copydesk.training.quotes.GoldArticle.Statement;
import java.util.ArrayList;
import java.util.List;

/** Turns annotated articles into the choices by which reported speech is found: cue, source, start and end. */
final class ReportData {
    private static final int NEAR = 2;

    private final int number;
    private final Reading reading;
    private final Tokens tokens;
    private final Features features = new Features();
    private final GoldCues gold;

    final List<Choice> cues = new ArrayList<>();
    final List<Choice> sources = new ArrayList<>();
    final List<Choice> starts = new ArrayList<>();
    final List<Choice> ends = new ArrayList<>();

    private ReportData(GoldArticle article, int number) {
        this.number = number;
        this.reading = Reading.of(article.text(), article.paragraphs());
        this.tokens = reading.tokens();
        this.gold = GoldCues.of(article, reading);
    }

    static ReportData of(GoldArticle article, int number) {
        ReportData data = new ReportData(article, number);
        data.walk();
        return data;
    }

    private void walk() {
        CueSignals signals = new CueSignals(reading);
        Sentences sentences = reading.sentences();
        int from = 0;
        while (from < tokens.count()) {
            int to = sentences.end(from);
            signals.sentence(from, to);
            for (int t = from; t < to; t++) {
                if (!signals.mayBe(t)) {
                    continue;
                }
                Statement statement = gold.statement(t);
                if (gold.decides(t)) {
                    signals.of(t, features);
                    cues.add(Choice.ifSo(number, features.toArray(), statement != null, 0));
                }
                if (statement != null) {
                    source(t, statement, from, to);
                }
            }
            from = to;
        }
    }

    private void source(int cue, Statement statement, int from, int to) {
        SourceSignals signals = new SourceSignals(reading);
        signals.prepare(cue, from, to);
        Mentions mentions = reading.mentions();
        boolean[] right = new boolean[signals.size() + 1];
        int mention = -1;
        for (int c = 0; c < signals.size(); c++) {
            int m = signals.mention(c);
            right[c] = statement.source().stream().anyMatch(r -> r.overlaps(mentions.start(m), mentions.end(m)));
            mention = mention < 0 && right[c] ? m : mention;
        }
        right[signals.size()] = mention < 0;
        long[][] candidates = new long[signals.size() + 1][];
        for (int c = 0; c <= signals.size(); c++) {
            signals.features(c, features);
            candidates[c] = features.toArray();
        }
        if (mention >= 0 || statement.source().isEmpty()) {
            sources.add(new Choice(number, candidates, right));
        }
        content(cue, mention, statement, from, to);
    }

    private void content(int cue, int mention, Statement statement, int from, int to) {
        List<Range> content = statement.content();
        int goldStart = wordFrom(content.get(0).start());
        ContentSignals signals = new ContentSignals(reading);
        signals.prepareStarts(cue, mention, from, to);
        boolean[] right = nearest(signals, goldStart, false);
        if (right == null) {
            return;
        }
        starts.add(choice(signals.starts(), right));
        int start = -1;
        for (int i = 0; i < right.length; i++) {
            start = right[i] ? signals.place(i) : start;
        }
        boolean before = start < cue;
        Range last = content.get(content.size() - 1);
        signals.prepareEnds(start);
        boolean splits = before && last.start() > tokens.start(cue);
        Range ending = before ? content.get(0) : last;
        int goldEnd = splits ? signals.split() : wordBefore(ending.end());
        boolean[] rightEnd = nearest(signals, goldEnd, splits);
        if (rightEnd != null) {
            ends.add(choice(signals.ends(), rightEnd));
        }
    }

    private int wordFrom(int offset) {
        int t = tokens.at(offset);
        while (t < tokens.count() && !tokens.isWord(t)) {
            t++;
        }
        return t;
    }

    /** The token after the last word that ends before an offset. */
    private int wordBefore(int offset) {
        int t = tokens.at(offset);
        while (t > 0 && !tokens.isWord(t - 1)) {
            t--;
        }
        return t;
    }

    /** Which place is the annotated one, or the nearest to it; null if none is near. */
    private static boolean @org.jspecify.annotations.Nullable [] nearest(
            ContentSignals signals, int gold, boolean exact) {
        boolean[] right = new boolean[signals.size()];
        int best = -1;
        for (int i = 0; i < signals.size(); i++) {
            int distance = Math.abs(signals.place(i) - gold);
            if (distance <= (exact ? 0 : NEAR) && (best < 0 || distance < Math.abs(signals.place(best) - gold))) {
                best = i;
            }
        }
        if (best < 0) {
            return null;
        }
        right[best] = true;
        return right;
    }

    private Choice choice(Candidates places, boolean[] right) {
        long[][] candidates = new long[places.size()][];
        for (int i = 0; i < candidates.length; i++) {
            places.features(i, features);
            candidates[i] = features.toArray();
        }
        return new Choice(number, candidates, right);
    }
}
