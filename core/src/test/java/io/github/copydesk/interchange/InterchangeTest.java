package io.github.copydesk.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the writers write, read by parsers that know nothing of them and held against the standards' own vocabularies. */
class InterchangeTest {
    /** An emoji before the quotation sets UTF-16 units and code points apart; a half surrogate and a tag are hostile. */
    private static final String SOURCE = "Tide 🌊 takes pier\n\nBy Eva Wren\n\n"
            + "\"The pier\nis gone 🌊 </script>,\" harbour master Ann Lee said on Monday.\n\nShe said it was \uD83C old.";

    private static Span at(String text) {
        int start = SOURCE.indexOf(text);
        return new Span(start, start + text.length());
    }

    private static final Speaker LEE =
            new Speaker(Speaker.Kind.PERSON, "Ann Lee", List.of("harbour master"), List.of(at("Ann Lee")));

    private static final Span QUOTED = at("The pier\nis gone 🌊 </script>,");

    private static final List<Attribution> SAID = List.of(
            new Attribution(
                    Attribution.Kind.DIRECT,
                    List.of(QUOTED),
                    List.of(QUOTED),
                    at("harbour master Ann Lee"),
                    at("said on"),
                    LEE,
                    Stance.ASSERTS,
                    "named beside \"said\"",
                    0.9),
            new Attribution(
                    Attribution.Kind.INDIRECT,
                    List.of(at("it was \uD83C old")),
                    List.of(),
                    at("She"),
                    null,
                    Speaker.UNKNOWN,
                    Stance.ASSERTS,
                    "nobody it could be",
                    0.2));

