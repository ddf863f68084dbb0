package io.github.copydesk.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A word list from a resource file: one entry a line, in lower case, optionally a tab and a value; lines that begin
 * with {@code #} are the header, which says what the list is, where its entries come from and how to add one.
 */
public final class Lexicon {
    private final Map<String, String> entries;

    private Lexicon(Map<String, String> entries) {
        this.entries = entries;
    }

    /**
     * Loads a list that ships with the library.
     *
     * @param name the file's name in this package, without {@code .txt}
     */
    public static Lexicon load(String name) {
        String file = name + ".txt";
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("name: no lexicon " + file);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon " + file, e);
        }
    }

    private static Lexicon read(BufferedReader lines) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int tab = line.indexOf('\t');
            entries.put(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
        }
        return new Lexicon(Collections.unmodifiableMap(entries));
    }

    /** Whether a word, in lower case, is in the list. */
    public boolean contains(String word) {
        return entries.containsKey(word);
    }

    /** The value of a word, in lower case; empty if it has none or is not in the list. */
    public String value(String word) {
        return entries.getOrDefault(word, "");
    }

    /** All entries with their values, in the file's order. */
    public Map<String, String> entries() {
        return entries;
    }
}
