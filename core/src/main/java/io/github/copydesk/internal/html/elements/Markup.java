package io.github.copydesk.internal.html.elements;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads markup with jsoup, whatever it is. Nested deeply enough, some markup makes jsoup's HTML reader fail: version 1.24.1
 * on two hundred {@code <noscript><template><p>} ("Bug: no template insertion mode on stack!") and on six hundred
 * {@code <ul><p><b><i>} (an index out of bounds). It is read again by jsoup's XML reader, which takes tags as they come;
 * from either reader the names of tags and attributes come in small letters.
 */
public final class Markup {
    private Markup() {}

    /** The document of a page. */
    public static Document parse(String html, String url) {
        try {
            return Jsoup.parse(html, url);
        } catch (RuntimeException failed) {
            return Jsoup.parse(html, url, tagsAsTheyCome());
        }
    }

    private static Parser tagsAsTheyCome() {
        return Parser.xmlParser().settings(ParseSettings.htmlDefault);
    }

    /** The document of a page whose encoding is given, or told by the bytes; the stream is closed. */
    public static Document parse(InputStream html, @Nullable String charset, String url) throws IOException {
        byte[] bytes;
        try (html) {
            bytes = html.readAllBytes();
        }
        String name = charset == null ? Windows1252.of(bytes) : charset;
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), name, url);
        } catch (RuntimeException failed) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), name, url, tagsAsTheyCome());
        }
    }
}
