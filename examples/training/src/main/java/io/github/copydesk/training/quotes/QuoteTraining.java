package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.Reading;
import io.github.copydesk.internal.quote.Speech;
import io.github.copydesk.internal.quote.SpeechModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

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
        if (args.length == 2) {
            QuoteModels.train(lessons(articles(quotes)), Map.of("date", "2026-11-23", "features", "version 1"))
                    .write(out);
        } else {
            try (Writer lines = Files.newBufferedWriter(out.resolve("by-" + args[2] + ".jsonl"))) {
                crossValidate(quotes, args[2], line -> write(line, lines));
            }
        }
    }

    /**
     * Finds what is said in the annotated articles, and in their copies with damaged quotation marks, by models trained
     * on other ones.
     *
     * @param quotes the folder of the development data for quotations
     * @param by {@code article}: five folds; {@code publisher}: as many as there are publishers
     * @param out takes a line of JSON an article, as the command line writes it
     */
    public static void crossValidate(Path quotes, String by, Consumer<String> out) throws IOException {
        List<GoldArticle> articles = articles(quotes);
        List<GoldArticle> noisy = GoldArticle.read(quotes.resolve("noise.dev.jsonl.gz"));
        List<QuoteModels.Lessons> lessons = lessons(articles);
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
        for (int f = 0; f < folds; f++) {
            List<QuoteModels.Lessons> train = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (fold.applyAsInt(articles.get(i)) != f) {
                    train.add(lessons.get(i));
                }
            }
            SpeechModels models = QuoteModels.train(train, Map.of()).models();
            int test = f;
            Stream.of(articles, noisy)
                    .flatMap(List::stream)
                    .filter(article -> fold.applyAsInt(article) == test)
                    .forEach(article -> out.accept(predict(article, models)));
        }
    }

    private static List<GoldArticle> articles(Path quotes) throws IOException {
        return GoldArticle.read(quotes.resolve("polnear.dev.jsonl.gz"));
    }

    private static List<QuoteModels.Lessons> lessons(List<GoldArticle> articles) {
        List<QuoteModels.Lessons> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            lessons.add(QuoteModels.Lessons.of(articles.get(i), i));
        }
        return lessons;
    }

    private static String predict(GoldArticle article, SpeechModels models) {
        int[][] paragraphs = article.paragraphs();
        Reading reading = Reading.of(article.text(), paragraphs[0], paragraphs[1]);
        return PredictionLine.of(article, Speech.find(reading, models));
    }

    private static void write(String line, Writer lines) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