    private static final Article ARTICLE = new Article(
            SOURCE,
            List.of(
                    new Block(at("Tide 🌊 takes pier"), Role.HEADLINE, "the first line", 0.9),
                    new Block(at("By Eva Wren"), Role.BYLINE, "begins with By", 0.9),
                    new Block(
                            new Span(SOURCE.indexOf('"'), SOURCE.indexOf("Monday.") + 7),
                            Role.PARAGRAPH,
                            "a sentence",
                            0.9)),
            List.of(),
            new Metadata(
                    at("Tide 🌊 takes pier"),
                    null,
                    List.of(new Byline("Eva Wren", at("Eva Wren"), Byline.Kind.PERSON)),
                    null,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    new PublicationTime(LocalDate.of(2025, 2, 18), null, null, at("Monday"), "the page shows it"),
                    null,
                    List.of()),
            "en",
            new Completeness(Completeness.Level.COMPLETE, 1, "whole"));

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    /** Types and their properties as the standard's own pages state them. */
    private static Map<String, Set<String>> vocabulary(String file) throws IOException {
        Map<String, Set<String>> types = new HashMap<>();
        try (InputStream in = InterchangeTest.class.getResourceAsStream("/interchange/" + file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", -1))
                    .forEach(words -> types.put(
                            words[0],
                            Set.of(words).stream()
                                    .filter(word -> !word.equals(words[0]))
                                    .collect(java.util.stream.Collectors.toSet())));
        }
        return types;
    }

    private static void checkTypes(JsonNode node, Map<String, Set<String>> types) {
        if (node.isObject()) {
            String type = node.get("@type").asString();
            assertTrue(types.containsKey(type), "a type of the vocabulary: " + type);
            Set<String> properties = types.getOrDefault(type, Set.of());
            node.propertyNames().stream()
                    .filter(name -> !name.startsWith("@"))
                    .forEach(name -> assertTrue(properties.contains(name), node.get("@type") + " has no " + name));
        }
        node.forEach(child -> {
            if (child.isContainer()) {
                checkTypes(child, types);
            }
        });
    }

    @Test
    void schemaOrgUsesOnlyItsVocabulary() throws IOException {
        String text = SchemaOrg.newsArticle(ARTICLE, SAID);
        JsonNode article = json(text);
        checkTypes(article, vocabulary("schema-org.txt"));
        assertEquals("https://schema.org", article.get("@context").asString());
        assertEquals("Tide 🌊 takes pier", article.get("headline").asString());
        assertEquals("2025-02-18", article.get("datePublished").asString());
        assertEquals("Eva Wren", article.get("author").get(0).get("name").asString());
        assertEquals(1, article.get("hasPart").size(), "reported speech is no quotation");
        JsonNode quotation = article.get("hasPart").get(0);
        assertEquals("Ann Lee", quotation.get("spokenByCharacter").get("name").asString());
        assertEquals(QUOTED.of(SOURCE), quotation.get("text").asString());
        assertFalse(text.contains("<"), "safe inside a script element");
    }

    @Test
    void anAgencyIsAnOrganisation() {
        Span name = at("Eva Wren");
        List<Byline> bylines = List.of(
                new Byline("Eva Wren", name, Byline.Kind.PERSON),
                new Byline("Anadolu Agency", name, Byline.Kind.AGENCY));
        Article agency = new Article(
                SOURCE,
                ARTICLE.blocks(),
                List.of(),
                new Metadata(null, null, bylines, null, List.of(), List.of(), null, null, null, null, List.of()),
                "en",
                ARTICLE.completeness());
        JsonNode authors = json(SchemaOrg.newsArticle(agency, List.of())).get("author");
        assertEquals("Person", authors.get(0).get("@type").asString());
        assertEquals("Eva Wren", authors.get(0).get("name").asString());
        assertEquals("Organization", authors.get(1).get("@type").asString());
        assertEquals("Anadolu Agency", authors.get(1).get("name").asString());
    }

    /** The selectors of examples 23 and 24 of the Web Annotation Data Model, on the text they are about. */
    @Test
    void theStandardsOwnSelectorsComeOut() {
        String text = "x".repeat(401) + " this is an anotation that has some" + " y".repeat(400);
        Span exact = new Span(text.indexOf("anotation"), text.indexOf("anotation") + 9);
        Article page = new Article(
                text,
                List.of(new Block(exact, Role.PARAGRAPH, "a word", 1)),
                List.of(),
                Metadata.NONE,
                "en",
                new Completeness(Completeness.Level.COMPLETE, 1, "whole"));
        JsonNode target = json(WebAnnotations.roles(page, "http://example.org/page1"))
                .get("items")
                .get(0)
                .get("target")
                .get(0);
        assertEquals("http://example.org/page1", target.get("source").asString());
        JsonNode quote = target.get("selector").get(0);
        assertEquals("TextQuoteSelector", quote.get("type").asString());
        assertEquals("anotation", quote.get("exact").asString());
        assertTrue(quote.get("prefix").asString().endsWith("this is an "));
        assertTrue(quote.get("suffix").asString().startsWith(" that has some"));
        JsonNode position = target.get("selector").get(1);
        assertEquals(413, position.get("start").asInt(), "counted from 0");
        assertEquals(422, position.get("end").asInt(), "the first character that is not in it");
    }

    @Test
    void webAnnotationsUseOnlyTheirVocabulary() throws IOException {
        Map<String, Set<String>> types = vocabulary("web-annotation.txt");
        checkKeys(json(WebAnnotations.attributions(ARTICLE, SAID, "https://example.org/pier.txt")), types);
        checkKeys(json(WebAnnotations.roles(ARTICLE, "https://example.org/pier.txt")), types);
    }

    private static void checkKeys(JsonNode node, Map<String, Set<String>> types) {
        if (node.isObject()) {
            String type = node.path("type").asString("SpecificResource");
            Set<String> keys = types.getOrDefault(type, Set.of());
            node.propertyNames().forEach(name -> assertTrue(keys.contains(name), type + " has no " + name));
        }
        node.forEach(child -> checkKeys(child, types));
    }

    @Test
    void webAnnotationsCountCodePoints() {
        JsonNode page = json(WebAnnotations.attributions(ARTICLE, SAID, "https://example.org/pier.txt"));
        assertEquals("http://www.w3.org/ns/anno.jsonld", page.get("@context").asString());
        assertEquals("AnnotationPage", page.get("type").asString());
        int[] points = SOURCE.codePoints().toArray();
        for (JsonNode annotation : page.get("items")) {
            assertEquals("Annotation", annotation.get("type").asString());
            assertTrue(annotation.get("id").asString().startsWith("https://example.org/pier.txt#attribution-"));
            for (JsonNode target : annotation.get("target")) {
                assertEquals(
                        "https://example.org/pier.txt", target.get("source").asString());
                JsonNode quote = target.get("selector").get(0);
                JsonNode position = target.get("selector").get(1);
                assertEquals("TextQuoteSelector", quote.get("type").asString());
                assertEquals("TextPositionSelector", position.get("type").asString());
                int start = position.get("start").asInt();
                int end = position.get("end").asInt();
                assertEquals(quote.get("exact").asString(), new String(points, start, end - start));
                String around = quote.get("prefix").asString()
                        + quote.get("exact").asString()
                        + quote.get("suffix").asString();
                assertTrue(SOURCE.contains(around), around);
            }
        }
        JsonNode first =
                page.get("items").get(0).get("target").get(0).get("selector").get(1);
        assertEquals(QUOTED.start() - 1, first.get("start").asInt(), "one emoji before it");
        assertEquals(QUOTED.end() - 2, first.get("end").asInt(), "and one inside");
        assertEquals(
                "Ann Lee",
                page.get("items").get(0).get("body").get(0).get("value").asString());
    }

    @Test
    void everyBlockHasItsAnnotation() {
        JsonNode page = json(WebAnnotations.roles(ARTICLE, "urn:example:pier"));
        assertEquals(3, page.get("items").size());
        assertEquals(
                "BYLINE",
                page.get("items").get(1).get("body").get(0).get("value").asString());
    }

    @Test
    void bratReadsItsOwnOffsets() {
        int[] points = SOURCE.codePoints().toArray();
        List<String> kinds = new ArrayList<>();
        for (String line : Brat.standoff(ARTICLE, SAID).lines().toList()) {
            String[] cells = line.split("\t", -1);
            kinds.add(cells[0].substring(0, 1));
            if (cells[0].startsWith("T")) {
                String[] words = cells[1].split(" ", 2);
                StringBuilder text = new StringBuilder();
                for (String fragment : words[1].split(";", -1)) {
                    String[] ends = fragment.split(" ", -1);
                    int start = Integer.parseInt(ends[0]);
                    text.append(text.length() > 0 ? " " : "")
                            .append(new String(points, start, Integer.parseInt(ends[1]) - start));
                }
                assertEquals(cells[2], text.toString());
                assertTrue(Brat.configuration().lines().anyMatch(words[0]::equals), words[0]);
            }
        }
        assertEquals(List.of("T", "T", "R", "T", "R", "A", "#", "T", "T", "R", "A", "#"), kinds);
    }

    @Test
    void nothingFoundIsWrittenAsNothing() {
        assertEquals("", Brat.standoff(ARTICLE, List.of()));
        assertTrue(json(WebAnnotations.attributions(ARTICLE, List.of(), "urn:x"))
                .get("items")
                .isEmpty());
        assertFalse(json(SchemaOrg.newsArticle(ARTICLE, List.of())).has("hasPart"));
    }

    @Test
    void codePointsAreCountedAtEveryOffset() {
        String text = "a\uD83C\uDF0Ab\uD83Cc\uDF0A\uD83C\uDF0A";
        CodePoints codePoints = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            boolean middle =
                    i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            int end = middle ? i + 1 : i;
            assertEquals(text.codePointCount(0, end), codePoints.before(i), "offset " + i);
        }
    }
}
