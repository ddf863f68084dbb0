package io.github.copydesk.internal.page;

import com.google.common.base.Splitter;
import io.github.copydesk.internal.lexicon.HashNumbers;
import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What the word lists say of a word, in one look-up: the kinds that it is of, and the languages that often use it. */
public final class KnownWords {
    /** "the", "of", "and": what sentences are held together by. */
    static final int FUNCTION = 1;
    /** "said": what reports speech. */
    public static final int SPEECH = 2;
    /** Months and weekdays. */
    public static final int CALENDAR = 4;

    public static final int FIRST_PERSON = 8;
    public static final int SECOND_PERSON = 16;

    /** Longer words are content, even where the list has them. */
    private static final int LONGEST_FUNCTION_WORD = 8;

    /** More than the lists have. */
    private static final int MOST_WORDS = 4096;

    /** The languages that words are known of, in the order of their bits. */
    static final List<String> LANGUAGES;

    private static final Splitter COMMAS = Splitter.on(',');
    private static final HashNumbers WORDS = new HashNumbers();
    /** The kinds of each word, by its number. */
    private static final byte[] KINDS = new byte[MOST_WORDS];
    /** The languages of each word, by its number. */
    private static final int[] LANGUAGES_OF = new int[MOST_WORDS];

    static {
        Map<String, String> languages = Lexicon.load("language-words").entries();
        TreeSet<String> names = new TreeSet<>();
        for (String value : languages.values()) {
            names.addAll(COMMAS.splitToList(value));
        }
        LANGUAGES = List.copyOf(names);
        put(Lexicon.load("page-function-words").entries().keySet(), FUNCTION);
        put(Lexicon.load("page-speech").entries().keySet(), SPEECH);
        put(Lexicon.load("page-calendar").entries().keySet(), CALENDAR);
        put(List.of("i", "we", "me", "us", "my", "our", "im"), FIRST_PERSON);
        put(List.of("you", "your", "youre", "yours"), SECOND_PERSON);
        for (Map.Entry<String, String> word : languages.entrySet()) {
            int number = number(word.getKey());
            for (String language : COMMAS.split(word.getValue())) {
                LANGUAGES_OF[number] |= 1 << LANGUAGES.indexOf(language);
            }
        }
    }

    private KnownWords() {}

    private static void put(Iterable<String> words, int kind) {
        for (String word : words) {
            if (kind != FUNCTION || word.length() <= LONGEST_FUNCTION_WORD) {
                KINDS[number(word)] |= (byte) kind;
            }
        }
    }

    private static int number(String word) {
        return WORDS.add(PageHash.of(word));
    }

    /** The entry of a word with a hash, -1 for a word in none of the lists. */
    static int find(int hash) {
        return WORDS.find(hash);
    }

    /** The kinds of an entry, a bit each. */
    public static int kinds(int entry) {
        return entry < 0 ? 0 : KINDS[entry];
    }

    /** The languages of an entry, a bit each, in the order of {@link #LANGUAGES}. */
    static int languages(int entry) {
        return entry < 0 ? 0 : LANGUAGES_OF[entry];
    }
}
