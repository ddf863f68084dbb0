package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.internal.label.PageAnalysis;
import io.github.copydesk.internal.lexicon.HashNumbers;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.text.Chars;
import org.jspecify.annotations.Nullable;

/** Which short lines of a page stand there again, or in a line beside them: {@code Talks begin} in {@code Talks begin | The Sun}. */
final class LineRepeats {
    private static final int LONGEST = 250;

    private final PageLines page;
    private final int from;
    /** The lines from {@link #from} on in lower case, null until they are asked for. */
    private final @Nullable String[] lower;
    /** The hashes of lines that the page has more than once. */
    private final HashNumbers repeated = new HashNumbers();

    /** Looks at a page, of which the blocks from one to another will be asked for. */
    LineRepeats(PageLines page, int from, int to) {
        this.page = page;
        this.from = from;
        this.lower = new String[to - from];
        HashNumbers texts = new HashNumbers();
        for (int i = 0; i < page.count(); i++) {
            if (mayRepeat(i)) {
                long hash = hash(i);
                if (!texts.addNew(hash)) {
                    repeated.add(hash);
                }
            }
        }
    }

    private boolean mayRepeat(int block) {
        PageAnalysis seen = page.seen();
        boolean sameWords = seen.repeats(block) || seen.words(block) == 0;
        return page.length(block) < LONGEST && (sameWords || page.markedUp());
    }

    private long hash(int block) {
        return WordHash.of(page.source, page.start(block), page.end(block));
    }

    /** Whether the page has the line more than once. */
    boolean repeated(int block) {
        return mayRepeat(block) && repeated.contains(hash(block));
    }

    /** Whether a line of two words or more stands in another one. */
    boolean within(int inner, int outer) {
        return inner >= 0
                && outer >= 0
                && inner < page.count()
                && outer < page.count()
                && page.words(inner) >= 2
                && page.length(outer) < LONGEST
                && page.length(inner) < page.length(outer)
                && lower(outer).contains(lower(inner));
    }

    private String lower(int block) {
        if (block < from || block - from >= lower.length) {
            return Chars.lower(page.text(block));
        }
        String known = lower[block - from];
        if (known == null) {
            known = Chars.lower(page.text(block));
            lower[block - from] = known;
        }
        return known;
    }
}
