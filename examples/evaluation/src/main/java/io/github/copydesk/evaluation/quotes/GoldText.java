package io.github.copydesk.evaluation.quotes;

import java.io.BufferedReader;
import java.io.IOException;
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
 * An annotated text.
 *
 * @param id its identifier
 * @param text the text
 * @param claims what its annotators found in it
 */
record GoldText(String id, String text, List<Claim> claims) {
    /** Reads gzipped JSON Lines. */
    static List<GoldText> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<GoldText> texts = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode node = json.readTree(line);
                List<Claim> claims = new ArrayList<>();
                node.path("quotes").forEach(quote -> claims.add(Claim.annotated(quote)));
                texts.add(new GoldText(
                        node.path("id").asString(""), node.path("text").asString(""), claims));
            }
        }
        return texts;
    }
}
