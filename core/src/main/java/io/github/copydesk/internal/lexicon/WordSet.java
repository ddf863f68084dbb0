package io.github.copydesk.internal.lexicon;

import java.util.Collection;

/** A lexicon's words, looked up by their {@link WordHash}. */
public final class WordSet {
    private final HashNumbers words = new HashNumbers();

    private WordSet(Collection<String> words) {
        for (String word : words) {
            this.words.add(WordHash.of(word));
        }
    }

    /** Loads the lexicon with this name. */
    public static WordSet load(String name) {
        return of(Lexicon.load(name).entries().keySet());
    }

    /** A set of these words. */
    public static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    /** Whether the word with this hash is in the set. */
    public boolean contains(long hash) {
        return words.contains(hash);
    }
}
