package io.github.copydesk.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.FieldConfidence;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.compare.Passage;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.parse.BlockRule;
import io.github.copydesk.quotations.IndexedQuotation;
import io.github.copydesk.quotations.Person;
import io.github.copydesk.quotations.QuotationMatch;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import io.github.copydesk.stories.Publication;
import io.github.copydesk.stories.Story;
import io.github.copydesk.stories.StoryEvent;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryPair;
import io.github.copydesk.stories.distributed.StreamPace;
import java.io.IOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3 writes and reads every public record as it is, from a module of its own, without an annotation or a mixin. */
class RoundTripTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Span WORDS = new Span(10, 20);

    private static void returns(Object value) {
        assertEquals(value, JSON.readValue(JSON.writeValueAsString(value), value.getClass()));
    }

    /** One of every public record, with every field that may be absent both absent and present. */
    private static List<Record> samples() throws IOException {
        Article article = Copydesk.strip(Copydesk.parse(Quickstart.page("gazette.txt")));
        Article other = Copydesk.parse(Quickstart.page("coastwire.txt"));
        assertFalse(article.removed().isEmpty());
        Comparison comparison = Copydesk.compare(article, other);
        SharedQuote quote = comparison.quotes().get(0);
        ArticleComparer comparer = ArticleComparer.create();
        Speaker speaker =
                new Speaker(Speaker.Kind.PERSON, "Ann Lee", List.of("harbour master"), List.of(new Span(0, 7)));
        List<Record> samples = new ArrayList<>(List.of(
                article,
                other,
                article.metadata(),
                other.metadata(),
                article.completeness(),
                new FieldConfidence(0.9, 0.8, 1, 0),
                article.blocks().get(0),
                WORDS,
                new Byline("Eva Wren", new Span(3, 11), Byline.Kind.PERSON),
                new PublicationTime(LocalDate.of(2025, 2, 18), LocalTime.of(14, 5), ZoneOffset.UTC, new Span(0, 4), ""),
                new PublicationTime(LocalDate.of(2025, 2, 18), null, null, new Span(0, 4), ""),
                new BlockRule.Ruling(Role.LABEL, "a rubric of ours", 1),
                speaker,
                Speaker.UNKNOWN,
                new Attribution(
                        Attribution.Kind.DIRECT,
                        List.of(WORDS),
                        List.of(WORDS),
                        new Span(0, 7),
                        null,
                        speaker,
                        Stance.ASSERTS,
                        "beside the verb",
                        0.9),
                new Attribution(
                        Attribution.Kind.INDIRECT,
                        List.of(WORDS),
                        List.of(),
                        null,
                        null,
                        Speaker.UNKNOWN,
                        Stance.ASKS,
                        "nobody",
                        0),
                comparison,
                quote,
                new Passage(new Span(0, 3), new Span(4, 7)),
                comparer.score(comparer.sketch(article), comparer.sketch(other)),
                new Story<>(
                        List.of("a", "b"), "Pier gone", List.of("Lantern"), Optional.empty(), Optional.empty(), 2, 0.9),
                new StoryCluster(List.of(0, 2), 2, 2, 0.9),
                new FingerprintIndex.Match(7, 0.5)));
        samples.addAll(ofStreams(speaker));
        samples.addAll(ofQuotations(speaker));
        samples.addAll(Copydesk.attribute(article));
        return samples;
    }

    /** What a tracker tells. */
    private static List<Record> ofStreams(Speaker speaker) {
        StoryEvent.Tie<String> tie = new StoryEvent.Tie<>(
                "a", speaker.roles(), List.of("pier"), List.of(), Optional.of(Duration.ofHours(5)), 0.9);
        return List.of(
                new Publication("Pier gone", Optional.of("Lantern"), Optional.of(Instant.EPOCH)),
                new PreparedArticle.SharedWords(List.of(WORDS), List.of(), List.of(WORDS)),
                tie,
                new StoryPair(0.5f, true, false, true),
                new StreamPace(2, 1_700_000_000, 1_700_086_400),
                new StoryEvent.StoryCreated<>(1, "a"),
                new StoryEvent.ArticleJoined<>(1, "b", tie),
                new StoryEvent.StoriesMerged<>(1, 2),
                new StoryEvent.StorySplit<>(1, 3, List.of("b")),
                new StoryEvent.ArticleExpired<>(1, "a", StoryEvent.Reason.AGE));
    }

    /** What an index of quotations answers, and the way words took. */
    private static List<Record> ofQuotations(Speaker speaker) {
        IndexedQuotation quotation =
                new IndexedQuotation("a", "Lantern", null, List.of(WORDS), List.of("it is gone"), speaker, false, 0.9);
        return List.of(
                quotation,
                new Attribution.Channel(new Span(0, 3), null, WORDS),
                new QuotationMatch(quotation, QuotationMatch.Kind.ALTERED, List.of(new Span(0, 2)), List.of(WORDS)),
                new Person("Ann Lee", List.of("Lee", "Ann Lee"), 2));
    }

    @Test
    void everyRecordReturns() throws IOException {
        samples().forEach(RoundTripTest::returns);
    }

    @Test
    void aListOfThemReturns() throws IOException {
        List<Attribution> said = Copydesk.attribute(Copydesk.parse(Quickstart.page("gazette.txt")));
        assertEquals(said, JSON.readValue(JSON.writeValueAsString(said), new TypeReference<List<Attribution>>() {}));
    }

    @Test
    void noPublicRecordIsForgotten() throws IOException, ClassNotFoundException {
        assertTrue(Article.class.getModule().isNamed(), "the test runs on the module path");
        Set<String> sampled = new TreeSet<>();
        samples().forEach(sample -> sampled.add(sample.getClass().getName()));
        assertEquals(publicRecords(), sampled);
    }

    private static Set<String> publicRecords() throws IOException, ClassNotFoundException {
        Module library = Article.class.getModule();
        ModuleReference reference = library.getLayer()
                .configuration()
                .findModule(library.getName())
                .orElseThrow()
                .reference();
        Set<String> records = new TreeSet<>();
        try (ModuleReader reader = reference.open()) {
            for (String file :
                    reader.list().filter(name -> name.endsWith(".class")).toList()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                boolean exported = name.contains(".") && library.isExported(name.substring(0, name.lastIndexOf('.')));
                Class<?> type = exported ? Class.forName(name, false, Article.class.getClassLoader()) : Object.class;
                if (type.isRecord() && accessible(type)) {
                    records.add(name);
                }
            }
        }
        return records;
    }

    private static boolean accessible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || accessible(outer));
    }
}
