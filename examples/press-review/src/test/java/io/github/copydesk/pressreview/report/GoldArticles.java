package io.github.copydesk.pressreview.report;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.boilerplate.BoilerplateStripper;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seeds as people annotated them, so that the report is tested by itself. */
public final class GoldArticles {
    private static final Path SEEDS =
            Path.of(System.getProperty("copydesk.root")).resolve("seeds");

    private GoldArticles() {}

    public static List<ReportArticle> read() throws IOException {
        List<ReportArticle> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String id = file.getFileName().toString().replace(".txt", "");
                JsonNode gold = new JsonMapper().readTree(Files.readString(SEEDS.resolve("gold/" + id + ".json")));
                Article article = article(Files.readString(file), gold);
                articles.add(Articles.article(articles.size() + 1, id, article, attributions(gold), null));
            }
        }
        return articles;
    }

    private static Article article(String source, JsonNode gold) {
        List<Block> blocks = new ArrayList<>();
        for (JsonNode block : gold.get("blocks")) {
            Role role = Role.valueOf(block.get("role").asString());
            blocks.add(new Block(span(block), role, "a person says so", 1));
        }
        JsonNode metadata = gold.get("metadata");
        Span headline = place(source, metadata.get("headline").asString(null));
        List<Byline> bylines = new ArrayList<>();
        for (JsonNode name : metadata.get("byline")) {
            Span span = place(source, name.asString());
            if (span != null) {
                bylines.add(new Byline(name.asString(), span, Byline.Kind.PERSON));
            }
        }
        String published = metadata.get("published").asString(null);
        Metadata found = new Metadata(
                headline,
                null,
                bylines,
                place(source, metadata.get("dateline").asString(null)),
                List.of(),
                List.of(),
                place(source, metadata.get("agency").asString(null)),
                null,
                published == null
                        ? null
                        : new PublicationTime(LocalDate.parse(published), null, null, new Span(0, 0), ""),
                null,
                List.of());
        Completeness complete = new Completeness(Completeness.Level.COMPLETE, 1, "a person says so");
        return BoilerplateStripper.create().strip(new Article(source, blocks, List.of(), found, "en", complete));
    }

    private static List<Attribution> attributions(JsonNode gold) {
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode said : gold.get("attributions")) {
            Attribution.Kind kind = Attribution.Kind.valueOf(said.get("type").asString());
            List<Span> content = List.of(span(said.get("content")));
            String name = said.path("speaker").asString(null);
            Speaker speaker =
                    name == null ? Speaker.UNKNOWN : new Speaker(Speaker.Kind.PERSON, name, List.of(), List.of());
            attributions.add(new Attribution(
                    kind,
                    content,
                    kind == Attribution.Kind.INDIRECT ? List.of() : content,
                    said.path("source").isObject() ? span(said.get("source")) : null,
                    said.path("cue").isObject() ? span(said.get("cue")) : null,
                    speaker,
                    Stance.ASSERTS,
                    "a person says so",
                    1));
        }
        return attributions;
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static @Nullable Span place(String source, @Nullable String text) {
        int start = text == null ? -1 : source.indexOf(text);
        return start < 0 || text == null ? null : new Span(start, start + text.length());
    }
}
