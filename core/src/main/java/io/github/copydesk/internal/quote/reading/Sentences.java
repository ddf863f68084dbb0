package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Which sentence each token belongs to. A quotation never breaks a sentence in its middle, only at its end. */
public final class Sentences {
    /** Words that are abbreviations only with a capital: Mass., Ill. */
    private static final WordSet WORDS = WordSet.of(List.of("mass.", "miss.", "wash.", "ill.", "ore.", "con."));

    private final Tokens tokens;
    private final int[] sentenceOf;
    private final int count;

    private Sentences(Tokens tokens, Stretches stretches, CharSequence text) {
        this.tokens = tokens;
        this.sentenceOf = new int[tokens.count()];
        int sentence = -1;
        int stretch = 0;
        for (int p = 0; p < tokens.paragraphs(); p++) {
            boolean starts = true;
            for (int t = tokens.first(p); t < tokens.first(p + 1); t++) {
                if (starts) {
                    sentence++;
                }
                sentenceOf[t] = sentence;
                while (stretch < stretches.count()
                        && (stretches.nested(stretch) || stretches.outerEnd(stretch) <= tokens.start(t))) {
                    stretch++;
                }
                boolean inside = stretch < stretches.count()
                        && stretches.outerStart(stretch) < tokens.end(t)
                        && tokens.end(t) < stretches.innerEnd(stretch);
                starts = !inside && t + 1 < tokens.first(p + 1) && endsAfter(t, text);
            }
        }
        count = sentence + 1;
    }

    /** Finds the sentences of tokenised paragraphs. */
    static Sentences of(CharSequence text, Tokens tokens, Stretches stretches) {
        return new Sentences(tokens, stretches, text);
    }

    private boolean endsAfter(int token, CharSequence text) {
        int next = token + 1;
        if (tokens.start(next) == tokens.end(token)) {
            return false;
        }
        boolean opens = tokens.isCapital(next)
                || tokens.kind(next) == Tokens.Kind.NUMBER
                || (!tokens.isWord(next) && (tokens.isMark(next) || isOpening(tokens.charAt(next))));
        if (!opens) {
            return false;
        }
        if (tokens.isWord(token)) {
            // "U.S." and the like: only a word that opens sentences tells that this one ends here.
            boolean word = tokens.kind(token) == Tokens.Kind.LOWER && WORDS.contains(tokens.hash(token));
            return text.charAt(tokens.end(token) - 1) == '.'
                    && tokens.end(token) - tokens.start(token) > 2
                    && (word || tokens.has(next, WordKinds.STARTER));
        }
        int end = token;
        while (end > 0
                && !tokens.isWord(end)
                && (tokens.isMark(end) || isClosing(tokens.charAt(end)))
                && tokens.end(end - 1) == tokens.start(end)) {
            end--;
        }
        return !tokens.isWord(end) && Chars.isSentenceEnd(tokens.charAt(end));
    }

    private static boolean isOpening(char c) {
        return Chars.isSingleMark(c) || c == '(' || c == '[' || c == '@';
    }

    private static boolean isClosing(char c) {
        return Chars.isSingleMark(c) || c == ')' || c == ']';
    }

    /** How many sentences there are. */
    public int count() {
        return count;
    }

    /** The sentence of a token. */
    public int of(int token) {
        return sentenceOf[token];
    }

    /** Whether a token is the first of its sentence. */
    public boolean isFirst(int token) {
        return token == 0 || sentenceOf[token] != sentenceOf[token - 1];
    }

    /** The first token of the sentence that a token is in. Takes time linear in the sentence's length. */
    public int first(int token) {
        int first = token;
        while (first > 0 && sentenceOf[first - 1] == sentenceOf[token]) {
            first--;
        }
        return first;
    }

    /** The token after the last of the sentence that a token is in. */
    public int end(int token) {
        int end = token;
        while (end < sentenceOf.length && sentenceOf[end] == sentenceOf[token]) {
            end++;
        }
        return end;
    }
}
