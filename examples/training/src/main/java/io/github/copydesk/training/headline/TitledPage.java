package io.github.copydesk.training.headline;

import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageLabeller;
import io.github.copydesk.internal.metadata.headline.HeadlineSignals;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.Blocks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A page whose title is known, as a choice between its lines; the last choice is none of them. */
final class TitledPage {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final int SIGNALS = HeadlineSignals.NAMES.size();

    private final String site;
    private final double[][] choices;
    private final boolean[] right;
    private final boolean[] accepted;

    private TitledPage(String site, double[][] choices, boolean[] right, boolean[] accepted) {
        this.site = site;
        this.choices = choices;
        this.right = right;
        this.accepted = accepted;
    }

    /** The site it is from: pages of one site are never on both sides of a split. */
    String site() {
        return site;
    }

    /** The signals of every line that may be the headline, and of none, whose only signal is the last. */
    double[][] choices() {
        return choices;
    }

    /** Which choices are the title. */
    boolean[] right() {
        return right;
    }

    /** Which choices the scorer accepts: the title is part of them, or they are part of it. */
    boolean[] accepted() {
        return accepted;
    }

    /** Reads the pages of a set that have a title and a body. */
    static List<TitledPage> read(Path file) throws IOException {
        List<TitledPage> pages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                of(json.readTree(line)).ifPresent(pages::add);
            }
        }
        return pages;
    }

    private static Optional<TitledPage> of(JsonNode json) {
        String title = squeezed(json.path("meta").path("title").asString(""));
        String text = json.path("dump").asString("");
        Blocks blocks = Blocks.of(text);
        Labels labels = PageLabeller.text().label(blocks, Evidence.NONE);
        PageLines page = new PageLines(text, blocks, labels.page(), labels::content, block -> false);
        if (title.isEmpty() || page.first >= page.count()) {
            return Optional.empty();
        }
        HeadlineSignals signals = new HeadlineSignals(page);
        List<double[]> choices = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = signals.from(); i < signals.to(); i++) {
            if (signals.possible(i)) {
                choices.add(Arrays.copyOf(signals.of(i), SIGNALS + 1));
                texts.add(squeezed(page.text(i)));
            }
        }
        double[] none = new double[SIGNALS + 1];
        none[SIGNALS] = 1;
        choices.add(none);
        String site = json.path("site").asString(json.path("id").asString());
        return Optional.of(of(site, choices.toArray(double[][]::new), texts, title));
    }

    private static TitledPage of(String site, double[][] choices, List<String> texts, String title) {
        boolean[] accepted = new boolean[choices.length];
        boolean[] right = new boolean[choices.length];
        boolean any = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            accepted[i] = !text.isEmpty() && (text.contains(title) || title.contains(text));
            right[i] = accepted[i]
                    && 2 * Math.min(text.length(), title.length()) >= Math.max(text.length(), title.length());
            any |= right[i];
        }
        right[texts.size()] = !any;
        return new TitledPage(site, choices, right, accepted);
    }

    private static String squeezed(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
