package io.github.copydesk.evaluation.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads the development streams at several lengths. */
final class Streams {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHORT = 45;
    private static final DateTimeFormatter REUTERS = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d-MMM-yyyy HH:mm:ss")
            .toFormatter(Locale.ROOT);

    private final Path data;

    Streams(Path data) {
        this.data = data;
    }

    /** How much of an article is grouped. */
    enum Length {
        FULL,
        TITLE_AND_LINE,
        TITLE
    }

    /** The stream of events with times. */
    List<StreamItem> events(Length length) {
        List<StreamItem> items = new ArrayList<>();
        for (JsonNode line : lines("stream")) {
            String title = text(line, "title");
            String text = switch (length) {
                case FULL -> text(line, "text");
                case TITLE_AND_LINE -> title + "\n\n" + text(line, "lede");
                case TITLE -> title;
            };
            String published = text(line, "published");
            items.add(new StreamItem(
                    text(line, "id"),
                    text(line, "story"),
                    text,
                    published.isEmpty() ? null : LocalDateTime.parse(published).toInstant(ZoneOffset.UTC)));
        }
        return items;
    }

    /** A set of articles with gold stories and without times. */
    List<StreamItem> articles(String set) {
        List<StreamItem> items = new ArrayList<>();
        for (JsonNode line : lines("articles")) {
            if (text(line, "dataset").equals(set)) {
                items.add(new StreamItem(text(line, "id"), text(line, "story"), text(line, "text"), null));
            }
        }
        return items;
    }

    /** Every so manieth item of Reuters-21578, cut to 45 words or whole. */
    List<StreamItem> reuters(int every, boolean whole) {
        List<StreamItem> items = new ArrayList<>();
        int n = 0;
        for (JsonNode line : lines("reuters")) {
            if (n++ % every == 0) {
                String title = text(line, "title");
                String text = text(line, "text");
                String body = text.startsWith(title) ? text.substring(title.length()) : text;
                items.add(new StreamItem(
                        text(line, "id"), null, whole ? text : title + "\n\n" + cut(body), reutersTime(line)));
            }
        }
        return items;
    }

    private static @Nullable Instant reutersTime(JsonNode line) {
        String published = text(line, "published").strip().replaceAll(" +", " ");
        // A few lines are damaged, such as "31-MAR-1987 605:12:19".
        int dot = published.indexOf('.');
        try {
            return LocalDateTime.parse(dot < 0 ? published : published.substring(0, dot), REUTERS)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String cut(String text) {
        return String.join(
                " ", Arrays.stream(text.strip().split("\\s+")).limit(SHORT).toList());
    }

    private static String text(JsonNode line, String field) {
        JsonNode value = line.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private List<JsonNode> lines(String name) {
        Path file = data.resolve(name + ".dev.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(JSON::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
