package io.github.copydesk.internal.body;

import com.google.common.base.CharMatcher;
import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.BlockVerdict;
import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.BlockRange;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page on which it is being decided which blocks are the article's: what the rules about bodies look at and change. */
final class BodyDraft {
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'’");
    private static final CharMatcher NO_LETTERS =
            CharMatcher.forPredicate(Character::isLetter).negate();

    final String source;
    final Labels labels;
    final PageAnalysis seen;
    final BlockMarkup markup;
    final boolean[] content;
    final @Nullable BlockVerdict[] verdicts;
    /** The other stories on the page, each from its title to its end. */
    final List<BlockRange> others = new ArrayList<>();

    private final Blocks blocks;
    /** Whether the markup has the story itself where none should stand: the whole page in a form, say. */
    private final boolean storyOutside;

    BodyDraft(String source, Blocks blocks, Labels labels, boolean[] content) {
        this.source = source;
        this.blocks = blocks;
        this.labels = labels;
        this.seen = labels.page();
        this.markup = labels.page().markup();
        this.content = content;
        this.verdicts = new BlockVerdict[content.length];
        this.storyOutside = isMostlyOutside();
    }

    private boolean isMostlyOutside() {
        int outside = 0;
        int all = 0;
        for (int i = 0; i < count(); i++) {
            if (content[i]) {
                all += words(i);
                outside += markup.outside(i) ? words(i) : 0;
            }
        }
        return outside * 2 > all;
    }

    /** The number of blocks that the labeller saw. */
    int count() {
        return labels.count();
    }

    String text(int block) {
        return source.substring(blocks.start(block), blocks.end(block));
    }

    /** The words of a block in lower case, figures, apostrophes and punctuation left out, one blank between them. */
    String letters(int block) {
        return NO_LETTERS.trimAndCollapseFrom(APOSTROPHES.removeFrom(Chars.lower(text(block))), ' ');
    }

    int start(int block) {
        return blocks.start(block);
    }

    int end(int block) {
        return blocks.end(block);
    }

    char firstChar(int block) {
        return source.charAt(blocks.start(block));
    }

    char lastChar(int block) {
        return source.charAt(blocks.end(block) - 1);
    }

    int words(int block) {
        return seen.words(block);
    }

    boolean sentence(int block) {
        return seen.endsLikeSentence(block);
    }

    boolean isContent(int block) {
        return block >= 0 && block < count() && content[block];
    }

    /** Whether a block is a paragraph of the text rather than a title or a button: content of some length. */
    boolean paragraph(int block) {
        return isContent(block) && (sentence(block) || words(block) > 25) && words(block) >= 5;
    }

    /** Whether a block stands where no story does, in a menu or an aside, and the story itself does not. */
    boolean astray(int block) {
        return markup.outside(block) && !storyOutside;
    }

    Furniture furniture(int block) {
        return seen.furniture(block);
    }

    double probability(int block) {
        return labels.probability(block);
    }

    /** Takes a block out of the text. */
    void drop(int block, Role role, String reason) {
        content[block] = false;
        verdicts[block] = new BlockVerdict(role, reason);
    }

    /** Puts a block into the text. */
    void add(int block, Role role, String reason) {
        content[block] = true;
        verdicts[block] = new BlockVerdict(role, reason);
    }

    /** The first block of the text, -1 if there is none. */
    int first() {
        for (int i = 0; i < count(); i++) {
            if (content[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The last block of the text, -1 if there is none. */
    int last() {
        for (int i = count() - 1; i >= 0; i--) {
            if (content[i]) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest paragraph of the text from a block on, upwards (-1) or downwards (1), within so many blocks; -1 if none. */
    int nearestParagraph(int from, int step, int within) {
        for (int i = from + step, left = within; left > 0 && i >= 0 && i < count(); i += step, left--) {
            if (paragraph(i)) {
                return i;
            }
        }
        return -1;
    }
}
