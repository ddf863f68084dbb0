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
    private final Words words;
    private final Map<String, Actor> described = new HashMap<>();
    private final Map<String, Actor> byNoun = new HashMap<>();

    DescribedSpeakers(Words words) {
        this.words = words;
    }

    Outcome describe(SourceReader.Reading reading, Actor.Kind kind, String why) {
        Actor actor = actor(reading.from(), reading.to(), kind);
        actor.male += words.is(reading.head(), ROLE_MALE) ? 1 : 0;
        actor.female += words.is(reading.head(), ROLE_FEMALE) ? 1 : 0;
        return new Outcome(actor, why, 0.8);
    }

    /** The actor that a range of words describes. */
    Actor actor(int from, int to, Actor.Kind kind) {
        int first = words.is(from, FUNCTION_WORD) && to - from > 1 ? from + 1 : from;
        String key = Chars.lower(words.text(first, to));
        Actor actor = described.get(key);
        if (actor == null) {
            actor = new Actor(kind, from, to);
            described.put(key, actor);
        }
        actor.mentions++;
        return actor;
    }

    /** Keeps in mind for whom a noun stood last. */
    void note(SourceReader.Reading reading, Actor actor) {
        byNoun.put(words.lower(reading.head()), actor);
    }

    /** The one described with the same noun before: "the official" after "a senior official". */
    @Nullable
    Actor again(SourceReader.Reading reading) {
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
