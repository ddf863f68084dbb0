package io.github.copydesk.internal.metadata;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the notes in which a newsroom says what it has corrected: {@code Correction: An earlier version of this article
 * misspelled a name.} They stand above the body's first paragraph or below its last ones.
 */
final class CorrectionNotes {
    private static final Lexicon PHRASES = Lexicon.load("correction-phrases");
    private static final int LONGEST = 1200;
    private static final int OPENING = 160;
    private static final int INTO_BODY = 2;
    private static final int AROUND = 12;

    private CorrectionNotes() {}

    static List<Span> find(PageLines page) {
        List<Span> notes = new ArrayList<>();
        int top = Math.min(page.count(), page.first + INTO_BODY);
        add(page, Math.max(0, page.first - AROUND), top, notes);
        add(page, Math.max(top, page.last - 2), Math.min(page.count(), page.last + 1 + AROUND), notes);
        return notes;
    }

    private static void add(PageLines page, int from, int to, List<Span> notes) {
        for (int i = from; i < to; i++) {
            if (!page.isMachine(i) && page.length(i) <= LONGEST && page.endsSentence(i) && isNote(page, i)) {
                notes.add(new Span(page.start(i), page.end(i)));
            }
        }
    }

    private static boolean isNote(PageLines page, int block) {
        int end = Math.min(page.end(block), page.start(block) + OPENING);
        String opening =
                Chars.lower(page.source.substring(page.start(block), end)).replace('’', '\'');
        for (var phrase : PHRASES.entries().entrySet()) {
            boolean opens = phrase.getValue().equals("opens");
            if (opens ? opening.startsWith(phrase.getKey()) : opening.contains(phrase.getKey())) {
                return true;
            }
        }
        return false;
    }
}
