package io.github.copydesk.training.quotes;

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
    private final List<List<Choice>> choices = new ArrayList<>();

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
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            fit.choices.add(RankerData.choices(
                    article, i, fit.reports.get(folds.of(article)).models()));
        }
        return fit;
    }

    /** All models, trained without the articles of a fold. */
    QuoteModels without(int fold) throws IOException {
        return reports.get(fold).withSpeaker(choices(fold), Map.of());
    }

    /** The choices among speakers of all articles. */
    List<Choice> choices() {
        return choices(-1);
    }

    private List<Choice> choices(int withoutFold) {
        List<Choice> all = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (folds.of(articles.get(i)) != withoutFold) {
                all.addAll(choices.get(i));
            }
        }
        return all;
    }
}
