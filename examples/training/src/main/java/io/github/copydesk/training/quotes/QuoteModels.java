package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.model.ModelFile;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.training.quotes.ChoiceTrainer.Choice;
import io.github.copydesk.training.quotes.ChoiceTrainer.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The seven models for quotations, trained on some articles, as files. */
final class QuoteModels {
    /** Features that fewer articles have are left out: they would tell of the article, not of the language. */
    private static final int LEAST_ARTICLES = 5;

    private static final Settings SPEAKER = new Settings(LEAST_ARTICLES, 6, 0.03, 0);
    private static final Settings CUE = new Settings(LEAST_ARTICLES, 8, 0.05, 5);
    private static final Settings REVIEW = new Settings(LEAST_ARTICLES, 6, 0.02, 5);
    private static final Settings STATEMENT = new Settings(LEAST_ARTICLES, 10, 0.03, 8);
    private static final Settings PLACE = new Settings(LEAST_ARTICLES, 8, 0.1, 1);

    private final Map<String, byte[]> files = new TreeMap<>();

    private QuoteModels() {}

    /** The four models for reported speech; those for what comes after are empty. */
    static QuoteModels ofReports(List<ReportData> lessons, Map<String, String> facts) {
        QuoteModels models = new QuoteModels();
        models.add("cue", "which words are cues (CueSignals)", 15, CUE, all(lessons, l -> l.cues), facts);
        models.add("cue-source", "whose cue it is (SourceSignals)", 14, PLACE, all(lessons, l -> l.sources), facts);
        models.add(
                "content-start",
                "where content starts (ContentSignals)",
                14,
                PLACE,
                all(lessons, l -> l.starts),
                facts);
        models.add("content-end", "where content ends (ContentSignals)", 13, PLACE, all(lessons, l -> l.ends), facts);
        models.add("cue-review", "nothing", 1, REVIEW, List.of(), facts);
        models.add("statement", "nothing", 1, STATEMENT, List.of(), facts);
        models.add("speaker", "nothing", 1, SPEAKER, List.of(), facts);
        return models;
    }

    /** These models with one that reviews cues. */
    QuoteModels withReview(List<Choice> choices, Map<String, String> facts) {
        QuoteModels models = new QuoteModels();
        models.files.putAll(files);
        models.add("cue-review", "which cues are cues beside others (ReviewSignals)", 13, REVIEW, choices, facts);
        return models;
    }

    /** These models with one for speakers. */
    QuoteModels withSpeaker(List<Choice> choices, Map<String, String> facts) {
        QuoteModels models = new QuoteModels();
        models.files.putAll(files);
        models.add("speaker", "who speaks a quoted stretch (SpeakerRanking)", 15, SPEAKER, choices, facts);
        return models;
    }

    /** These models with one that judges statements. */
    QuoteModels withStatement(List<Choice> choices, Map<String, String> facts) {
        QuoteModels models = new QuoteModels();
        models.files.putAll(files);
        models.add("statement", "which statements may be printed (ScreenSignals)", 13, STATEMENT, choices, facts);
        return models;
    }

    private static List<Choice> all(List<ReportData> lessons, Function<ReportData, List<Choice>> part) {
        List<Choice> choices = new ArrayList<>();
        lessons.forEach(lesson -> choices.addAll(part.apply(lesson)));
        return choices;
    }

    private void add(
            String name, String what, int bits, Settings settings, List<Choice> choices, Map<String, String> facts) {
        Map<Long, Double> weights = ChoiceTrainer.train(choices, settings);
        System.out.printf("%s: %d choices, %d features%n", name, choices.size(), weights.size());
        Map<String, String> header = new TreeMap<>(facts);
        header.put("what", what);
        header.put(
                "data",
                "PolNeAR, and news of many kinds read by eye; only weights of features seen in at least 5 articles");
        files.put(name, HashedTable.bytes(header, bits, weights));
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey() + ".model"), file.getValue());
        }
    }

    SpeechModels models() {
        return new SpeechModels(
                model("speaker"),
                model("cue"),
                model("cue-source"),
                model("content-start"),
                model("content-end"),
                model("cue-review"),
                model("statement"));
    }

    private HashedModel model(String name) {
        return HashedModel.of(ModelFile.of(files.getOrDefault(name, new byte[0])));
    }
}
