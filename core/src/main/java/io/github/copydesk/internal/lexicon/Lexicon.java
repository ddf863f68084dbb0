package io.github.copydesk.internal.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A word list from a resource file: one entry a line, in lower case, optionally a tab and a value; lines that begin
 * with {@code #} are the header, which says what the list is, where its entries come from and how to add one.
 *
 * <p>A stretch of a text is looked up where it stands, whatever its case, by its {@link WordHash}: no string is made.
 */
public final class Lexicon {
    private final Map<String, String> entries;
    private final HashNumbers words = new HashNumbers();
    /** The value of each word, by its number. */
    private final String[] values;

    private Lexicon(Map<String, String> entries) {
        this.entries = Collections.unmodifiableMap(entries);
        this.values = new String[entries.size()];
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            values[words.add(WordHash.of(entry.getKey()))] = entry.getValue();
        }
    }

    /**
     * Loads a list that ships with the library.
     *
     * @param name the file's name in this package, without {@code .txt}
     */
    public static Lexicon load(String name) {
        Map<String, String> entries = new LinkedHashMap<>();
        read(name, entries::put);
        return new Lexicon(entries);
    }

    /** Reads a list that ships with the library for who keeps its words otherwise: each entry and its value, empty for none. */
    public static void read(String name, BiConsumer<String, String> reader) {
        for (String line : new ShippedFile(Lexicon.class, name + ".txt").entries()) {
            int tab = line.indexOf('\t');
            reader.accept(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
        }
    }

    /** Whether a word, in lower case, is in the list. */
    public boolean contains(String word) {
        return entries.containsKey(word);
    }

    /** Whether a stretch of a text, in any case, is in the list. */
    public boolean contains(CharSequence text, int from, int to) {
        return words.contains(WordHash.of(text, from, to));
    }

    /** The value of a stretch of a text, in any case; empty if it has none or is not in the list. */
    public String value(CharSequence text, int from, int to) {
        int index = index(WordHash.of(text, from, to));
        return index < 0 ? "" : values[index];
    }

    /** The number of the word with a {@link WordHash}; -1 if it is not in the list. */
    public int index(long hash) {
        return words.find(hash);
    }

    /** The value of the word with a number; empty if it has none. */
    public String value(int index) {
        return values[index];
    }

    /** All entries with their values, in the file's order. */
    public Map<String, String> entries() {
        return entries;
    }
}
