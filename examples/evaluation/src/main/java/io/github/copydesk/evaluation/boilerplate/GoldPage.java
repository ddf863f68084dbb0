package io.github.copydesk.evaluation.boilerplate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page of the development data.
 *
 * @param id its name
 * @param site the site it is from; empty if nobody says
 * @param dump its text dump
 * @param html its HTML; empty if there is none
 * @param gold the article's text
 */
record GoldPage(String id, String site, String dump, String html, String gold) {
    /** Reads the pages of a set one after the other. */
    static void read(Path directory, String set, Consumer<GoldPage> consumer) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = directory.resolve("boilerplate/" + set + ".dev.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode page = json.readTree(line);
                consumer.accept(new GoldPage(
                        page.path("id").asString(""),
                        page.path("site").asString(""),
                        page.path("dump").asString(""),
                        page.path("html").asString(""),
                        page.path("gold").asString("")));
            }
        }
    }
}
