package io.github.copydesk.internal.page;

import io.github.copydesk.internal.text.Chars;
import java.lang.Character.UnicodeScript;
import java.util.Map;

/** A hint at a page's language: by its script, and in the Latin and Cyrillic scripts by its most frequent words. */
public final class Language {
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
    private static final int LONGEST_READ = 20;
    private static final int LONGEST_FREQUENT = 6;
    private static final int LEAST_HITS = 3;
    private static final int ODD = Words.JOINED | Words.FOREIGN | Words.DIGITS;

    private final int[] hits = new int[KnownWords.LANGUAGES.size()];
    private int words;
    private int kana;
    private int other;
    private String script = "und";

    private Language() {}

    /** The ISO 639-1 code, {@code "und"} if it cannot be told. */
    public static String of(Words page) {
        Language language = new Language();
        int count = page.first[page.blocks.count()];
        for (int w = 0; w < count && language.words < WORDS_READ; w++) {
            if ((page.flags[w] & ODD) == 0 && page.length[w] <= LONGEST_READ) {
                language.read(page.vocabulary.entry(page.number[w]), page.length[w]);
            } else {
                language.readLetters(page.blocks.text(), page.start[w], page.end(w));
            }
        }
        return language.code();
    }

    private void read(int entry, int length) {
        words++;
        for (int rest = length > LONGEST_FREQUENT ? 0 : KnownWords.languages(entry); rest != 0; rest &= rest - 1) {
            hits[Integer.numberOfTrailingZeros(rest)]++;
        }
    }

    /** Reads what is no plain word of Latin letters: {@code l'homme} is two words, {@code 5th} one, of two letters. */
    private void readLetters(char[] text, int from, int to) {
        for (int i = from; i < to && words < WORDS_READ; i++) {
            if (!Chars.isLetter(text[i])) {
                continue;
            }
            int hash = 0;
            int end = i;
            while (end < to && Chars.isLetter(text[end]) && end - i < LONGEST_READ) {
                hash = hash * 31 + Chars.toLowerCase(text[end++]);
            }
            String named = text[i] < FIRST_NOT_LATIN ? null : SCRIPTS.get(UnicodeScript.of(text[i]));
            if (named == null) {
                read(KnownWords.find(PageHash.mix(hash)), end - i);
            } else {
                see(named);
            }
            i = end;
        }
    }

    private void see(String named) {
        words++;
        other++;
        kana += named.equals("ja") ? 1 : 0;
        script = named;
    }

    private String code() {
        if (other * 2 > words) {
            return kana * 10 > other ? "ja" : script;
        }
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return hits[best] < LEAST_HITS ? "und" : KnownWords.LANGUAGES.get(best);
    }
}
