package io.github.copydesk.pressreview.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style sheet and the script of a report, each written as several files and sent as one.
 *
 * @param style the style sheet
 * @param script the script
 */
public record Assets(String style, String script) {
    private static final List<String> STYLES =
            List.of("base.css", "overview.css", "story.css", "time.css", "texts.css", "narrow.css", "paper.css");
    private static final List<String> SCRIPTS = List.of("notes.js", "folds.js", "filter.js", "export.js");

    static Assets read() {
        return new Assets(joined(STYLES), joined(SCRIPTS));
    }

    private static String joined(List<String> names) {
        return names.stream().map(Assets::resource).collect(Collectors.joining("\n"));
    }

    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The content security policy of a page: it loads nothing and runs no script but the report's own, whatever an
     * article smuggles in. Within one file style and script are known by their hashes, in a folder they are its files.
     */
    public String policy(Form form) {
        String style = form == Form.FILE ? hash(style()) : "'self' file:";
        String script = form == Form.FILE ? hash(script()) : "'self' file:";
        return "default-src 'none'; style-src " + style + "; script-src " + script
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
