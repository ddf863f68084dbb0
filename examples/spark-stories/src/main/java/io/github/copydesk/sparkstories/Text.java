package io.github.copydesk.sparkstories;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.stories.Publication;
import io.github.copydesk.stories.distributed.StreamWords;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of an article, some eight kilobytes: its text is not needed any more. */
final class Text implements Serializable {
    private static final long serialVersionUID = 1;

    private final String id;
    private final String headline;
    private final byte[] fingerprint;
    private final byte[] sketch;
    private final int[] terms;
    private final @Nullable Instant published;

    private Text(
            String id,
            String headline,
            byte[] fingerprint,
            byte[] sketch,
            int[] terms,
            @Nullable Instant published) {
        this.id = id;
        this.headline = headline;
        this.fingerprint = fingerprint;
        this.sketch = sketch;
        this.terms = terms;
        this.published = published;
    }

    /** Parses, strips, fingerprints. */
    static Text of(String id, String page) {
        Article article = Copydesk.strip(Copydesk.parse(page));
        ArticleSketch sketch = ArticleComparer.create().sketch(article);
        return new Text(
                id,
                article.headline().orElse(""),
                Fingerprint.of(article).toBytes(),
                sketch.toBytes(),
                StreamWords.terms(sketch),
                Publication.of(article).published().orElse(null));
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

    /** The words by which it is found. */
    int[] terms() {
        return terms;
    }

    /** When it appeared, null if its page does not tell. */
    @Nullable
    Instant published() {
        return published;
    }


    /** The same for articles with equal fingerprints and words, and for no others that will ever be met: 122 bits of MD5. */
    UUID sameness() {
        ByteBuffer bytes = ByteBuffer.allocate(fingerprint.length + Integer.BYTES * terms.length).put(fingerprint);
        Arrays.stream(terms).forEach(bytes::putInt);
        return UUID.nameUUIDFromBytes(bytes.array());
    }
}
