package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * An article's text read once: its paragraphs, tokens, quoted stretches, sentences and mentions, by offsets.
 *
 * @param text the source
 * @param paragraphs where its paragraphs stand, in order
 * @param tokens the paragraphs' tokens
 * @param verbs which of the tokens are verbs of what kind
 * @param senses what the tokens can mean
 * @param stretches what stands in quotation marks
 * @param covered which tokens start inside a stretch, marks included; not to be changed
 * @param sentences which sentence each token is in
 * @param mentions noun phrases that might name a speaker
 * @param skeleton how the text is built, without what it is about
 */
public record Reading(
        CharSequence text,
        List<Span> paragraphs,
        Tokens tokens,
        Verbs verbs,
        WordSenses senses,
        Stretches stretches,
        BitSet covered,
        Sentences sentences,
        Mentions mentions,
        ClauseShape skeleton) {
    private static final long NO_WORD = WordHash.of("\n");

    /** Reads paragraphs of a text. */
    public static Reading of(CharSequence text, List<Span> paragraphs) {
        return of(text, paragraphs, CueAdditions.NONE);
    }

    /** Reads paragraphs of a text, some of its words as words of saying. */
    public static Reading of(CharSequence text, List<Span> paragraphs, CueAdditions cues) {
        Tokens tokens = Tokens.of(text, paragraphs);
        if (!cues.isEmpty()) {
            tokens.readAs(cues::readAs);
        }
        Stretches stretches = MarkScanner.scan(text, paragraphs);
        Sentences sentences = Sentences.of(text, tokens, stretches);
        Mentions mentions = Mentions.of(tokens, stretches);
        BitSet covered = covered(tokens, stretches);
        Verbs verbs = Verbs.of(tokens);
        WordSenses senses = WordSenses.of(tokens, verbs);
        ClauseShape skeleton = ClauseShape.of(tokens, verbs, senses, covered);
        return new Reading(text, paragraphs, tokens, verbs, senses, stretches, covered, sentences, mentions, skeleton);
    }

    private static BitSet covered(Tokens tokens, Stretches stretches) {
        BitSet covered = new BitSet(tokens.count());
        for (int t = 0; t < tokens.count(); t++) {
            covered.set(t, stretches.covers(tokens.start(t)));
        }
        return covered;
    }

    /** Where a paragraph stands. */
    public Span paragraph(int number) {
        return paragraphs.get(number);
    }

    /** Whether a token stands inside a stretch, marks included. */
    public boolean covered(int token) {
        return covered.get(token);
    }

    /** The hash of the word at a place, of a line end where there is none. */
    public long wordAt(int token) {
        return token >= 0 && token < tokens.count() ? tokens.hash(token) : NO_WORD;
    }

    /** The class of the token at a place, see {@link Verbs#classOf}; 0 where there is none. */
    public long classAt(int token) {
        return token >= 0 && token < tokens.count() ? verbs.classOf(token) : 0;
    }

    /** What the word at a place can mean, see {@link WordSenses#sense}; 0 where there is none. */
    public long senseAt(int token) {
        return token >= 0 && token < tokens.count() ? senses.sense(token) : 0;
    }

    /** The kind of the word at a place, see {@link WordSenses#kind}; 0 where there is none. */
    public long kindAt(int token) {
        return token >= 0 && token < tokens.count() ? senses.kind(token) : 0;
    }

    /** The paragraph that an offset lies in or before. */
    public int paragraphOf(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
