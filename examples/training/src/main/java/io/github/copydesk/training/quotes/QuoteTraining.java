package io.github.copydesk.training.quotes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Makes the models for quotations: {@code training quotes EVAL_DIR RESOURCES_DIR}. Prints how well each choice is made
 * in articles, and by publishers, that the training has not seen.
 */
public final class QuoteTraining {
    /** Features that fewer articles have are left out: they would tell of the article, not of the language. */
    private static final int LEAST_ARTICLES = 5;

    private static final int ARTICLE_FOLDS = 8;
    private static final int BITS = 15;

    private QuoteTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: training quotes EVAL_DIR RESOURCES_DIR");
        }
        List<GoldArticle> articles = GoldArticle.read(Path.of(args[0]).resolve("quotes/polnear.dev.jsonl.gz"));
        List<List<ChoiceTrainer.Choice>> data = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            data.add(RankerData.choices(articles.get(i), i));
        }
        List<String> publishers = articles.stream()
                .map(GoldArticle::publisher)
                .distinct()
                .sorted()
                .toList();
        double byArticle =
                crossValidate(articles, data, a -> Math.floorMod(a.id().hashCode(), ARTICLE_FOLDS), ARTICLE_FOLDS);
        double byPublisher = crossValidate(articles, data, a -> publishers.indexOf(a.publisher()), publishers.size());
        Map<Long, Double> weights =
                ChoiceTrainer.train(data.stream().flatMap(List::stream).toList(), LEAST_ARTICLES);
        String score =
                String.format(Locale.ROOT, "right choices %.4f by article, %.4f by publisher", byArticle, byPublisher);
        System.out.println("speaker: " + weights.size() + " features; " + score);
        ModelFile.write(
                Path.of(args[1]).resolve("speaker.model"),
                Map.of(
                        "what", "who speaks a quoted stretch; features of SpeakerRanking, version 1",
                        "data", "PolNeAR; only weights of features seen in at least 5 articles",
                        "date", "2026-11-23",
                        "cross-validated", score),
                BITS,
                weights);
    }

    private static double crossValidate(
            List<GoldArticle> articles,
            List<List<ChoiceTrainer.Choice>> data,
            ToIntFunction<GoldArticle> fold,
            int folds) {
        int right = 0;
        int all = 0;
        for (int f = 0; f < folds; f++) {
            List<ChoiceTrainer.Choice> train = new ArrayList<>();
            List<ChoiceTrainer.Choice> test = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                (fold.applyAsInt(articles.get(i)) == f ? test : train).addAll(data.get(i));
            }
            Map<Long, Double> weights = ChoiceTrainer.train(train, LEAST_ARTICLES);
            for (ChoiceTrainer.Choice choice : test) {
                right += choice.right()[best(choice, weights)] ? 1 : 0;
                all++;
            }
        }
        return (double) right / all;
    }

    private static int best(ChoiceTrainer.Choice choice, Map<Long, Double> weights) {
        int best = 0;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < choice.candidates().length; c++) {
            double score = 0;
            for (long feature : choice.candidates()[c]) {
                score += weights.getOrDefault(feature, 0.0);
            }
            if (score > bestScore) {
                bestScore = score;
                best = c;
            }
        }
        return best;
    }
}
