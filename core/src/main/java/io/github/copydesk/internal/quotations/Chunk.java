package io.github.copydesk.internal.quotations;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.copydesk.internal.pair.words.ComparedWords;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Some ten thousand statements. Each has one or more pieces: the stretches of an interrupted quotation. Per statement
 * 14 bytes, per piece 8 and its text, per word about one and a half. Immutable, but for {@link Builder}.
 */
public final class Chunk {
    /** How many statements a chunk has at most. */
    public static final int MOST = 1 << 15;

    private static final int REPORTED = 1;

    final int[] articles;
    final int[] speakers;
    final int[] firstPieces;
    final byte[] confidences;
    final byte[] marks;
    final int[] starts;
    final TextTable texts;
    final WordPostings postings;

    Chunk(
            int[] articles,
            int[] speakers,
            int[] firstPieces,
            byte[] confidences,
            byte[] marks,
            int[] starts,
            TextTable texts,
            WordPostings postings) {
        this.articles = articles;
        this.speakers = speakers;
        this.firstPieces = firstPieces;
        this.confidences = confidences;
        this.marks = marks;
        this.starts = starts;
        this.texts = texts;
        this.postings = postings;
    }

    /** How many statements it has. */
    public int size() {
        return articles.length;
    }

    /** The number of the article that carries a statement. */
    public int article(int statement) {
        return articles[statement];
    }

    /** The number of its speaker. */
    public int speaker(int statement) {
        return speakers[statement];
    }

    /** How sure it is that the speaker has said it, in steps of 1/255. */
    public double confidence(int statement) {
        return (confidences[statement] & 0xFF) / 255.0;
    }

    /** Whether it is told in the writer's words, and not quoted. */
    public boolean isReported(int statement) {
        return (marks[statement] & REPORTED) != 0;
    }

    /** In how many statements a word stands. */
    public int count(int stem) {
        return postings.count(stem);
    }

    /** What is said. */
    public StatementText said(int statement) {
        int end = statement + 1 < firstPieces.length ? firstPieces[statement + 1] : starts.length;
        List<StatementText.Piece> pieces = new ArrayList<>();
        for (int i = firstPieces[statement]; i < end; i++) {
            pieces.add(new StatementText.Piece(starts[i], texts.get(i)));
        }
        return StatementText.of(pieces);
    }

    /** About the number of characters of a statement. */
    int length(int statement) {
        int end = statement + 1 < firstPieces.length ? firstPieces[statement + 1] : starts.length;
        return texts.length(firstPieces[statement], end) + end - firstPieces[statement];
    }

    /** How much memory it takes. */
    public long memory() {
        return 14L * articles.length + 4L * starts.length + texts.memory() + postings.memory();
    }

    /** Statements added one after the other. For one thread. */
    public static final class Builder {
        private final ImmutableIntArray.Builder articles = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder speakers = ImmutableIntArray.builder();
        private final ImmutableIntArray.Builder firstPieces = ImmutableIntArray.builder();
        private final ByteArrayOutputStream confidences = new ByteArrayOutputStream();
        private final ByteArrayOutputStream marks = new ByteArrayOutputStream();
        private final ImmutableIntArray.Builder starts = ImmutableIntArray.builder();
        private final TextTable.Builder texts = new TextTable.Builder();
        private final ImmutableLongArray.Builder words = ImmutableLongArray.builder();
        private int size;

        /** How many statements there are. */
        public int size() {
            return size;
        }

        /** Whether no more fit. */
        public boolean isFull() {
            return size >= MOST;
        }

        /** Adds a statement. */
        public void add(int article, int speaker, boolean reported, double confidence, StatementText said) {
            articles.add(article);
            speakers.add(speaker);
            confidences.write((int) Math.rint(255 * confidence));
            marks.write(reported ? REPORTED : 0);
            firstPieces.add(texts.size());
            for (StatementText.Piece piece : said.pieces()) {
                starts.add(piece.start());
                texts.add(piece.text());
            }
            ComparedWords read = said.words();
            for (int i = 0; i < read.count(); i++) {
                words.add((long) read.stem(i) << 32 | size);
            }
            size++;
        }

        /** All that was added; more can be added, for another chunk. */
        public Chunk build() {
            return new Chunk(
                    articles.build().toArray(),
                    speakers.build().toArray(),
                    firstPieces.build().toArray(),
                    confidences.toByteArray(),
                    marks.toByteArray(),
                    starts.build().toArray(),
                    texts.build(),
                    WordPostings.of(words.build().toArray()));
        }
    }
}
