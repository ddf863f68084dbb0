package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.COMMON_VERB;
import static io.github.copydesk.internal.lexicon.WordKinds.DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.IRREGULAR_PAST;
import static io.github.copydesk.internal.lexicon.WordKinds.PERSONAL_PRONOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;

import io.github.copydesk.internal.speaker.reading.TextWords;
import org.jspecify.annotations.Nullable;

/**
 * Whom "they" stands for who have not spoken yet: the several people who are the subject of the sentence before. Of
 * {@code Two firemen were hurt. Neighbours brought soup. They said} it is the neighbours.
 */
final class PluralSubjects {
    /** So many words a subject has at most. */
    private static final int LONGEST = 10;

    private static final long VERB = AUXILIARY | COMMON_VERB | REPORTING | IRREGULAR_PAST | RELATIVE;

    private final TextWords words;
    private final SourceReader reader;
    private final DescribedSpeakers described;

    PluralSubjects(TextWords words, SourceReader reader, DescribedSpeakers described) {
        this.words = words;
        this.reader = reader;
        this.described = described;
    }

    /** The several people who are the subject of the sentence before a pronoun; null if its subject is another. */
    SourceReader.@Nullable Reading before(int pronoun) {
        int own = words.firstOfSentence(pronoun);
        if (own == 0 || (own < pronoun && !opensOnly(own, pronoun))) {
            return null;
        }
        int first = words.firstOfSentence(own - 1);
        boolean near = words.paragraph(pronoun) - words.paragraph(first) <= 1;
        return near && !words.shaped(first, TextWords.DISPLAY) ? subject(first, own) : null;
    }

    /** Whether nothing but small words opens a sentence before its pronoun: "However, they said". */
    private boolean opensOnly(int first, int pronoun) {
        for (int w = first; w < pronoun; w++) {
            if (!words.is(w, FUNCTION_WORD) && !words.endsWith(w, "ly")) {
                return false;
            }
        }
        return true;
    }

    /** Reads the subject at the start of a sentence; null if it is none of several people. */
    private SourceReader.@Nullable Reading subject(int first, int limit) {
        int from = first;
        if (words.is(from, PREPOSITION)) {
            while (from < limit && words.gap[from] != TextWords.COMMA) {
                from++;
            }
        }
        boolean opens = from < limit && !(words.is(from, FUNCTION_WORD) && !words.is(from, DETERMINER));
        if (!opens || words.shaped(from, TextWords.QUOTED) || words.is(from, PERSONAL_PRONOUN)) {
            return null;
        }
        SourceReader.Reading several = coordinated(from, limit);
        if (several != null) {
            return several;
        }
        int to = end(from, limit);
        SourceReader.Reading read = to > from ? reader.read(from, to) : null;
        boolean people = read != null && read.form() == SourceReader.Form.GROUP && described.areSpeakers(read.head());
        return people && read != null
                ? new SourceReader.Reading(SourceReader.Form.GROUP, from, to, read.head(), null, read.definite())
                : null;
    }

    /** "The sisters Ada and Lise Holm", "Ann Lee and Bo Ek". */
    private SourceReader.@Nullable Reading coordinated(int from, int limit) {
        int at = words.is(from, DETERMINER) ? from + 1 : from;
        while (at < limit && words.is(at, ROLES) && words.joined(at + 1)) {
            at++;
        }
        NameMention one = reader.nameAt(at);
        boolean and = one != null && one.run == at && words.joined(one.to) && words.reads(one.to, "and");
        NameMention other = and && one != null ? reader.nameAt(one.to + 1) : null;
        boolean people = isPerson(one) && isPerson(other);
        return people && other != null && other.to < limit
                ? new SourceReader.Reading(SourceReader.Form.GROUP, from, other.to, other.to - 1, null, false)
                : null;
    }

    private static boolean isPerson(@Nullable NameMention name) {
        return name != null && name.actor != null && name.actor.kind == Participant.Kind.PERSON;
    }

    /** Where the noun phrase ends that begins at a word: before its verb. */
    private int end(int from, int limit) {
        int to = from + 1;
        while (to < Math.min(limit, from + LONGEST) && words.joined(to) && !isVerb(to)) {
            to++;
        }
        return to < limit && to - from < LONGEST && isVerb(to) ? to : from;
    }

    private boolean isVerb(int word) {
        boolean small = !words.shaped(word, TextWords.CAPITAL);
        return small
                && (words.is(word, VERB)
                        || (words.endsWith(word, "ed")
                                && !(words.reads(word + 1, "by") || words.reads(word + 1, "in"))));
    }
}
