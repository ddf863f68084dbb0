package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.training.quotes.ChoiceTrainer.Choice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the speaker model learns from. It looks at what the models for reported speech find, so it must learn from
 * findings as doubtful as those it will meet: each article's are made by models that were not trained on its fold.
 */
final class CrossFit {
    private final List<GoldArticle> articles;
    private final Folds folds;
    private final List<QuoteModels> reports = new ArrayList<>();
    private final List<List<Choice>> reviews = new ArrayList<>();
    private List<List<Choice>> choices = new ArrayList<>();
    private final List<List<Choice>> statements = new ArrayList<>();

    private CrossFit(List<GoldArticle> articles, Folds folds) {
        this.articles = articles;
        this.folds = folds;
    }

    static CrossFit of(List<GoldArticle> articles, List<ReportData> lessons, Folds folds) throws IOException {
        CrossFit fit = new CrossFit(articles, folds);
        for (int fold = 0; fold < folds.count(); fold++) {
            List<ReportData> others = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (folds.of(articles.get(i)) != fold) {
                    others.add(lessons.get(i));
                }
            }
            fit.reports.add(QuoteModels.ofReports(others, Map.of()));
        }
        fit.review();
        fit.choose();
        fit.judge();
        return fit;
    }

    /** Once with who spoke before as annotated, and again with who is taken for it by what was learned from that. */
    private void choose() throws IOException {
        List<SpeechModels> models = new ArrayList<>();
        for (QuoteModels fold : reports) {
            models.add(fold.models());
        }
        choices = choices(models, false);
        for (int fold = 0; fold < folds.count(); fold++) {
            models.set(fold, speaking(fold).models());
        }
        choices = choices(models, true);
    }

    private List<List<Choice>> choices(List<SpeechModels> models, boolean chain) {
        List<List<Choice>> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            all.add(RankerData.choices(article, i, models.get(folds.of(article)), chain));
        }
        return all;
    }

    private void review() throws IOException {
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            reviews.add(ReviewData.choices(
                    article, i, reports.get(folds.of(article)).models()));
        }
        for (int fold = 0; fold < folds.count(); fold++) {
            reports.set(fold, reports.get(fold).withReview(all(reviews, fold), Map.of()));
        }
    }

    /** What is found in each article by models that were not trained on it, for the judgement of statements. */
    private void judge() throws IOException {
        List<SpeechModels> models = new ArrayList<>();
        for (int fold = 0; fold < folds.count(); fold++) {
            models.add(speaking(fold).models());
        }
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            statements.add(StatementData.choices(article, i, models.get(folds.of(article))));
        }
    }

    private QuoteModels speaking(int fold) {
        return reports.get(fold).withSpeaker(all(choices, fold), Map.of());
    }

    /** All models, trained without the articles of a fold. */
    QuoteModels without(int fold) throws IOException {
        return speaking(fold).withStatement(all(statements, fold), Map.of());
    }

    /** The choices by which statements are judged, of all articles. */
    List<Choice> statements() {
        return all(statements, -1);
    }

    /** The choices among speakers of all articles. */
    List<Choice> choices() {
        return all(choices, -1);
    }

    /** The choices by which cues are reviewed, of all articles. */
    List<Choice> reviews() {
        return all(reviews, -1);
    }

    private List<Choice> all(List<List<Choice>> byArticle, int withoutFold) {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (folds.of(articles.get(i)) != withoutFold) {
                all.addAll(byArticle.get(i));
            }
        }
        return all;
    }
}
