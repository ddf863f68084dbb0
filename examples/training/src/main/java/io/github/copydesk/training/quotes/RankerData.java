package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.quote.quoted.SpeakerRanking;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns annotated articles into choices among speakers. */
final class RankerData {
    private RankerData() {}

    /**
     * The choices of one article, whose cues are found by models that should not have been trained on it.
     *
     * @param chain whether who spoke before is what the models say, right or wrong, as it will be when they are used
     */
    static List<ChoiceTrainer.Choice> choices(GoldArticle article, int number, SpeechModels models, boolean chain) {
        Reading reading = Reading.of(article.text(), article.paragraphs());
        Stretches stretches = reading.stretches();
        SpeakerRanking ranking = new SpeakerRanking(reading, Reports.of(reading, models));
        Features features = new Features();
        List<ChoiceTrainer.Choice> choices = new ArrayList<>();
        for (int s = 0; s < stretches.count(); s++) {
            if (stretches.nested(s)) {
                continue;
            }
            ranking.prepare(s);
            boolean[] right = right(article, reading, ranking, s);
            if (right == null) {
                continue;
            }
            long[][] candidates = new long[ranking.size() + 1][];
            int chosen = -1;
            for (int c = 0; c <= ranking.size(); c++) {
                ranking.features(c, features);
                candidates[c] = features.toArray();
                chosen = chosen < 0 && right[c] ? c : chosen;
            }
            choices.add(new ChoiceTrainer.Choice(number, candidates, right));
            ranking.choose(chain ? best(ranking, features, models.speaker()) : chosen);
        }
        return choices;
    }

    private static int best(SpeakerRanking ranking, Features features, HashedModel model) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c <= ranking.size(); c++) {
            ranking.features(c, features);
            float score = features.score(model);
            if (score > most) {
                best = c;
                most = score;
            }
        }
        return best;
    }

    private static boolean @Nullable [] right(GoldArticle article, Reading reading, SpeakerRanking ranking, int s) {
        GoldArticle.Statement gold = gold(article, reading.stretches(), s);
        boolean[] right = new boolean[ranking.size() + 1];
        if (gold == null) {
            right[ranking.size()] = true;
            return right;
        }
        Mentions mentions = reading.mentions();
        boolean any = false;
        for (int c = 0; c < ranking.size(); c++) {
            int m = ranking.mention(c);
            right[c] = gold.source().stream().anyMatch(range -> range.overlaps(mentions.start(m), mentions.end(m)));
            any |= right[c];
        }
        return any ? right : null;
    }

    private static GoldArticle.@Nullable Statement gold(GoldArticle article, Stretches stretches, int s) {
        for (GoldArticle.Statement statement : article.statements()) {
            for (GoldArticle.Range range : statement.quoted()) {
                int shared =
                        Math.min(range.end(), stretches.innerEnd(s)) - Math.max(range.start(), stretches.innerStart(s));
                int union =
                        Math.max(range.end(), stretches.innerEnd(s)) - Math.min(range.start(), stretches.innerStart(s));
                if (shared > 0 && shared >= 0.75 * union) {
                    return statement;
                }
            }
        }
        return null;
    }
}
