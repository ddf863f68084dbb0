package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.text.Tokens;

/**
 * What a text's words can mean, as far as it matters for speech: a verb of communication, thought, feeling or anything
 * else, with or without a clause behind it; a noun for something said or thought, a person, a deed; an adjective. CuePhrases are
 * an open class, and most words are rare: by their senses {@code insinuated} is like {@code suggested}. Looked up in a
 * table made of WordNet (Fellbaum 1998); words that it lacks have the class of their form.
 */
public final class WordSenses {
    /** The largest code of a verb; those of nouns, adjectives and adverbs follow. */
    public static final int LAST_VERB = 42;

    /** The largest code of a noun. */
    public static final int LAST_NOUN = 98;

    private static final HashedModel TABLE = HashedModel.load("word-senses");
    private static final int SHORTEST = 4;
    private static final int KINDS = 1000;

    private final Verbs verbs;
    private final byte[] codes;
    /** Each token's part of speech with its ending; 0 where the class of its form is all that is told. */
    private final short[] kinds;

    private WordSenses(Tokens tokens, Verbs verbs) {
        this.verbs = verbs;
        codes = new byte[tokens.count()];
        kinds = new short[tokens.count()];
        for (int t = 0; t < codes.length; t++) {
            codes[t] = tokens.kind(t) == Tokens.Kind.LOWER ? (byte) TABLE.weight(tokens.hash(t)) : 0;
            kinds[t] = (short) partOfSpeech(tokens, t);
        }
    }

    /** Looks at every token of a text. */
    static WordSenses of(Tokens tokens, Verbs verbs) {
        return new WordSenses(tokens, verbs);
    }

    private int partOfSpeech(Tokens tokens, int token) {
        long form = verbs.classOf(token);
        int code = Math.abs(codes[token]);
        boolean grammatical = form > 0 && form <= Verbs.LAST_GRAMMATICAL_CLASS;
        if (code == 0 || grammatical || tokens.end(token) - tokens.start(token) < SHORTEST) {
            return 0;
        }
        int part = code <= LAST_VERB ? 1 : code <= LAST_NOUN ? 0 : code;
        boolean ending = form <= Verbs.LAST_CLASS && form > 0;
        return KINDS + (part * 2 + (codes[token] < 0 ? 1 : 0)) * 16 + (ending ? (int) form : 0);
    }

    /** A word's commonest sense, 0 if it is not known; negative if the word is often of another part of speech. */
    public long sense(int token) {
        return codes[token];
    }

    /** A word's part of speech with its ending; of function words and names what {@link Verbs#classOf} says. */
    public long kind(int token) {
        return kinds[token] == 0 ? verbs.classOf(token) : kinds[token];
    }
}
