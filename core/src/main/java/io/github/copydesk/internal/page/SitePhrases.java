package io.github.copydesk.internal.page;

import com.google.common.collect.ImmutableMap;
import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a block speaks as a site does of itself: {@code Sign up to our newsletter}. Each phrase of a lexicon is worth one
 * to three; those worth three are found in no story.
 */
public final class SitePhrases {
    /** Newsletters, communities, trial offers, donations. */
    public static final SitePhrases APPEALS = new SitePhrases("appeal-phrases");

    /** Consent dialogs. */
    public static final SitePhrases COOKIES = new SitePhrases("cookie-phrases");

    /** Disclaimers, and where a text is from. */
    public static final SitePhrases NOTICES = new SitePhrases("notice-phrases");

    /** "You", joined to a verb. */
    public static final SitePhrases READER =
            new SitePhrases(ImmutableMap.of("youll", "1", "youve", "1", "youd", "1", "yourself", "1"));

    private final PhraseTable phrases;

    private SitePhrases(String lexicon) {
        this(Lexicon.load(lexicon).entries());
    }

    private SitePhrases(Map<String, String> entries) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        entries.forEach((phrase, worth) -> kinds.put(phrase, Integer.valueOf(worth)));
        phrases = new PhraseTable(kinds);
    }

    /** What the phrases in a block are worth together. */
    public int in(Words words, int block) {
        int sum = 0;
        int to = words.first[block + 1];
        for (int w = words.first[block]; w < to; ) {
            int found = phrases.at(words, w, to);
            sum += PhraseTable.kind(found);
            w += Math.max(1, PhraseTable.length(found));
        }
        return sum;
    }
}
