package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.Reading;
import io.github.copydesk.internal.quote.Speech;
import io.github.copydesk.internal.quote.SpeechModels;
import io.github.copydesk.internal.quote.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Makes the models for quotations: {@code training quotes EVAL_DIR RESOURCES_DIR}. With a third argument,
 * {@code article} or {@code publisher}, it cross-validates instead: it writes what models say of articles (or
 * publishers) that they were not trained on, as JSON Lines that the scorer of the development data reads.
 */
public final class QuoteTraining {
    private static final int ARTICLE_FOLDS = 5;

    private QuoteTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: training quotes EVAL_DIR OUT_DIR [article|publisher]");
        }
        Path quotes = Path.of(args[0]).resolve("quotes");
        Path out = Path.of(args[1]);
        List<GoldArticle> articles = GoldArticle.read(quotes.resolve("polnear.dev.jsonl.gz"));
        List<QuoteModels.Lessons> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            lessons.add(QuoteModels.Lessons.of(articles.get(i), i));
        }
        if (args.length == 2) {
            QuoteModels.train(lessons, Map.of("date", "2026-11-23", "features", "version 1"))
                    .write(out);
        } else {
            crossValidate(args[2], articles, lessons, GoldArticle.read(quotes.resolve("noise.dev.jsonl.gz")), out);
        }
    }

    private static void crossValidate(
            String by, List<GoldArticle> articles, List<QuoteModels.Lessons> lessons, List<GoldArticle> noisy, Path out)
            throws IOException {
        List<String> publishers = articles.stream()
                .map(GoldArticle::publisher)
                .distinct()
                .sorted()
                .toList();
        boolean byArticle = by.equals("article");
        int folds = byArticle ? ARTICLE_FOLDS : publishers.size();
        ToIntFunction<GoldArticle> fold = byArticle
                ? a -> Math.floorMod(a.base().hashCode(), ARTICLE_FOLDS)
                : a -> publishers.indexOf(a.publisher());
        try (Writer clean = Files.newBufferedWriter(out.resolve("by-" + by + ".jsonl"));
                Writer noise = Files.newBufferedWriter(out.resolve("by-" + by + "-noise.jsonl"))) {
            for (int f = 0; f < folds; f++) {
                List<QuoteModels.Lessons> train = new ArrayList<>();
                for (int i = 0; i < articles.size(); i++) {
                    if (fold.applyAsInt(articles.get(i)) != f) {
                        train.add(lessons.get(i));
                    }
                }
                SpeechModels models = QuoteModels.train(train, Map.of()).models();
                int test = f;
                articles.stream().filter(a -> fold.applyAsInt(a) == test).forEach(a -> predict(a, models, clean));
                noisy.stream().filter(a -> fold.applyAsInt(a) == test).forEach(a -> predict(a, models, noise));
            }
        }
    }

    private static void predict(GoldArticle article, SpeechModels models, Writer out) {
        int[][] paragraphs = article.paragraphs();
        Reading reading = Reading.of(article.text(), paragraphs[0], paragraphs[1]);
        List<Utterance> utterances = Speech.find(reading, models);
        try {
            out.write(PredictionLine.of(article, utterances));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
