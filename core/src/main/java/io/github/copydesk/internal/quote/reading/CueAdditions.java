package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import java.util.Collection;
import java.util.List;

/**
 * Words of saying that a caller adds. Each is read as a form of {@code say}, so that all that models know of that verb
 * holds for it: {@code tooted} as {@code said}, {@code toots} as {@code says}, {@code tooting} as {@code saying}.
 */
public final class CueAdditions {
    /** None. */
    public static final CueAdditions NONE = new CueAdditions(List.of());

    private static final long SAID = WordHash.of("said");
    private static final long SAYS = WordHash.of("says");
    private static final long SAYING = WordHash.of("saying");

    private final WordSet said;
    private final WordSet says;
    private final WordSet saying;
    private final boolean empty;

    private CueAdditions(Collection<String> words) {
        said = WordSet.of(words.stream()
                .filter(word -> !isThird(word) && !isParticiple(word))
                .toList());
        says = WordSet.of(words.stream().filter(CueAdditions::isThird).toList());
        saying = WordSet.of(words.stream().filter(CueAdditions::isParticiple).toList());
        empty = words.isEmpty();
    }

    /** These words, each form for itself. */
    public static CueAdditions of(Collection<String> words) {
        return words.isEmpty() ? NONE : new CueAdditions(words);
    }

    private static boolean isThird(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    private static boolean isParticiple(String word) {
        return word.endsWith("ing");
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return empty;
    }

    /** The hash of the word that a word is read as: of a form of {@code say}, or its own. */
    public long readAs(long hash) {
        if (said.contains(hash)) {
            return SAID;
        }
        if (says.contains(hash)) {
            return SAYS;
        }
        return saying.contains(hash) ? SAYING : hash;
    }
}
