package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The five seeds against their gold annotations: every role, all metadata, every quotation and its speaker. */
class SeedsTest {
    private final List<String> misses = new ArrayList<>();

    @Test
    void everyBlockHasItsRole() {
        for (String id : Seeds.ids()) {
            Article article = Copydesk.parse(Seeds.text(id));
            for (JsonNode gold : Seeds.gold(id).get("blocks")) {
                Span line = span(gold);
                List<String> accepted = gold.get("accepted")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList();
                List<String> got = article.blocks().stream()
                        .filter(block -> block.span().overlaps(line))
                        .map(block -> block.role().name())
                        .toList();
                check(!got.isEmpty() && accepted.containsAll(got), id, "line " + gold.get("line"), accepted, got);
            }
        }
        assertEquals(List.of(), misses);
    }

    @Test
    void theBodyIsWhatReadersCallTheText() {
        for (String id : Seeds.ids()) {
            Article article = Copydesk.strip(Copydesk.parse(Seeds.text(id)));
            for (JsonNode gold : Seeds.gold(id).get("blocks")) {
                Span line = span(gold);
                boolean body = article.blocks().stream()
                        .filter((Block block) -> block.role().body())
                        .anyMatch(block -> block.span().overlaps(line));
                check(body == gold.get("body").asBoolean(), id, "line " + gold.get("line"), gold.get("body"), body);
            }
        }
        assertEquals(List.of(), misses);
    }

    @Test
    void allMetadataIsFound() {
        for (String id : Seeds.ids()) {
            Article article = Copydesk.parse(Seeds.text(id));
            JsonNode gold = Seeds.gold(id).get("metadata");
            same(id, "headline", gold.get("headline"), article.headline().orElse(""));
            same(id, "dateline", gold.get("dateline"), article.dateline().orElse(""));
            same(id, "section", gold.get("section"), article.section().orElse(""));
            same(
                    id,
                    "published",
                    gold.get("published"),
                    article.published().map(time -> time.date().toString()).orElse(""));
            List<String> bylines =
                    gold.get("byline").valueStream().map(JsonNode::asString).toList();
            List<String> got = article.bylines().stream().map(Byline::name).toList();
            check(bylines.equals(got), id, "bylines", bylines, got);
        }
        assertEquals(List.of(), misses);
    }

    @Test
    void everyQuotationHasItsSpeakerAndNoneIsMadeUp() {
        for (String id : Seeds.ids()) {
            Article article = Copydesk.parse(Seeds.text(id));
            Map<String, String> found = new LinkedHashMap<>();
            Set<String> said = new HashSet<>();
            for (Attribution attribution : Copydesk.attribute(article)) {
                for (Span quoted : attribution.quoted()) {
                    found.put(
                            trim(quoted.of(article.source())),
                            attribution.speaker().name());
                }
            }
            for (JsonNode gold : Seeds.gold(id).get("attributions")) {
                if (!gold.get("type").asString().equals("INDIRECT")) {
                    String speaker = gold.get("speaker").asString();
                    String words = trim(gold.get("content").get("text").asString());
                    String got = found.getOrDefault(words, "not found");
                    said.add(words);
                    check(sameSpeaker(speaker, got), id, words, speaker, got);
                }
            }
            found.keySet().removeAll(said);
            check(found.isEmpty(), id, "made up", List.of(), found);
        }
        assertEquals(List.of(), misses);
    }

    @Test
    void reportedSpeechIsFound() {
        int found = 0;
        for (String id : Seeds.ids()) {
            Article article = Copydesk.parse(Seeds.text(id));
            List<Attribution> attributions = Copydesk.attribute(article);
            for (JsonNode gold : Seeds.gold(id).get("attributions")) {
                if (gold.get("type").asString().equals("INDIRECT")) {
                    String speaker = gold.get("speaker").asString();
                    Span content = span(gold.get("content"));
                    boolean hit = attributions.stream()
                            .anyMatch(one -> halfTheSame(content, one)
                                    && sameSpeaker(speaker, one.speaker().name()));
                    found += hit ? 1 : 0;
                    check(hit, id, content.of(article.source()), speaker, "nothing");
                }
            }
        }
        assertTrue(found >= 38, found + " of 43; missed: " + misses);
    }

    private static boolean halfTheSame(Span gold, Attribution one) {
        int start = one.content().get(0).start();
        int end = one.content().get(one.content().size() - 1).end();
        int shared = Math.min(end, gold.end()) - Math.max(start, gold.start());
        int union = Math.max(end, gold.end()) - Math.min(start, gold.start());
        return 2 * shared >= union;
    }

    private void same(String id, String what, JsonNode gold, String got) {
        check(normal(gold.isNull() ? "" : gold.asString()).equals(normal(got)), id, what, gold, got);
    }

    private void check(boolean right, String id, String what, Object gold, Object got) {
        if (!right) {
            misses.add("\n" + id.substring(0, 3) + " " + what + ": gold " + gold + ", got " + got);
        }
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static String trim(String words) {
        return words.replaceAll(
                "^[\\s,.;:!?\u2026\"\u201C\u201D\u2018\u2019']+|[\\s,.;:!?\u2026\"\u201C\u201D\u2018\u2019']+$", "");
    }

    private static String normal(String text) {
        return text.replaceAll("\\W+", " ").strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
    }

    /** The same name; of a longer description it is enough that one contains the other. */
    private static boolean sameSpeaker(String gold, String got) {
        String g = normal(gold);
        String p = normal(got);
        return g.equals(p)
                || (g.split(" ", -1).length > 2 && p.split(" ", -1).length >= 2 && (p.contains(g) || g.contains(p)));
    }
}
