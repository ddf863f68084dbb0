package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;

import io.github.copydesk.internal.text.Chars;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The speakers without a name, by the words that describe them: one for each description, however often it stands. */
final class DescribedSpeakers {
    private final TextWords words;
    private final Map<String, Participant> described = new HashMap<>();
    private final Map<String, Participant> byNoun = new HashMap<>();

    DescribedSpeakers(TextWords words) {
        this.words = words;
    }

    Resolution describe(SourceReader.Reading reading, Participant.Kind kind, String why) {
        Participant actor = actor(reading.from(), reading.to(), kind);
        actor.male += words.is(reading.head(), ROLE_MALE) ? 1 : 0;
        actor.female += words.is(reading.head(), ROLE_FEMALE) ? 1 : 0;
        return new Resolution(actor, why, 0.8);
    }

    /** The actor that a range of words describes. */
    Participant actor(int from, int to, Participant.Kind kind) {
        int first = words.is(from, FUNCTION_WORD) && to - from > 1 ? from + 1 : from;
        String key = Chars.lower(words.text(first, to));
        Participant actor = described.get(key);
        if (actor == null) {
            actor = new Participant(kind, from, to);
            described.put(key, actor);
        }
        actor.mentions++;
        return actor;
    }

    /** Keeps in mind for whom a noun stood last. */
    void note(SourceReader.Reading reading, Participant actor) {
        byNoun.put(words.lower(reading.head()), actor);
    }

    /** The one described with the same noun before: "the official" after "a senior official". */
    @Nullable
    Participant again(SourceReader.Reading reading) {
        return isBare(reading) ? byNoun.get(words.lower(reading.head())) : null;
    }

    /** "The company": an article and a noun. */
    boolean isBare(SourceReader.Reading reading) {
        return reading.head() == reading.from() + 1 && words.reads(reading.from(), "the");
    }

    /** Whether a noun is one for a person: a role, or what ends like one. */
    boolean isPersonNoun(int word) {
        String noun = words.lower(word);
        return words.is(word, ROLE | PARTY | NATION)
                || noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("ian");
    }
}
