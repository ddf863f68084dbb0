package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.lexicon.WordHash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People by surname and given name, however the given name is written: {@code Katherine Lee}, {@code Kath Lee} and
 * {@code K. Lee} are found by each other. Names are {@link NameKey}s; what they are looked up by is their hash, for which
 * no string is made.
 */
final class FullNames {
    /** So many letters tell a given name from others: Tom and Thomas stay two, Kath and Katherine meet. */
    private static final int TELLING = 3;

    private final Map<Long, Participant> byName = new HashMap<>();

    /** The person of a surname and a given name or an initial; null if there is none. */
    @Nullable
    Participant find(String surname, String given, boolean initial) {
        Participant known = byName.get(key(surname, given, given.length()));
        if (known == null) {
            known = byName.get(key(surname, given, initial ? 1 : TELLING));
        }
        return known == null && !initial ? byName.get(initialKey(surname, given)) : known;
    }

    /** Notes a person who has this name, unless it is another one's. */
    void add(String surname, String given, boolean initial, Participant person) {
        byName.putIfAbsent(key(surname, given, given.length()), person);
        byName.putIfAbsent(key(surname, given, initial ? given.length() : TELLING), person);
        byName.putIfAbsent(initial ? initialKey(surname, given) : key(surname, given, 1), person);
    }

    private static long key(String surname, String given, int letters) {
        return with(surname, ' ', given, Math.min(letters, given.length()));
    }

    /** By this one alone the initials are found that were given as such. */
    private static long initialKey(String surname, String given) {
        return with(surname, '.', given, Math.min(1, given.length()));
    }

    private static long with(String surname, char joint, String given, int letters) {
        long hash = WordHash.START;
        for (int i = 0; i < surname.length(); i++) {
            hash = WordHash.with(hash, surname.charAt(i));
        }
        hash = WordHash.with(hash, joint);
        for (int i = 0; i < letters; i++) {
            hash = WordHash.with(hash, given.charAt(i));
        }
        return WordHash.end(hash);
    }
}
