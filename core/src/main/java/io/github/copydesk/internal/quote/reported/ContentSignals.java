package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.model.Candidates;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;

/**
 * Where the content of a cue may start and end within its sentence, and what speaks for each place. First the start is
 * chosen, before the cue or after it, then the end that goes with it; content before the cue may go on behind it:
 * {@code The bridge, she said, is unsafe}. Not thread-safe.
 */
public final class ContentSignals {
    private static final int STARTS_AFTER = 12;
    private static final int STARTS_BEFORE = 5;
    private static final int ENDS = 14;

    private static final int MOST = STARTS_AFTER + STARTS_BEFORE + 4;

    private final Tokens tokens;
    private final Clause clause;
    private final ContentStarts starts;
    private final ContentEnds ends;
    private final Candidates asStarts = new Starts();
    private final Candidates asEnds = new Ends();
    private final int[] places = new int[MOST];
    private int size;
    private int chosen;

    /** Reads a text's signals. */
    public ContentSignals(Reading reading) {
        this.tokens = reading.tokens();
        this.clause = new Clause(reading);
        this.starts = new ContentStarts(reading, clause);
        this.ends = new ContentEnds(reading, clause);
    }

    /**
     * Gathers the starts for a cue.
     *
     * @param mention its source, -1 for none
     */
    public void prepareStarts(int cueToken, int mention, int sentenceFrom, int sentenceTo) {
        clause.read(cueToken, mention, sentenceFrom, sentenceTo);
        size = 0;
        for (int t = clause.cue + 1; t < clause.end && size < STARTS_AFTER; t++) {
            if (tokens.isWord(t)) {
                places[size++] = t;
            }
        }
        int head = clause.head();
        int left = 0;
        for (int t = head - 1; t > clause.first && left < STARTS_BEFORE - 1; t--) {
            if (tokens.isWord(t) && (!tokens.isWord(t - 1) || isJoint(t - 1)) && head - t >= 1) {
                places[size++] = t;
                left++;
            }
        }
        int opening = clause.firstWord();
        if (opening < head && (left == 0 || places[size - 1] != opening)) {
            places[size++] = opening;
        }
    }

    private boolean isJoint(int token) {
        return tokens.has(token, WordKinds.CLAUSE_WORD);
    }

    /** How many places were gathered last. */
    public int size() {
        return size;
    }

    /** A start: the first token of the content. An end: the token after its last; {@link #split} apart. */
    public int place(int i) {
        return places[i];
    }

    /** Gathers the ends for a start. */
    public void prepareEnds(int start) {
        chosen = start;
        size = 0;
        int limit = start > clause.cue ? clause.end : clause.head();
        while (limit > start + 1 && !tokens.isWord(limit - 1)) {
            limit--;
        }
        for (int t = start + 1; t < limit && size < ENDS; t++) {
            boolean mark = !tokens.isWord(t) && tokens.isWord(t - 1);
            if (mark || (tokens.isWord(t - 1) && tokens.has(t, WordKinds.CLAUSE_WORD))) {
                places[size++] = t;
            }
        }
        places[size++] = limit;
        if (start < clause.cue && clause.end - clause.tail() > 2) {
            places[size++] = split();
        }
    }

    /** The end that means that the content goes on behind source and cue to the end of the sentence. */
    public int split() {
        return clause.end + 1;
    }

    /** Where content that goes on behind source and cue does so. */
    public int resumption() {
        int t = clause.tail();
        while (t < clause.end && !tokens.isWord(t)) {
            t++;
        }
        return t;
    }

    /** The last end of content before the cue. */
    public int lastBefore() {
        int limit = clause.head();
        while (limit > chosen + 1 && !tokens.isWord(limit - 1)) {
            limit--;
        }
        return limit;
    }

    /** The end of the sentence without its closing marks. */
    public int sentenceEnd() {
        return clause.end;
    }

    /** The starts gathered last. */
    public Candidates starts() {
        return asStarts;
    }

    /** The ends gathered last. */
    public Candidates ends() {
        return asEnds;
    }

    private final class Starts implements Candidates {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void outline(int candidate, Features out) {
            starts.outline(places[candidate], candidate, out);
        }

        @Override
        public void details(int candidate, Features out) {
            starts.details(places[candidate], candidate, out);
        }
    }

    private final class Ends implements Candidates {
        @Override
        public int size() {
            return size;
        }

        @Override
        public void outline(int candidate, Features out) {
            if (places[candidate] == split()) {
                ends.ofSplit(out);
            } else {
                ends.outline(places[candidate], candidate, chosen, isLast(candidate), out);
            }
        }

        @Override
        public void details(int candidate, Features out) {
            if (places[candidate] != split()) {
                ends.details(places[candidate], chosen, isLast(candidate), out);
            }
        }

        private boolean isLast(int candidate) {
            return candidate == size - 1 || places[candidate + 1] == split();
        }
    }
}
