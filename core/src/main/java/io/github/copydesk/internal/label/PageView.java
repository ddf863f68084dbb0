package io.github.copydesk.internal.label;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Furniture;
import org.jspecify.annotations.Nullable;

/** A page of which it is known which blocks are the article's text: blocks, their text, and what was seen of them. */
public final class PageView {
    private static final int LONGEST_NOTICE = 40;

    private final String source;
    private final Blocks blocks;
    private final Labels labels;
    private final boolean[] content;
    private final @Nullable BlockVerdict[] verdicts;
    private final boolean isShort;
    private final boolean live;
    private final int firstContent;
    private final int lastContent;

    /**
     * Looks at a page.
     *
     * @param content for each block whether it is text of the article
     * @param verdicts for each block what a rule about bodies says of it, null where none does
     * @param isShort whether the page is two or three lines without furniture
     * @param live whether it is a page on which an event is reported as it goes on
     */
    public PageView(
            String source,
            Blocks blocks,
            Labels labels,
            boolean[] content,
            @Nullable BlockVerdict[] verdicts,
            boolean isShort,
            boolean live) {
        this.source = source;
        this.blocks = blocks;
        this.labels = labels;
        this.content = content;
        this.verdicts = verdicts;
        this.isShort = isShort;
        this.live = live;
        int first = 0;
        while (first < content.length && !content[first]) {
            first++;
        }
        int last = content.length - 1;
        while (last >= 0 && !content[last]) {
            last--;
        }
        this.firstContent = first;
        this.lastContent = last;
    }

    /** The same page seen as one without an article: none of its blocks is content. */
    public PageView withoutArticle() {
        return new PageView(
                source, blocks, labels, new boolean[content.length], new BlockVerdict[content.length], false, false);
    }

    /** What a rule about bodies says of a block; null where none does. */
    public @Nullable BlockVerdict verdict(int block) {
        return verdicts[block];
    }

    /** Whether an event is reported on the page as it goes on. */
    public boolean live() {
        return live;
    }

    /** The page's text. */
    public String source() {
        return source;
    }

    /** The blocks of the page, those that only the markup has among them. */
    public Blocks blocks() {
        return blocks;
    }

    public int count() {
        return blocks.count();
    }

    public Span span(int block) {
        return new Span(blocks.start(block), blocks.end(block));
    }

    public String text(int block) {
        return source.substring(blocks.start(block), blocks.end(block));
    }

    public int start(int block) {
        return blocks.start(block);
    }

    public int end(int block) {
        return blocks.end(block);
    }

    public int length(int block) {
        return blocks.end(block) - blocks.start(block);
    }

    /** The character at an offset of the source. */
    public char at(int offset) {
        return source.charAt(offset);
    }

    /** Whether the block is text of the article. */
    public boolean content(int block) {
        return block >= 0 && block < content.length && content[block];
    }

    /** Whether the block is no part of the page that the labeller saw: metadata that a page keeps out of sight. */
    public boolean unseen(int block) {
        return block >= labels.count();
    }

    public double probability(int block) {
        return labels.count() > block ? labels.probability(block) : 0;
    }

    /** How sure it is that the block is no text of the article. */
    public double furnitureConfidence(int block) {
        return 1 - probability(block);
    }

    public int words(int block) {
        return labels.count() > block ? labels.page().words(block) : 0;
    }

    public PageAnalysis seen() {
        return labels.page();
    }

    /** Whether the block says where the text comes from or how it may be used. */
    public boolean notice(int block) {
        if (unseen(block) || words(block) > LONGEST_NOTICE || !seen().mostlyFurniture(block)) {
            return false;
        }
        Furniture kind = seen().furniture(block);
        return kind == Furniture.REPUBLISHED || kind == Furniture.COOKIE || kind == Furniture.LEGAL;
    }

    /** Whether the block stands above all text of the article. */
    public boolean above(int block) {
        return block < firstContent;
    }

    /** Whether the block stands below all text of the article. */
    public boolean below(int block) {
        return block > lastContent;
    }

    /** Whether the page is two or three lines without furniture. */
    public boolean isShort() {
        return isShort;
    }

    /** Whether the page has text of an article at all. */
    public boolean hasContent() {
        return lastContent >= 0;
    }

    public int firstContent() {
        return firstContent;
    }

    public int lastContent() {
        return lastContent;
    }
}
