package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain noun that a text calls a body by once it has named it: "the airline", "the watchdog".
 *
 * @param sort what sort of body it is for
 * @param telling words, in lower case, that names of such bodies have; may be empty
 */
record BodyNoun(Sort sort, Set<String> telling) {
    /** What sort of body; the names of no sort have the words of another one alone. */
    enum Sort {
        FIRM,
        PUBLIC,
        CHARITY,
        CLUB,
        BAND,
        MEDIA,
        ANY
    }

    private static final Map<String, BodyNoun> NOUNS = load();

    private static Map<String, BodyNoun> load() {
        Map<String, BodyNoun> nouns = new HashMap<>();
        Lexicon.load("plain-bodies").entries().forEach((noun, value) -> {
            int colon = value.indexOf(':');
            String words = value.substring(colon + 1);
            nouns.put(
                    noun,
                    new BodyNoun(
                            Sort.valueOf(value.substring(0, colon).toUpperCase(Locale.ROOT)),
                            words.isEmpty() ? Set.of() : Set.of(words.split(","))));
        });
        return nouns;
    }

    /** What a noun, in lower case, is for; null if it is none of these. */
    static @Nullable BodyNoun of(String noun) {
        return NOUNS.get(noun);
    }

    /** Whether a word, in lower case, tells that a name is one of another sort or trade of body. */
    boolean isOfAnother(String word) {
        return sort != Sort.ANY
                && !telling.contains(word)
                && NOUNS.values().stream()
                        .anyMatch(other -> other.telling.contains(word)
                                && (other.sort != sort || !telling.isEmpty())
                                && !other.telling.contains("company"));
    }
}
