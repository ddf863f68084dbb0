package io.github.copydesk.internal.body;

import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Furniture;

/** The blocks that the labeller finds likely to be text, and plain sentences beside them, or alone on a short page. */
final class LikelyText {
    private static final int FEW_WORDS = 60;
    private static final int FEW_BLOCKS = 3;
    private static final int FEWEST_TITLE_WORDS = 5;
    private static final int FEWEST_SENTENCE_WORDS = 4;
    private static final int LEAST_SENTENCE = 8;
    private static final int LONGEST_FURNITURE = 12;
    private static final int LONGEST_HEADING = 3;
    private static final int LINKED = 50;
    private static final double SURE = 0.96;
    private static final double DOUBTFUL = 0.2;
    private static final double LIKELY = 0.5;

    private final Labels labels;
    private final PageAnalysis seen;
    private final double minimumConfidence;
    /** Whether the page is a sentence or two, too little for the labeller to see an article in. */
    private final boolean fewWords;
    /** Whether the page is two or three lines, which are an article's if no furniture is among them. */
    private final boolean fewBlocks;

    /** Whether nothing on the page is furniture: a short sentence above or below the text belongs to it there. */
    private final boolean textAlone;

    private final boolean[] content;

    LikelyText(Blocks blocks, Labels labels, double minimumConfidence, boolean plain) {
        this.labels = labels;
        this.seen = labels.page();
        this.minimumConfidence = minimumConfidence;
        this.fewWords = isFewWords();
        this.fewBlocks = plain && labels.count() <= FEW_BLOCKS && hasNoFurniture();
        this.textAlone = plain && isTextAlone();
        this.content = new boolean[blocks.count()];
        for (int i = 0; i < labels.count(); i++) {
            content[i] = isContent(i);
        }
    }

    /** For each block whether it is likely text. */
    boolean[] content() {
        return content.clone();
    }

    /** Whether the page is two or three lines without furniture. */
    boolean isShort() {
        return fewBlocks;
    }

    private boolean isContent(int block) {
        if (seen.words(block) == 0 || isFurnitureTitle(block)) {
            return false;
        }
        return labels.probability(block) >= minimumConfidence
                || (fewWords && isPlainSentence(block))
                || (fewBlocks && (seen.endsLikeSentence(block) || seen.words(block) >= LEAST_SENTENCE))
                || (isPlainSentence(block) && continuesText(block))
                || (textAlone && isPlainSentence(block) && nextIsContent(block, -1) != nextIsContent(block, 1));
    }

    /** {@code READ MORE: Ten piers to see}: the words of a button or a teaser, in a line that is no sentence. */
    private boolean isFurnitureTitle(int block) {
        if (seen.words(block) > LONGEST_FURNITURE || seen.endsLikeSentence(block)) {
            return false;
        }
        return switch (seen.furniture(block)) {
            case READMORE -> !isSureTitle(block);
            case SUBSCRIBE, SHARE -> seen.mostlyFurniture(block);
            case RELATED, TRENDING ->
                seen.mostlyFurniture(block) && seen.hasFurniturePhrase(block) && seen.words(block) <= LONGEST_HEADING;
            default -> false;
        };
    }

    /** {@code How to watch the final}, {@code Three places to watch:} is the story's own where its look and place say so. */
    private boolean isSureTitle(int block) {
        return seen.markup().known() && seen.markup().linked(block) < LINKED && labels.probability(block) >= SURE;
    }

    /** A doubtful sentence behind a paragraph of the text is one too, all the more if the text goes on behind it. */
    private boolean continuesText(int block) {
        return seen.words(block) >= LEAST_SENTENCE
                && seen.furniture(block) == Furniture.NONE
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
        return seen.words(block) <= LONGEST_FURNITURE
                && seen.furniture(block) != Furniture.NONE
                && labels.probability(block) < minimumConfidence;
    }

    private boolean isFewWords() {
        int words = 0;
        for (int i = 0; i < labels.count() && words <= FEW_WORDS; i++) {
            if (labels.content(i)) {
                return false;
            }
            words += seen.words(i);
        }
        return words <= FEW_WORDS;
    }

    /** A byline and a date may stand there: they are no furniture. */
    private boolean isTextAlone() {
        for (int i = 0; i < labels.count(); i++) {
            Furniture kind = seen.furniture(i);
            boolean furniture = kind != Furniture.NONE && kind != Furniture.DATES;
            if (furniture && !labels.content(i) && !isPlainSentence(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasNoFurniture() {
        for (int i = 0; i < labels.count(); i++) {
            if (seen.words(i) < 2 || seen.mostlyFurniture(i) || !mayBeTitle(i)) {
                return false;
            }
        }
        return true;
    }

    /** A title may well mention comments, a photograph or what is trending; a longer one e-mail, Facebook or an update. */
    private boolean mayBeTitle(int block) {
        return switch (seen.furniture(block)) {
            case NONE -> true;
            case COMMENTS, PHOTO, RELATED, TRENDING, NAVIGATION -> seen.words(block) >= FEWEST_TITLE_WORDS;
            case SHARE, SUBSCRIBE, DATES -> seen.words(block) >= LEAST_SENTENCE;
            default -> false;
        };
    }

    private boolean isPlainSentence(int block) {
        return seen.endsLikeSentence(block) && seen.words(block) > 1 && !soundsLikeFurniture(block);
    }

    /** {@code The company declined to comment.} does not: words such as "comment" or "next" stand in any sentence. */
    private boolean soundsLikeFurniture(int block) {
        return switch (seen.furniture(block)) {
            case NONE -> false;
            case COMMENTS, PHOTO, TRENDING, NAVIGATION ->
                seen.words(block) < FEWEST_SENTENCE_WORDS || seen.hasFurniturePhrase(block);
            default -> true;
        };
    }
}
