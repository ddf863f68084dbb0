package io.github.copydesk.internal.lexicon;

import java.util.Collection;

/** A lexicon's words, looked up by their {@link WordHash}. */
public final class WordSet {
    private final HashNumbers words = new HashNumbers();

    private WordSet() {}

    /** Loads the lexicon with this name. */
    public static WordSet load(String name) {
        WordSet set = new WordSet();
        Lexicon.read(name, (word, value) -> set.words.add(WordHash.of(word)));
        return set;
    }

    /** A set of these words. */
    public static WordSet of(Collection<String> words) {
        WordSet set = new WordSet();
        for (String word : words) {
            set.words.add(WordHash.of(word));
        }
        return set;
    }

    /** Whether the word with this hash is in the set. */
    public boolean contains(long hash) {
        return words.contains(hash);
    }
}
