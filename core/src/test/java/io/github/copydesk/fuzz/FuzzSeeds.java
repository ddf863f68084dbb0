package io.github.copydesk.fuzz;

import io.github.copydesk.Copydesk;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.laws.GeneratedPages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a fuzzer starts from: the project's five seeds, whole and by the paragraph, and generated pages. */
final class FuzzSeeds {
    private static final Path FOLDER = Path.of(System.getProperty("copydesk.seeds", "../seeds"));

    private FuzzSeeds() {}

    static List<byte[]> of(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        List<String> texts = texts();
        switch (target) {
            case TEXT, ATTRIBUTION -> texts.forEach(text -> seeds.add(utf8(text)));
            case HTML -> texts.forEach(text -> seeds.add(utf8(html(text))));
            case COMPARISON -> texts.forEach(text -> seeds.add(utf8(text + '\0' + text.substring(text.length() / 3))));
            case FINGERPRINT ->
                texts.forEach(text -> seeds.add(Fingerprint.ofText(text).toBytes()));
            case INDEX -> {
                FingerprintIndex.Builder index = FingerprintIndex.builder();
                texts.stream().limit(8).forEach(text -> index.add(Fingerprint.ofText(text)));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                index.build().write(out);
                seeds.add(out.toByteArray());
            }
            case TEMPLATE ->
                seeds.add(texts.stream()
                        .limit(8)
                        .map(Copydesk::parse)
                        .collect(SiteTemplate.toTemplate())
                        .toBytes());
        }
        return seeds;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                texts.add(text);
                texts.addAll(List.of(text.split("\n\n", -1)));
            }
        }
        texts.addAll(GeneratedPages.texts(12));
        return texts;
    }

    private static String html(String text) {
        return "<html><head><title>A page</title><script type=\"application/ld+json\">{\"headline\":\"A"
                + " page\"}</script></head><body><article class=\"story\"><p>"
                + text.replace("\n\n", "</p><p>").replace("\n", "<br>")
                + "</p></article></body></html>";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
