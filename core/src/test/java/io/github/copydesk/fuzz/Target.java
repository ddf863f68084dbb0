package io.github.copydesk.fuzz;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Byline;
import io.github.copydesk.article.Span;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.parse.HtmlArticleParser;
import io.github.copydesk.quote.Attribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is fuzzed, and what must hold for any input. The fuzzer in src/fuzz calls these with inputs of its own making;
 * {@link FuzzFindsTest} replays in every build what it has found.
 */
enum Target {
    /** Parsing loses nothing; stripping has nothing to do the second time and leaves the body alone. */
    TEXT {
        @Override
        void check(byte[] input) {
            checkArticle(Copydesk.parse(LenientText.of(input)));
        }
    },

    /** As text, for what is taken from HTML. */
    HTML {
        @Override
        void check(byte[] input) {
            checkArticle(HtmlArticleParser.create().parse(LenientText.of(input)));
        }
    },

    /** Every span of every attribution lies in the text, and content is not empty. */
    ATTRIBUTION {
        @Override
        void check(byte[] input) {
            Article article = Copydesk.parse(LenientText.of(input));
            for (Attribution attribution : Copydesk.attribute(article)) {
                for (Span span : attribution.content()) {
                    require(!span.of(article.source()).isEmpty(), "empty content: " + attribution);
                }
            }
        }
    },

    /** Comparing is symmetric, bounded, and knows a text when it sees it again. The first NUL parts the two texts. */
    COMPARISON {
        @Override
        void check(byte[] input) {
            String both = LenientText.of(input);
            int cut = Math.max(0, both.indexOf('\0'));
            Article a = Copydesk.parse(both.substring(0, cut));
            Article b = Copydesk.parse(both.substring(cut));
            Comparison there = Copydesk.compare(a, b);
            Comparison back = Copydesk.compare(b, a);
            require(there.similarity() == back.similarity(), "not symmetric: " + there + " " + back);
            require(there.relation() == back.relation(), "not symmetric: " + there + " " + back);
            require(there.containmentOfA() == back.containmentOfB(), "not symmetric: " + there + " " + back);
            require(there.similarity() >= 0 && there.similarity() <= 1, "out of bounds: " + there);
            require(Copydesk.compare(b, b).similarity() == 1, "not alike itself");
        }
    },

    /**
     * Bytes are a fingerprint, which then writes the same bytes, or are refused as an illegal argument; so are they with
     * the right checksum behind them, without which little of a made-up fingerprint would be looked at.
     */
    FINGERPRINT {
        @Override
        void check(byte[] input) {
            checkFingerprint(input);
            checkFingerprint(Checksums.sealed(input));
        }
    },

    /** Bytes are an index, which then writes the same bytes, or are refused as a corrupted stream; with checksums too. */
    INDEX {
        @Override
        void check(byte[] input) {
            checkIndex(input);
            checkIndex(Checksums.sealedIndex(input));
        }
    },

    /** Bytes are a site template, which then writes the same bytes, or are refused as an illegal argument. */
    TEMPLATE {
        @Override
        void check(byte[] input) {
            checkTemplate(input);
            checkTemplate(Checksums.sealed(input));
        }
    };

    /** Throws if something does not hold for this input. */
    abstract void check(byte[] input);

    /** The name of its folders. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    static void checkArticle(Article article) {
        int at = 0;
        for (Block block : article.allBlocks()) {
            requireBlank(article.source(), at, block.span().start());
            at = block.span().end();
        }
        requireBlank(article.source(), at, article.source().length());
        requireMetadataInside(article);
        Article stripped = Copydesk.strip(article);
        require(stripped.equals(Copydesk.strip(stripped)), "stripping again changes something");
        require(stripped.body().equals(article.body()), "stripping changes the body");
        require(
                stripped.blocks().size() + stripped.removed().size()
                        == article.allBlocks().size(),
                "stripping loses a block");
    }

    private static void checkFingerprint(byte[] input) {
        Fingerprint fingerprint;
        try {
            fingerprint = Fingerprint.ofBytes(input);
        } catch (IllegalArgumentException refused) {
            return;
        }
        require(Arrays.equals(fingerprint.toBytes(), input), "read and written is not the same");
        require(fingerprint.resemblance(fingerprint) == 1, "does not resemble itself");
    }

    private static void checkIndex(byte[] input) {
        ByteArrayInputStream in = new ByteArrayInputStream(input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FingerprintIndex index;
        try {
            index = FingerprintIndex.read(in);
            index.write(out);
        } catch (StreamCorruptedException refused) {
            return;
        } catch (IOException e) {
            throw new AssertionError("not a clear refusal", e);
        }
        byte[] read = Arrays.copyOf(input, input.length - in.available());
        require(Arrays.equals(out.toByteArray(), read), "read and written is not the same");
        FingerprintIndex.PairConsumer inOrder =
                (a, b, resemblance) -> require(0 <= a && a < b && b < index.size(), "bad pair " + a + " " + b);
        index.forEachPair(0.5, inOrder);
        index.forEachCandidate(inOrder);
    }

    private static void checkTemplate(byte[] input) {
        SiteTemplate template;
        try {
            template = SiteTemplate.fromBytes(input);
        } catch (IllegalArgumentException refused) {
            return;
        }
        require(Arrays.equals(template.toBytes(), input), "read and written is not the same");
        require(template.merge(SiteTemplate.empty()).equals(template), "nothing merged changes it");
        template.judge("Subscribe to our newsletter");
        template.merge(template).judge("Subscribe to our newsletter");
    }

    private static void requireMetadataInside(Article article) {
        Stream.of(
                        article.headline(),
                        article.standfirst(),
                        article.dateline(),
                        article.section(),
                        article.outlet(),
                        article.published().map(time -> time.span().of(article.source())),
                        article.modified().map(time -> time.span().of(article.source())))
                .flatMap(Optional::stream)
                .forEach(text -> require(!text.isEmpty(), "empty metadata"));
        for (Byline byline : article.bylines()) {
            require(!byline.name().isBlank(), "empty byline");
            require(!byline.span().of(article.source()).isEmpty(), "empty byline");
        }
    }

    private static void requireBlank(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            require(Chars.isBlank(source.charAt(i)), "lost a character at " + i);
        }
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }
}
