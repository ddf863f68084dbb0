package io.github.copydesk.internal.metadata;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A hint at a text's language: by its script, and in the Latin and Cyrillic scripts by its most frequent words. */
public final class Language {
    private static final Lexicon WORDS = Lexicon.load("language-words");
    private static final List<String> LANGUAGES = WORDS.entries().values().stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .distinct()
            .sorted()
            .toList();
    /** For each entry of the list its languages, a bit each. */
    private static final int[] LANGUAGES_OF = WORDS.entries().values().stream()
            .mapToInt(value -> Arrays.stream(value.split(",", -1))
                    .mapToInt(language -> 1 << LANGUAGES.indexOf(language))
                    .sum())
            .toArray();

    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");
    private static final int FIRST_NOT_LATIN = 0x370;
    private static final int WORDS_READ = 600;
    private static final int LEAST_HITS = 3;

    private Language() {}

    /** The ISO 639-1 code, {@code "und"} if it cannot be told. */
    public static String of(String text) {
        return of(text, 0, text.length());
    }

    /** The language of a part of a text. */
    public static String of(String text, int from, int to) {
        int[] hits = new int[LANGUAGES.size()];
        int kana = 0;
        int other = 0;
        String script = "und";
        int words = 0;
        for (int i = from; i < to && words < WORDS_READ; i++) {
            if (!Chars.isLetter(text.charAt(i))) {
                continue;
            }
            long hash = WordHash.START;
            int end = i;
            while (end < to && Chars.isLetter(text.charAt(end)) && end - i < 20) {
                hash = WordHash.with(hash, text.charAt(end++));
            }
            words++;
            String named = text.charAt(i) < FIRST_NOT_LATIN ? null : SCRIPTS.get(UnicodeScript.of(text.codePointAt(i)));
            if (named != null) {
                other++;
                kana += named.equals("ja") ? 1 : 0;
                script = named;
            } else if (end - i <= 6) {
                count(WORDS.index(WordHash.end(hash)), hits);
            }
            i = end;
        }
        if (other * 2 > words) {
            return kana * 10 > other ? "ja" : script;
        }
        return best(hits);
    }

    private static void count(int word, int[] hits) {
        for (int rest = word < 0 ? 0 : LANGUAGES_OF[word]; rest != 0; rest &= rest - 1) {
            hits[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    private static String best(int[] hits) {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return hits[best] < LEAST_HITS ? "und" : LANGUAGES.get(best);
    }
}
