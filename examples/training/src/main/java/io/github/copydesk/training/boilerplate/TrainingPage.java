package io.github.copydesk.training.boilerplate;

import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Evidence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
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
    /** The set of articles without furniture. */
    static final String BARE = "bare";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads the pages of a set, {@code DIRECTORY/SET.dev.jsonl.gz}. */
    static List<TrainingPage> read(Path directory, String set) throws IOException {
        List<TrainingPage> pages = new ArrayList<>();
        Path file = directory.resolve(set + ".dev.jsonl.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pages.add(page(set, JSON.readTree(line)));
            }
        }
        return pages;
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
     * The same article without furniture, as archives and feeds hold it: every second one cut after a few paragraphs.
     * A labeller that saw only whole pages would look for furniture in it.
     */
    TrainingPage bare() {
        boolean cut = (id.hashCode() & 1) == 0;
        String gap = (id.hashCode() & 2) == 0 ? "\n" : "\n\n";
        StringBuilder article = new StringBuilder();
        int left = cut ? 2 + Math.floorMod(id.hashCode() >> 3, 8) : Integer.MAX_VALUE;
        for (int i = 0; i < content.length() && left > 0; i++) {
            if (content.charAt(i) == '1') {
                article.append(text, blocks.start(i), blocks.end(i)).append(gap);
                left--;
            }
        }
        String bare = article.toString();
        Blocks bareBlocks = Blocks.ofLines(bare);
        return new TrainingPage(id, BARE, site, bare, bareBlocks, Evidence.NONE, bare, "1".repeat(bareBlocks.count()));
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
