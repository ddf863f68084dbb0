package io.github.copydesk.internal.speaker;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place where the text names somebody or something: the words of the name, and the titles that stand before it. */
final class NameMention {
    /** What is named. */
    enum Kind {
        /** Surely a person: a title or a given name says so. */
        PERSON,
        /** Two words or more that may be a person. */
        PERHAPS,
        /** One word: a surname, a given name, or anything with a capital. */
        LONE,
        /** An organisation. */
        BODY,
        /** A country, town, people, day: never a speaker by this word alone. */
        PLACE
    }

    final int run;
    final int from;
    final int to;
    final Kind kind;
    final boolean male;
    final boolean female;

    @Nullable
    Participant actor;

    NameMention(int run, int from, int to, Kind kind, boolean male, boolean female) {
        this.run = run;
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.male = male;
        this.female = female;
    }

    /** The number of words, suffixes and particles included. */
    int length() {
        return to - from;
    }

    /** Whether a person is named, by full name or title here or elsewhere. */
    boolean isPerson() {
        boolean known = actor != null && actor.kind == Participant.Kind.PERSON && actor.full > 0;
        return known || kind == Kind.PERSON;
    }

    boolean possessive(TextWords words) {
        return words.shaped(to - 1, TextWords.POSSESSIVE);
    }

    /** The index of the first of some names, in the order of the text, that begins at a word or after it; takes logarithmic time. */
    static int indexFrom(List<NameMention> names, int word) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).from >= word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
