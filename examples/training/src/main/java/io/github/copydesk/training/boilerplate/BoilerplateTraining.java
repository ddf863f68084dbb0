package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.page.PageModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sub-command {@code boilerplate}. */
public final class BoilerplateTraining {
    private static final Set<String> LEARN =
            Set.of("scrapinghub", "news424", "fundus", "fundus80", "wcxb_article", "mozilla", "trafsnip");
    private static final List<String> SETS = List.of(
            "scrapinghub",
            "l3sgn1",
            "news424",
            "fundus80",
            "fundus",
            "wcxb_article",
            "mozilla",
            "trafsnip",
            "dragnet",
            "cleaneval");

    private BoilerplateTraining() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        List<TrainingPage> pages = new ArrayList<>();
        for (String set : SETS) {
            pages.addAll(TrainingPage.read(directory, set));
        }
        CrossValidation validation = new CrossValidation(pages, page -> LEARN.contains(page.set()));
        if (args.length > 1) {
            float[][] weights = validation.ship();
            Map<String, String> header = new LinkedHashMap<>();
            header.put("copydesk-model", "page-text");
            header.put("data", "scrapinghub, news424, fundus, fundus80, wcxb_article, mozilla, trafsnip");
            try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
                PageModel.write(header, weights[0], weights[1], out);
            }
            return;
        }
        float[][] scores = validation.run();
        for (float threshold : new float[] {-0.6f, -0.3f, 0, 0.3f}) {
            System.out.printf("threshold %.1f:", threshold);
            for (String set : SETS) {
                List<double[]> found = new ArrayList<>();
                for (int p = 0; p < pages.size(); p++) {
                    if (pages.get(p).set().equals(set)) {
                        found.add(Shingles.compare(pages.get(p).gold(), body(pages.get(p), scores[p], threshold)));
                    }
                }
                double[] f = Shingles.average(found);
                System.out.printf(" %s %.3f/%.3f=%.4f", set, f[0], f[1], f[2]);
            }
            System.out.println();
        }
    }

    private static String body(TrainingPage page, float[] scores, float threshold) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > threshold) {
                body.append(page.text(), page.blocks().start(i), page.blocks().end(i))
                        .append("\n\n");
            }
        }
        return body.toString();
    }
}
