package io.github.copydesk.pressreview.report.text;

import io.github.copydesk.pressreview.report.text.Words.Word;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;

/**
 * How two texts differ word by word, by the shortest edit script: of {@code the small red boat} and
 * {@code the big red boat}, {@code small} is only in the first and {@code big} only in the second.
 *
 * @param pieces both texts as one, in order
 * @param common how many words they have in common
 * @param wordsOfA how many words the first one has
 * @param wordsOfB how many words the second one has
 */
public record WordDiff(List<Piece> pieces, int common, int wordsOfA, int wordsOfB) {
    /** Texts longer than this are not compared word by word: the time grows with the words that differ. */
    private static final int MAX_WORDS = 2000;

    /** Which of the texts says something. */
    public enum In {
        /** Both. */
        BOTH,
        /** The first one alone. */
        A,
        /** The second one alone. */
        B
    }

    /**
     * A stretch of text.
     *
     * @param text what it says
     * @param in which text says it
     */
    public record Piece(String text, In in) {
        /** Whether both texts say it. */
        public boolean same() {
            return in == In.BOTH;
        }
    }

    /** Compares two texts. */
    public static WordDiff of(String a, String b) {
        List<Word> wordsOfA = Words.of(a);
        List<Word> wordsOfB = Words.of(b);
        Matching matching = new Matching();
        if (wordsOfA.size() <= MAX_WORDS && wordsOfB.size() <= MAX_WORDS) {
            Map<String, Character> letters = new HashMap<>();
            new StringsComparator(lettered(wordsOfA, letters), lettered(wordsOfB, letters))
                    .getScript()
                    .visit(matching);
        }
        return new WordDiff(
                merged(new Text(a, wordsOfA, matching.sameInA), new Text(b, wordsOfB, matching.sameInB)),
                matching.sameInA.cardinality(),
                wordsOfA.size(),
                wordsOfB.size());
    }

    /** The words with a letter for each, the same for the same word: the library compares letters. */
    private static String lettered(List<Word> words, Map<String, Character> letters) {
        StringBuilder text = new StringBuilder(words.size());
        for (Word word : words) {
            text.append((char) letters.computeIfAbsent(word.key(), key -> (char) (letters.size() + 1)));
        }
        return text.toString();
    }

    /** Which words both texts have, in one order. */
    private static final class Matching implements CommandVisitor<Character> {
        private final BitSet sameInA = new BitSet();
        private final BitSet sameInB = new BitSet();
        private int a;
        private int b;

        @Override
        public void visitKeepCommand(Character word) {
            sameInA.set(a++);
            sameInB.set(b++);
        }

        @Override
        public void visitDeleteCommand(Character word) {
            a++;
        }

        @Override
        public void visitInsertCommand(Character word) {
            b++;
        }
    }

    private record Text(String text, List<Word> words, BitSet same) {
        /** The text from a word to the one before {@code end}, with the blank space behind it. */
        String between(int first, int end) {
            int from = first == 0 ? 0 : words.get(first).start();
            return text.substring(
                    from, end == words.size() ? text.length() : words.get(end).start());
        }

        int endOfRun(int first) {
            int end = same.get(first) ? same.nextClearBit(first) : same.nextSetBit(first);
            return end < 0 || end > words.size() ? words.size() : end;
        }
    }

    private static List<Piece> merged(Text a, Text b) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.words().size() || j < b.words().size()) {
            if (i < a.words().size() && !a.same().get(i)) {
                int end = a.endOfRun(i);
                pieces.add(new Piece(a.between(i, end), In.A));
                i = end;
            } else if (j < b.words().size() && !b.same().get(j)) {
                int end = b.endOfRun(j);
                pieces.add(new Piece(b.between(j, end), In.B));
                j = end;
            } else {
                int run = Math.min(a.endOfRun(i) - i, b.endOfRun(j) - j);
                pieces.add(new Piece(b.between(j, j + run), In.BOTH));
                i += run;
                j += run;
            }
        }
        return pieces;
    }

    /** The first text; words that the second does not have are not {@code same}. */
    public List<Piece> a() {
        return pieces.stream().filter(piece -> piece.in() != In.B).toList();
    }

    /** The second text; words that the first does not have are not {@code same}. */
    public List<Piece> b() {
        return pieces.stream().filter(piece -> piece.in() != In.A).toList();
    }

    /** Whether both texts say the same words. */
    public boolean equal() {
        return common == wordsOfA && common == wordsOfB;
    }

    /** Whether the second text says a part of the first and nothing else. */
    public boolean cut() {
        return common == wordsOfB;
    }
}
