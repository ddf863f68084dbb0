package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.ReportedSpeech;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.training.quotes.ChoiceTrainer.Choice;
import java.util.ArrayList;
import java.util.List;

/** Turns annotated articles into choices by which cues are reviewed beside the others of their sentence. */
final class ReviewData {
    private ReviewData() {}

    /** The choices of one article, whose cues are found by models that should not have been trained on it. */
    static List<Choice> choices(GoldArticle article, int number, SpeechModels models) {
        Reading reading = Reading.of(article.text(), article.paragraphs());
        GoldCues gold = GoldCues.of(article, reading);
        ReportedSpeech speech = new ReportedSpeech(reading, models);
        Features features = new Features();
        List<Choice> choices = new ArrayList<>();
        int from = 0;
        while (from < reading.tokens().count()) {
            int to = reading.sentences().end(from);
            speech.find(from, to);
            for (int d = 0; d < speech.size(); d++) {
                if (gold.decides(speech.cue(d))) {
                    speech.features(d, features);
                    boolean right = gold.statement(speech.cue(d)) != null;
                    choices.add(Choice.ifSo(number, features.toArray(), right, speech.score(d)));
                }
            }
            from = to;
        }
        return choices;
    }
}
