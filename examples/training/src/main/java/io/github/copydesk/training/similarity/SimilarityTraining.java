package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.model.ModelFile;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes {@code background.model} and {@code same-story.weights} from the development data, the same to the byte each
 * time, and prints how well such weights do on stories that they were not trained on.
 *
 * <pre>training similarity EVAL_DIR core/src/main/resources</pre>
 */
public final class SimilarityTraining {
    private static final List<String> PAGES = List.of(
            "boilerplate/scrapinghub",
            "boilerplate/news424",
            "boilerplate/fundus80",
            "boilerplate/mozilla",
            "boilerplate/wcxb_article");
    /** A brief has about a third of the words that an article on its story has. */
    private static final int BRIEF_COUNTS = 3;

    private final Path data;
    private final Path resources;

    private SimilarityTraining(Path data, Path resources) {
        this.data = data;
        this.resources = resources;
    }

    /** Runs it with the directory of the data and the directory of the resources to write. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("args: give EVAL_DIR and RESOURCES_DIR");
        }
        SimilarityTraining training = new SimilarityTraining(Path.of(args[0]), Path.of(args[1]));
        NewsFrequencies background = training.countBackground();
        PairTable table = new PairTable(background);
        JsonLines.read(training.file("similarity/articles"), table::addArticle);
        JsonLines.read(training.file("similarity/pairs"), table::addPair);
        JsonLines.read(training.file("similarity/wire_silver"), table::addPair);
        JsonLines.read(training.file("similarity/stream"), table::addArticle);
        JsonLines.read(training.file(PAGES.get(0)), table::addPage);
        table.pairStream();
        table.addTwins();
        table.read();
        CrossValidation.print(table);
        GroupValidation.print(table, "ecbplus");
        GroupValidation.print(table, "basil");
        GroupValidation.print(table, "stream");
        training.write(StoryWeights.fit(table, pair -> true), table);
    }

    private Path file(String name) {
        return data.resolve(name + ".dev.jsonl.gz");
    }

    private NewsFrequencies countBackground() throws IOException {
        BackgroundCount count = new BackgroundCount();
        for (String name : PAGES) {
            JsonLines.read(file(name), page -> {
                String title = page.path("meta").path("title").asString("");
                count.add(title + "\n" + page.get("gold").asString(), 1);
            });
        }
        JsonLines.read(
                file("quotes/polnear"), article -> count.add(article.get("text").asString(), 1));
        JsonLines.read(file("similarity/articles"), article -> {
            if (article.get("dataset").asString().equals("neus")) {
                count.add(article.get("text").asString(), BRIEF_COUNTS);
            }
        });
        byte[] model = count.toFile(
                "training similarity",
                "scrapinghub, fundus80 (MIT), news424, mozilla (Apache-2.0), wcxb_article (CC-BY-4.0), polnear, neus");
        Path target = resources.resolve("io/github/copydesk/internal/model/background.model");
        Files.createDirectories(target.getParent());
        Files.write(target, model);
        System.out.println(target + ": " + count.documents() + " documents");
        return NewsFrequencies.of(HashedModel.of(ModelFile.of(model)));
    }

    private void write(StoryWeights weights, PairTable table) throws IOException {
        StringBuilder out = new StringBuilder();
        out.append(
                        "# Whether two articles report the same event: logistic weights over PairFeatures for titles, titles with a\n")
                .append(
                        "# line, briefs and articles, and those by which a template is told. Made by: training similarity. Numbers\n")
                .append("# only, no text.\n# Pairs: ")
                .append(table.sizes())
                .append('\n');
        for (int i = 0; i <= PairFeatures.NAMES.size(); i++) {
            out.append(i < PairFeatures.NAMES.size() ? PairFeatures.NAMES.get(i) : "bias");
            for (double[] column : weights.columns()) {
                out.append('\t').append((float) column[i]);
            }
            out.append('\n');
        }
        Path target = resources.resolve("io/github/copydesk/internal/model/same-story.weights");
        Files.createDirectories(target.getParent());
        Files.writeString(target, out);
    }
}
