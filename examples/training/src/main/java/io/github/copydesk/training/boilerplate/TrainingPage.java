package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.html.FlatPage;
import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.page.Blocks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page with the text that people say is its article.
 *
 * @param id the page's name
 * @param set the data set it is from
 * @param site the site it is from: pages of one site are never on both sides of a split
 * @param text what the labeller reads
 * @param blocks the blocks of the text
 * @param evidence what is known of the blocks besides their text
 * @param gold the article's text
 * @param content for each block 1 if it belongs to the article, 0 if not, - if nobody says
 */
record TrainingPage(
        String id,
        String set,
        String site,
        String text,
        Blocks blocks,
        Evidence evidence,
        String gold,
        String content) {
    /** The set of articles with little around them. */
    static final String BARE = "bare";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the pages of a set, {@code DIRECTORY/SET.dev.jsonl.gz}. */
    static List<TrainingPage> read(Path directory, String set) throws IOException {
        return read(directory, set, TrainingPage::page);
    }

    /** Reads the pages of a set as HTML: the blocks are its lines, the evidence what the markup says of them. */
    static List<TrainingPage> readHtml(Path directory, String set) throws IOException {
        return read(directory, set, TrainingPage::htmlPage);
    }

    private static List<TrainingPage> read(
            Path directory, String set, BiFunction<String, JsonNode, TrainingPage> reader) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        Path file = directory.resolve(set + ".dev.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pages.add(reader.apply(set, JSON.readTree(line)));
            }
        }
        return pages;
    }

    private static TrainingPage htmlPage(String set, JsonNode json) {
        FlatPage page = FlatPage.flatten(Jsoup.parse(json.path("html").asString("")));
        Blocks blocks = Blocks.ofLines(page.text());
        String id = json.path("id").asString("");
        String site = json.path("site").asString("");
        String gold = json.path("gold").asString("");
        return new TrainingPage(
                id,
                set,
                site.isEmpty() ? id : site,
                page.text(),
                blocks,
                page.evidence(),
                gold,
                GoldAlignment.labels(page.text(), blocks, gold));
    }

    private static TrainingPage page(String set, JsonNode json) {
        String text = json.path("dump").asString("");
        Blocks blocks = Blocks.of(text);
        String id = json.path("id").asString("");
        String site = json.path("site").asString("");
        String labels = json.path("labels").asString("");
        JsonNode without = json.path("meta").path("without");
        boolean snippets = set.equals("trafsnip");
        String content = snippets
                ? snippetLabels(text, blocks, json.path("meta").path("with"), without)
                : lineLabels(text, blocks, labels);
        String who = site.isEmpty() || site.equals("hard") || site.equals("archive.org") ? id : site;
        return new TrainingPage(
                id, set, who, text, blocks, Evidence.NONE, json.path("gold").asString(""), content);
    }

    /** A block is content if most of its characters stand on lines that are. */
    private static String lineLabels(String text, Blocks blocks, String labels) {
        StringBuilder content = new StringBuilder();
        int line = 0;
        int at = 0;
        for (int i = 0; i < blocks.count(); i++) {
            int balance = 0;
            for (; at < blocks.end(i); at++) {
                if (text.charAt(at) == '\n') {
                    line++;
                } else if (at >= blocks.start(i)) {
                    balance += line < labels.length() && labels.charAt(line) == '1' ? 1 : -1;
                }
            }
            content.append(balance > 0 ? '1' : '0');
        }
        return content.toString();
    }

    private static String snippetLabels(String text, Blocks blocks, JsonNode with, JsonNode without) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < blocks.count(); i++) {
            String block = text.substring(blocks.start(i), blocks.end(i));
            content.append(holds(block, with) ? '1' : holds(block, without) ? '0' : '-');
        }
        return content.toString();
    }

    private static boolean holds(String block, JsonNode snippets) {
        for (JsonNode snippet : snippets) {
            String wanted = snippet.asString("").strip();
            if (wanted.length() > 8 && (block.contains(wanted) || (block.length() > 20 && wanted.contains(block)))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same article with little around it, as archives and feeds hold it: from a few lines above its text to a few
     * below, every second one cut after some paragraphs. A labeller that saw only whole pages would look for menus.
     */
    TrainingPage bare() {
        int seed = id.hashCode();
        int from = Math.max(0, content.indexOf('1') - Math.floorMod(seed >> 3, 7));
        int to = Math.min(content.length(), content.lastIndexOf('1') + 1 + Math.floorMod(seed >> 7, 5));
        if ((seed & 1) == 0) {
            to = Math.min(to, content.indexOf('1') + 4 + Math.floorMod(seed >> 11, 16));
        }
        String gap = (seed & 2) == 0 ? "\n" : "\n\n";
        StringBuilder article = new StringBuilder();
        for (int i = from; i < to; i++) {
            article.append(text, blocks.start(i), blocks.end(i)).append(gap);
        }
        return remade(BARE, article.toString(), content.substring(from, Math.max(from, to)));
    }

    /** Other lines about the same article; without a line if a line break inside a block makes their number wrong. */
    TrainingPage remade(String set, String lines, String labels) {
        Blocks remade = Blocks.ofLines(lines);
        boolean aligned = remade.count() == labels.length();
        return new TrainingPage(
                id,
                set,
                site,
                aligned ? lines : "",
                aligned ? remade : Blocks.ofLines(""),
                Evidence.NONE,
                gold,
                aligned ? labels : "");
    }

    /** Whether only some of the blocks are labelled. */
    boolean partlyLabelled() {
        return content.indexOf('-') >= 0;
    }

    /** The blocks with a positive score, joined. */
    String body(float[] scores) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                body.append(text, blocks.start(i), blocks.end(i)).append("\n\n");
            }
        }
        return body.toString();
    }
}
