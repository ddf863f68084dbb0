package io.github.copydesk.pressreview.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The report as one HTML file that needs nothing else. The page forbids itself, by its content security policy, to load
 * anything and to run any script but its own, known by its hash: whatever an article smuggles in stays text.
 *
 * @param coverage what it says
 * @param title its title
 * @param style its style sheet
 * @param script its script
 */
public record ReportPage(Coverage coverage, String title, String style, String script) {
    private static final String TEMPLATES = ReportPage.class.getPackageName() + ".template";

    /** Renders a report. */
    public static String render(Coverage coverage, String title) throws IOException {
        ReportPage page = new ReportPage(coverage, title, resource("report.css"), resource("report.js"));
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, ReportPage.class.getClassLoader(), TEMPLATES)
                .render("report.jte", page, out);
        return out.toString();
    }

    /** The content security policy. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
