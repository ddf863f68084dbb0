package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Tokens;

/**
 * An article's text read once: its paragraphs, tokens, quoted stretches, sentences and mentions, by offsets.
 *
 * @param text the source
 * @param from where each paragraph starts, ascending
 * @param to where each ends
 * @param tokens the paragraphs' tokens
 * @param verbs which of the tokens are verbs of what kind
 * @param senses what the tokens can mean
 * @param stretches what stands in quotation marks
 * @param covered which tokens start inside a stretch, marks included
 * @param sentences which sentence each token is in
 * @param mentions noun phrases that might name a speaker
 * @param mentionSenses what the mentions seem to name
 * @param skeleton how the text is built, without what it is about
 */
@SuppressWarnings("ArrayRecordComponent") // read by this package only, and never written after construction
public record Reading(
        CharSequence text,
        int[] from,
        int[] to,
        Tokens tokens,
        Verbs verbs,
        WordSenses senses,
        Stretches stretches,
        boolean[] covered,
        Sentences sentences,
        Mentions mentions,
        MentionSenses mentionSenses,
        ClauseShape skeleton) {
    private static final long NO_WORD = WordHash.of("\n");

    /** Reads paragraphs of a text. */
    public static Reading of(CharSequence text, int[] from, int[] to) {
        return of(text, from, to, CueAdditions.NONE);
    }

    /** Reads paragraphs of a text, some of its words as words of saying. */
    public static Reading of(CharSequence text, int[] from, int[] to, CueAdditions cues) {
        Tokens tokens = Tokens.of(text, from, to);
        if (!cues.isEmpty()) {
            tokens.readAs(cues::readAs);
        }
        Stretches stretches = MarkScanner.scan(text, from, to);
        Sentences sentences = Sentences.of(text, tokens, stretches);
        Mentions mentions = Mentions.of(tokens, stretches);
        boolean[] covered = covered(tokens, stretches);
        Verbs verbs = Verbs.of(tokens);
        WordSenses senses = WordSenses.of(tokens, verbs);
        ClauseShape skeleton = ClauseShape.of(tokens, verbs, senses, covered);
        MentionSenses mentionSenses = new MentionSenses(text, tokens, mentions);
        return new Reading(
                text,
                from,
                to,
                tokens,
                verbs,
                senses,
                stretches,
                covered,
                sentences,
                mentions,
                mentionSenses,
                skeleton);
    }

    private static boolean[] covered(Tokens tokens, Stretches stretches) {
        boolean[] covered = new boolean[tokens.count()];
        for (int t = 0; t < covered.length; t++) {
            covered[t] = stretches.covers(tokens.start(t));
        }
        return covered;
    }

    /** Whether a token stands inside a stretch, marks included. */
    public boolean covered(int token) {
        return covered[token];
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
        int high = from.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (from[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
