package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.layout.Layouts;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.quote.statement.Speech;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes the models for quotations: {@code training quotes EVAL_DIR RESOURCES_DIR}. With a third argument,
 * {@code article} or {@code publisher}, it cross-validates instead: it writes what models say of articles (or
 * publishers) that they were not trained on (with {@code folds}, the models themselves), as JSON Lines that the scorer of the development data reads.
 */
public final class QuoteTraining {
    /** What the models' headers tell beside each model's own lines. */
    private static final Map<String, String> FACTS = Map.of(
            "date",
            "2026-12-01",
            "features",
            "version 4",
            "score",
            "cross-validated over five folds of articles: of 1,047 statements printed of news of many kinds 95.8 % are "
                    + "true, 84.0 % with speaker and borders; PolNeAR: end to end 91.1, direct 94.6, content 76.1, "
                    + "source 77.0, cue 75.8 (F1)");

    private QuoteTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: training quotes EVAL_DIR OUT_DIR [article|publisher|folds]");
        }
        Path quotes = Path.of(args[0]).resolve("quotes");
        Path out = Path.of(args[1]);
        if (args.length == 2) {
            train(articles(quotes)).write(out);
        } else if (args[2].equals("folds")) {
            writeFolds(quotes, out);
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
        Folds folds = by.equals("article") ? Folds.byArticle() : Folds.byPublisher(articles);
        CrossFit fit = CrossFit.of(articles, lessons(articles), folds);
        for (int f = 0; f < folds.count(); f++) {
            SpeechModels models = fit.without(f).models();
            int test = f;
            Stream.of(articles, noisy)
                    .flatMap(List::stream)
                    .filter(article -> folds.of(article) == test)
                    .forEach(article -> out.accept(predict(article, models)));
        }
    }

    private static QuoteModels train(List<GoldArticle> articles) throws IOException {
        List<ReportData> lessons = lessons(articles);
        CrossFit fit = CrossFit.of(articles, lessons, Folds.byArticle());
        return QuoteModels.ofReports(lessons, FACTS)
                .withReview(fit.reviews(), FACTS)
                .withSpeaker(fit.choices(), FACTS)
                .withStatement(fit.statements(), FACTS);
    }

    private static List<GoldArticle> articles(Path quotes) throws IOException {
        List<GoldArticle> articles = new ArrayList<>(GoldArticle.read(quotes.resolve("polnear.dev.jsonl.gz")));
        articles.addAll(GoldArticle.read(quotes.resolve("field.dev.jsonl.gz")));
        return articles;
    }

    /** Writes, for each of five folds, a folder with models that were trained without it, and a list of its articles. */
    private static void writeFolds(Path quotes, Path out) throws IOException {
        List<GoldArticle> articles = articles(quotes);
        Folds folds = Folds.byArticle();
        CrossFit fit = CrossFit.of(articles, lessons(articles), folds);
        for (int f = 0; f < folds.count(); f++) {
            int fold = f;
            Path folder = Files.createDirectories(out.resolve("fold-" + f));
            fit.without(f).write(folder);
            Files.write(
                    folder.resolve("articles.txt"),
                    articles.stream()
                            .filter(article -> folds.of(article) == fold)
                            .map(GoldArticle::base)
                            .toList());
        }
    }

    private static List<ReportData> lessons(List<GoldArticle> articles) {
        List<ReportData> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            lessons.add(ReportData.of(articles.get(i), i));
        }
        return lessons;
    }

    private static String predict(GoldArticle article, SpeechModels models) {
        Reading reading = Reading.of(article.text(), article.paragraphs());
        return PredictionLine.of(article, Layouts.over(reading, Speech.find(reading, models)));
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
