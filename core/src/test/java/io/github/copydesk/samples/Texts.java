package io.github.copydesk.samples;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.parse.WrittenArticles;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Articles and attributions made by hand, so that these tests do not depend on how a page is read. */
public final class Texts {
    private Texts() {}

    /** An article of paragraphs, one a line. */
    public static Article article(String text) {
        return WrittenArticles.paragraphs(text);
    }

    /** An article of paragraphs, in which lines that begin with {@code #} have another role. */
    public static Article article(String text, Role marked) {
        return WrittenArticles.lines(text, line -> line.startsWith("#") ? marked : Role.PARAGRAPH);
    }

    public static Article fixture(String name) {
        return article(resource(name + ".txt"));
    }

    public static String resource(String name) {
        try (InputStream in = Texts.class.getResourceAsStream("/similarity/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a quotation as they stand in a text, said by a person. */
    public static Attribution said(Article article, String words, String name) {
        return said(article, words, new Speaker(Speaker.Kind.PERSON, name, List.of(), List.of()));
    }

    public static Attribution said(Article article, String words, Speaker speaker) {
        int start = article.source().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("no such words: " + words);
        }
        Span span = new Span(start, start + words.length());
        int named = article.source().indexOf(speaker.name());
        return new Attribution(
                Attribution.Kind.DIRECT,
                List.of(span),
                List.of(span),
                named < 0 ? null : new Span(named, named + speaker.name().length()),
                null,
                speaker,
                Stance.ASSERTS,
                "a test says so",
                1);
    }
}
