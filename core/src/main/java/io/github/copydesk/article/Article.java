package io.github.copydesk.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page, read: the source exactly as given, and everything found in it as {@linkplain Span spans} of that source.
 *
 * <p>The source {@code "Talks begin\n\nBy Ann Lee\n\nTalks began on Monday.\n\nSubscribe"} has four blocks: a
 * headline, a byline, a paragraph and a promotion; {@link #body()} is {@code "Talks began on Monday."}.
 *
 * <p>Nothing is lost: {@link #blocks()} and {@link #removed()} together tile the non-blank characters of the source,
 * in order and without overlap. A freshly parsed article has no removed blocks; a
 * {@link io.github.copydesk.boilerplate.BoilerplateStripper} moves blocks there and never rewrites text.
 *
 * <p>Immutable, thread-safe, equal by value. All offsets are UTF-16 units into {@link #source()}.
 *
 * @param source the text as given; for HTML, the text extracted from it
 * @param blocks the blocks kept, in the order of the source
 * @param removed the blocks stripped, in the order of the source
 * @param metadata headline, bylines, dates and the like
 * @param language the language as an ISO 639-1 code such as {@code "en"}, or {@code "und"} if it cannot be told
 * @param completeness whether the page holds an article, and the whole of it
 * @param type what kind of article it is
 */
public record Article(
        String source,
        List<Block> blocks,
        List<Block> removed,
        Metadata metadata,
        String language,
        Completeness completeness,
        ArticleType type) {
    /**
     * Makes an article from its parts; an {@link io.github.copydesk.parse.ArticleParser} is the usual way to get one.
     *
     * @throws IllegalArgumentException if blocks are out of order, overlap, or reach past the end of the source
     */
    public Article {
        Objects.requireNonNull(source, "source");
        blocks = List.copyOf(Objects.requireNonNull(blocks, "blocks"));
        removed = List.copyOf(Objects.requireNonNull(removed, "removed"));
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(completeness, "completeness");
        Objects.requireNonNull(type, "type");
        requireTiling(source, merge(blocks, removed));
    }

    /**
     * An article of the type {@link ArticleType#STORY}.
     *
     * @param source the text all spans point into
     * @param blocks the blocks kept, in the order of the source
     * @param removed those stripped, in the order of the source
     * @param metadata headline, bylines and dates
     * @param language the ISO 639-1 code, {@code "und"} if it cannot be told
     * @param completeness whether the article is whole
     */
    public Article(
            String source,
            List<Block> blocks,
            List<Block> removed,
            Metadata metadata,
            String language,
            Completeness completeness) {
        this(source, blocks, removed, metadata, language, completeness, ArticleType.STORY);
    }

    private static void requireTiling(String source, List<Block> all) {
        int end = 0;
        for (Block block : all) {
            if (block.span().start() < end) {
                throw new IllegalArgumentException("blocks must be in order and disjoint: " + block);
            }
            end = block.span().end();
        }
        if (end > source.length()) {
            throw new IllegalArgumentException("blocks reach past the end of the source: " + end);
        }
    }

    private static List<Block> merge(List<Block> kept, List<Block> removed) {
        if (removed.isEmpty()) {
            return kept;
        }
        List<Block> all = new ArrayList<>(kept.size() + removed.size());
        int k = 0;
        int r = 0;
        while (k < kept.size() || r < removed.size()) {
            boolean takeKept = r == removed.size()
                    || (k < kept.size()
                            && kept.get(k).span().compareTo(removed.get(r).span()) <= 0);
            all.add(takeKept ? kept.get(k++) : removed.get(r++));
        }
        return Collections.unmodifiableList(all);
    }

    /**
     * {@return all blocks of the page, kept and removed, in the order of the source} Takes time linear in their number.
     */
    public List<Block> allBlocks() {
        return merge(blocks, removed);
    }

    /**
     * {@return the text of a block: {@code block.span().of(source())}}
     *
     * @param block one of its blocks
     */
    public String text(Block block) {
        return block.span().of(source);
    }

    /**
     * {@return the text of a span: {@code span.of(source())}}
     *
     * @param span a span of its source, in UTF-16 units
     */
    public String text(Span span) {
        return span.of(source);
    }

    /** {@return the headline's text} */
    public Optional<String> headline() {
        return Optional.ofNullable(metadata.headline()).map(span -> span.of(source));
    }

    /** {@return the standfirst's text} */
    public Optional<String> standfirst() {
        return Optional.ofNullable(metadata.standfirst()).map(span -> span.of(source));
    }

    /** {@return the place that opens the story: {@code "RIYADH"} of {@code "RIYADH: Talks began."}} */
    public Optional<String> dateline() {
        return Optional.ofNullable(metadata.dateline()).map(span -> span.of(source));
    }

    /** {@return the section, the narrowest one of {@link Metadata#sections()}} */
    public Optional<String> section() {
        return metadata.section().map(span -> span.of(source));
    }

    /** {@return the paper, station or site, where the page names it or it was given} */
    public Optional<String> outlet() {
        return Optional.ofNullable(metadata.outlet()).map(span -> span.of(source));
    }

    /** {@return the page's address, where the page says it or it was given} */
    public Optional<String> url() {
        return Optional.ofNullable(metadata.url());
    }

    /** {@return whom the article is by, in the page's order; empty if the page does not say} */
    public List<Byline> bylines() {
        return metadata.bylines();
    }

    /** {@return when the article was published, where the page says so} */
    public Optional<PublicationTime> published() {
        return Optional.ofNullable(metadata.published());
    }

    /** {@return when the article was last changed, where the page says so} */
    public Optional<PublicationTime> modified() {
        return Optional.ofNullable(metadata.modified());
    }

    /**
     * {@return what a reader calls the article's text: the blocks in {@linkplain Role#body() body roles}, joined by a
     * blank line}
     */
    public String body() {
        StringBuilder body = new StringBuilder(source.length());
        for (Block block : blocks) {
            if (block.role().body()) {
                body.append(body.isEmpty() ? "" : "\n\n")
                        .append(source, block.span().start(), block.span().end());
            }
        }
        return body.toString();
    }

    /** One line for logs, without the text: {@code Article[Talks begin, 4 blocks, 0 removed, en, COMPLETE]}. */
    @Override
    public String toString() {
        return "Article[" + headline().map(text -> text + ", ").orElse("") + blocks.size() + " blocks, "
                + removed.size() + " removed, " + language + ", " + completeness.level() + "]";
    }

    /** {@return the page's furniture, kept or removed, in the order of the source} */
    public List<Block> boilerplate() {
        return allBlocks().stream().filter(block -> block.role().boilerplate()).toList();
    }
}
