package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.lexicon.WordHash;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People by surnames that are spelled with one letter more or less: {@code Maurer} for {@code Mauer}. Found by the hashes
 * of a name without each of its letters (Mor and Fraenkel 1982, "A hash code method for detecting and correcting
 * spelling errors").
 */
final class NearNames {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 24;
    private static final int WHOLE = -1;

    private final Map<Long, Participant> whole = new HashMap<>();
    private final Map<Long, Participant> shortened = new HashMap<>();

    /** Takes the surnames of those who are named in full. */
    NearNames(Map<String, Participant> bySurname) {
        bySurname.forEach((surname, person) -> {
            if (person.full > 0) {
                add(surname, person);
            }
        });
    }

    private void add(String surname, Participant person) {
        whole.put(hash(surname, WHOLE), person);
        if (surname.length() > SHORTEST && surname.length() <= LONGEST) {
            for (int i = 0; i < surname.length(); i++) {
                shortened.putIfAbsent(hash(surname, i), person);
            }
        }
    }

    /** The person whose surname has one letter more than a word's key, or else one less; null if there is none. */
    @Nullable
    Participant find(String key) {
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            return null;
        }
        Participant found = shortened.get(hash(key, WHOLE));
        for (int i = 0; i < key.length() && found == null; i++) {
            found = whole.get(hash(key, i));
        }
        return found;
    }

    /** The hash of a name without one of its letters. */
    private static long hash(String name, int without) {
        long hash = WordHash.START;
        for (int i = 0; i < name.length(); i++) {
            hash = i == without ? hash : WordHash.with(hash, name.charAt(i));
        }
        return WordHash.end(hash);
    }
}
