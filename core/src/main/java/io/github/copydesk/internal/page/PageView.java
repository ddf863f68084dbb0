package io.github.copydesk.internal.page;

import io.github.copydesk.article.Span;

/** The page as the role rules see it: blocks, their text, whether they are content, and what was seen of them. */
public final class PageView {
    private static final int FEW_WORDS = 60;
    private static final int FEW_BLOCKS = 3;
    private static final int FEWEST_TITLE_WORDS = 5;
    private static final int FEWEST_SENTENCE_WORDS = 4;
    private static final int LONGEST_NOTICE = 40;
    private static final int LEAST_SENTENCE = 8;
    private static final int LONGEST_FURNITURE = 12;
    private static final double DOUBTFUL = 0.2;
    private static final double LIKELY = 0.5;

    private final String source;
    private final Blocks blocks;
    private final Labels labels;
    private final double minimumConfidence;
    /** Whether the page is a sentence or two, too little for the labeller to see an article in. */
    private final boolean fewWords;
    /** Whether the page is two or three lines, which are an article's if no furniture is among them. */
    private final boolean fewBlocks;

    /** Whether nothing on the page is furniture: a short sentence above or below the text belongs to it there. */
    private final boolean textAlone;

    private final boolean[] content;
    private final int firstContent;
    private final int lastContent;

    /**
     * Looks at a page.
     *
     * @param plain whether no rule knows of furniture on it
     */
    public PageView(String source, Blocks blocks, Labels labels, double minimumConfidence, boolean plain) {
        this(source, blocks, labels, minimumConfidence, plain, true);
    }

    private PageView(
            String source,
            Blocks blocks,
            Labels labels,
            double minimumConfidence,
            boolean plain,
            boolean holdsArticle) {
        this.source = source;
        this.blocks = blocks;
        this.labels = labels;
        this.minimumConfidence = minimumConfidence;
        this.fewWords = holdsArticle && isFewWords();
        this.fewBlocks = holdsArticle && plain && labels.count() <= FEW_BLOCKS && hasNoFurniture();
        this.textAlone = holdsArticle && plain && isTextAlone();
        this.content = new boolean[blocks.count()];
        for (int i = 0; holdsArticle && i < labels.count(); i++) {
            content[i] = isContent(i);
        }
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
        return new PageView(source, blocks, labels, minimumConfidence, false, false);
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

    private boolean isContent(int block) {
        if (words(block) == 0 || isFurnitureTitle(block)) {
            return false;
        }
        return labels.probability(block) >= minimumConfidence
                || (fewWords && isPlainSentence(block))
                || (fewBlocks && (labels.page().endsLikeSentence(block) || words(block) >= LEAST_SENTENCE))
                || (isPlainSentence(block) && continuesText(block))
                || (textAlone && isPlainSentence(block) && nextIsContent(block, -1) != nextIsContent(block, 1));
    }

    /** {@code READ MORE: Ten piers to see}: the words of a button or a teaser, in a line that is no sentence. */
    private boolean isFurnitureTitle(int block) {
        if (words(block) > LONGEST_FURNITURE || labels.page().endsLikeSentence(block)) {
            return false;
        }
        return switch (labels.page().furniture(block)) {
            case READMORE -> true;
            case SUBSCRIBE, SHARE -> labels.page().mostlyFurniture(block);
            default -> false;
        };
    }

    /** A doubtful sentence behind a paragraph of the text is one too, all the more if the text goes on behind it. */
    private boolean continuesText(int block) {
        return words(block) >= LEAST_SENTENCE
                && labels.page().furniture(block) == Furniture.NONE
                && nextIsContent(block, -1)
                && labels.probability(block) >= minimumConfidence * (nextIsContent(block, 1) ? DOUBTFUL : LIKELY);
    }

    private boolean nextIsContent(int block, int step) {
        int next = block + step;
        while (next >= 0 && next < labels.count() && Math.abs(next - block) <= 2 && isFurnitureLine(next)) {
            next += step;
        }
        return next >= 0 && next < labels.count() && labels.probability(next) >= minimumConfidence;
    }

    private boolean isFurnitureLine(int block) {
        return words(block) <= LONGEST_FURNITURE
                && labels.page().furniture(block) != Furniture.NONE
                && labels.probability(block) < minimumConfidence;
    }

    private boolean isFewWords() {
        int words = 0;
        for (int i = 0; i < labels.count() && words <= FEW_WORDS; i++) {
            if (labels.content(i)) {
                return false;
            }
            words += words(i);
        }
        return words <= FEW_WORDS;
    }

    /** A byline and a date may stand there: they are no furniture. */
    private boolean isTextAlone() {
        for (int i = 0; i < labels.count(); i++) {
            Furniture kind = labels.page().furniture(i);
            boolean furniture = kind != Furniture.NONE && kind != Furniture.DATES;
            if (furniture && !labels.content(i) && !isPlainSentence(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNoFurniture() {
        for (int i = 0; i < labels.count(); i++) {
            if (words(i) < 2 || labels.page().mostlyFurniture(i) || !mayBeTitle(i)) {
                return false;
            }
        }
        return true;
    }

    /** A title may well mention comments, a photograph or what is trending; a longer one e-mail, Facebook or an update. */
    private boolean mayBeTitle(int block) {
        return switch (labels.page().furniture(block)) {
            case NONE -> true;
            case COMMENTS, PHOTO, RELATED, TRENDING, NAVIGATION -> words(block) >= FEWEST_TITLE_WORDS;
            case SHARE, SUBSCRIBE, DATES -> words(block) >= LEAST_SENTENCE;
            default -> false;
        };
    }

    private boolean isPlainSentence(int block) {
        return labels.page().endsLikeSentence(block) && words(block) > 1 && !soundsLikeFurniture(block);
    }

    /** {@code The company declined to comment.} does not: words such as "comment" or "next" stand in any sentence. */
    private boolean soundsLikeFurniture(int block) {
        return switch (labels.page().furniture(block)) {
            case NONE -> false;
            case COMMENTS, PHOTO, TRENDING, NAVIGATION ->
                words(block) < FEWEST_SENTENCE_WORDS || labels.page().hasFurniturePhrase(block);
            default -> true;
        };
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
        return fewBlocks;
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
