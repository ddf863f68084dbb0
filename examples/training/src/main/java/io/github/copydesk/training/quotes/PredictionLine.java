package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.quote.reading.Statement;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was found in an article, as a line of JSON as the command line writes it; speakers are left open. */
final class PredictionLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PredictionLine() {}

    static String of(GoldArticle article, List<Statement> utterances) {
        ObjectNode line = JSON.createObjectNode();
        line.put("id", article.id());
        ArrayNode attributions = line.putArray("attributions");
        for (Statement utterance : utterances) {
            ObjectNode node = attributions.addObject();
            node.put("kind", utterance.direct() ? "DIRECT" : utterance.quoted().length > 0 ? "MIXED" : "INDIRECT");
            spans(node.putArray("content"), utterance.content());
            spans(node.putArray("quoted"), utterance.quoted());
            if (utterance.sourceStart() >= 0) {
                span(node.putObject("source"), article.text(), utterance.sourceStart(), utterance.sourceEnd());
            }
            if (utterance.cueStart() >= 0) {
                span(node.putObject("cue"), article.text(), utterance.cueStart(), utterance.cueEnd());
            }
            node.put("confidence", utterance.probability());
        }
        return JSON.writeValueAsString(line);
    }

    private static void spans(ArrayNode array, int[] offsets) {
        for (int i = 0; i < offsets.length; i += 2) {
            array.addObject().put("start", offsets[i]).put("end", offsets[i + 1]);
        }
    }

    private static void span(ObjectNode node, String text, int start, int end) {
        node.put("start", start).put("end", end).put("text", text.substring(start, end));
    }
}
