package io.github.copydesk.internal.quotations;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a statement says: its pieces, and the words of all of them in a row. {@code "We won," she said, "a great fight."}
 * has two pieces and five words.
 */
public final class StatementText {
    private static final char BETWEEN = '\n';

    /**
     * A stretch of the article.
     *
     * @param start its offset in the article's source
     * @param text what stands there
     */
    public record Piece(int start, String text) {
        /** Where it stands in the article's source. */
        public Span span() {
            return new Span(start, start + text.length());
        }
    }

    private final List<Piece> pieces;
    private final ComparedWords words;
    /** Where each piece begins among the words, and behind them their number. */
    private final int[] bounds;
    /** Where each piece begins in the text that the words were read from. */
    private final int[] offsets;

    private StatementText(List<Piece> pieces, ComparedWords words, int[] bounds, int[] offsets) {
        this.pieces = pieces;
        this.words = words;
        this.bounds = bounds;
        this.offsets = offsets;
    }

    /** Reads the pieces of a statement. */
    public static StatementText of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[pieces.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = text.length();
            text.append(pieces.get(i).text()).append(BETWEEN);
        }
        ComparedWords words =
                new WordScanner(text.toString()).add(0, text.length()).words();
        int[] bounds = new int[offsets.length + 1];
        for (int i = 0; i < offsets.length; i++) {
            bounds[i] = words.firstFrom(offsets[i]);
        }
        bounds[offsets.length] = words.count();
        return new StatementText(List.copyOf(pieces), words, bounds, offsets);
    }

    /** Reads pieces of an article. */
    public static StatementText of(List<Span> spans, String source) {
        return of(spans.stream()
                .map(span -> new Piece(span.start(), span.of(source)))
                .toList());
    }

    /** Reads what someone claims that somebody has said: the whole is one piece. */
    public static StatementText of(String claim) {
        return of(List.of(new Piece(0, claim)));
    }

    /** Its pieces, in order. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Its words. */
    public ComparedWords words() {
        return words;
    }

    /** The number of characters of its pieces, with one behind each. */
    int length() {
        return offsets[offsets.length - 1]
                + pieces.get(pieces.size() - 1).text().length()
                + 1;
    }

    /** Whether words {@code [from, to)} are whole pieces. */
    boolean areWholePieces(int from, int to) {
        boolean begins = false;
        boolean ends = false;
        for (int bound : bounds) {
            begins |= bound == from;
            ends |= bound == to;
        }
        return begins && ends;
    }

    /** Where the words stand in the article, runs of them in one span. */
    public List<Span> spans(BitSet marked) {
        List<Span> spans = new ArrayList<>();
        int piece = 0;
        for (int from = marked.nextSetBit(0); from >= 0; ) {
            while (bounds[piece + 1] <= from) {
                piece++;
            }
            int to = Math.min(marked.nextClearBit(from), bounds[piece + 1]);
            int shift = pieces.get(piece).start() - offsets[piece];
            spans.add(new Span(words.start(from) + shift, words.end(to - 1) + shift));
            from = marked.nextSetBit(to);
        }
        return spans;
    }
}
