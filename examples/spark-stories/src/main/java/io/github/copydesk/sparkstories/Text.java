package io.github.copydesk.sparkstories;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import java.io.Serializable;
import java.util.UUID;

/** What is kept of an article, some eight kilobytes: its text is not needed any more. */
final class Text implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String headline;
    private final byte[] fingerprint;
    private final byte[] sketch;

    private Text(String id, String headline, byte[] fingerprint, byte[] sketch) {
        this.id = id;
        this.headline = headline;
        this.fingerprint = fingerprint;
        this.sketch = sketch;
    }

    /** Parses, strips, fingerprints. */
    static Text of(String id, String page) {
        Article article = Copydesk.strip(Copydesk.parse(page));
        return new Text(
                id,
                article.headline().orElse(""),
                Fingerprint.of(article).toBytes(),
                ArticleComparer.create().sketch(article).toBytes());
    }

    String id() {
        return id;
    }

    String headline() {
        return headline;
    }

    Fingerprint fingerprint() {
        return Fingerprint.ofBytes(fingerprint);
    }

    ArticleSketch sketch() {
        return ArticleSketch.ofBytes(sketch);
    }

    byte[] sketchBytes() {
        return sketch;
    }

    /** The same for articles with equal fingerprints, and for no others that will ever be met: 122 bits of MD5. */
    UUID sameness() {
        return UUID.nameUUIDFromBytes(fingerprint);
    }
}
