package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every set of data that the header of a model names is named in NOTICE. */
class NoticeTest {
    private static final Pattern DATA = Pattern.compile("(?m)^(?:# )?(?:data|pairs): (.*)", Pattern.CASE_INSENSITIVE);

    /** What stands in a header, and what NOTICE calls it. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("scrapinghub", "Scrapinghub"),
            Map.entry("fundus", "fundus"),
            Map.entry("fundus80", "fundus"),
            Map.entry("news424", "news424"),
            Map.entry("mozilla", "Mozilla Readability"),
            Map.entry("trafsnip", "trafilatura"),
            Map.entry("wcxb_article", "WCXB"),
            Map.entry("polnear", "PolNeAR"),
            Map.entry("news of many kinds", "news of many kinds"),
            Map.entry("wordnet", "WordNet 3.0"),
            Map.entry("neus", "NeuS"),
            Map.entry("basil", "BASIL"),
            Map.entry("ecbplus", "ECB+"),
            Map.entry("newswcl50", "NewsWCL50"),
            Map.entry("stream", "a feed of news"));

    /** Pairs that training makes of the sets' articles. */
    private static final Set<String> MADE =
            Set.of("frame", "namesake", "namesake-hard", "neardup", "sequel", "twin", "wire");

    @Test
    void everySetOfAHeaderIsNamed() throws Exception {
        String notice = notice().replaceAll("\\s+", " ");
        Set<String> missing = new TreeSet<>();
        for (Path model : models()) {
            List<String> sets = sets(model);
            assertTrue(!sets.isEmpty(), "the header names no set: " + model);
            for (String set : sets) {
                if (!notice.contains(NAMES.getOrDefault(set, "\0"))) {
                    missing.add(model.getFileName() + ": " + set);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static List<String> sets(Path model) throws IOException {
        String start = new String(Files.readAllBytes(model), StandardCharsets.ISO_8859_1);
        Matcher line = DATA.matcher(start.substring(0, Math.min(4096, start.length())));
        return line.results()
                .map(found ->
                        found.group(1).replaceAll("\\([^)]*\\)|=\\d+|;.*|[{}]|read by eye|[\\d.]*, Copyright.*", ""))
                .flatMap(sets -> Stream.of(sets.split("\\s*,\\s*(?:and )?|\\s+and\\s+|\\s*\\(")))
                .map(set -> set.strip().toLowerCase(Locale.ROOT))
                .filter(set -> !set.isEmpty() && !MADE.contains(set))
                .toList();
    }

    private static List<Path> models() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(classes().resolve("io/github/copydesk/internal/model"))) {
            return files.filter(file -> file.toString().matches(".*\\.(model|weights)"))
                    .toList();
        }
    }

    /** Ours: the jars of others have notices of the same name. */
    private static String notice() throws IOException, URISyntaxException {
        return Files.readString(classes().resolve("META-INF/NOTICE"));
    }

    private static Path classes() throws URISyntaxException {
        return Path.of(Copydesk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }
}
