package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.EPITHET;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.text.Chars;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The speakers without a name, by the words that describe them: one for each description, however often it stands. */
final class DescribedSpeakers {
    private static final Set<String> COMMUNITIES =
            Lexicon.load("community-nouns").entries().keySet();
    private static final Set<String> PEOPLE =
            Lexicon.load("person-nouns").entries().keySet();
    /** Nouns that end as those for people do. */
    private static final Set<String> THINGS =
            Lexicon.load("thing-nouns").entries().keySet();

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

    /** "The search giant": an article, what tells of it in small letters, and a noun. */
    boolean isNearlyBare(SourceReader.Reading reading) {
        if (!words.reads(reading.from(), "the") || reading.name() != null || reading.head() - reading.from() > 3) {
            return false;
        }
        for (int w = reading.from() + 1; w <= reading.head(); w++) {
            if (!words.joined(w) || words.shaped(w, TextWords.CAPITAL | TextWords.NUMBER | TextWords.POSSESSIVE)) {
                return false;
            }
        }
        return true;
    }

    /** "The company": an article and a noun. */
    boolean isBare(SourceReader.Reading reading) {
        return reading.head() == reading.from() + 1 && words.reads(reading.from(), "the");
    }

    /** Whether a noun is one for several people or bodies: "ministers", "parties". */
    boolean areSpeakers(int word) {
        String noun = words.lower(word);
        String one = noun.endsWith("ies")
                ? noun.substring(0, noun.length() - 3) + "y"
                : noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : "";
        return words.is(word, ROLES | GROUP)
                || (!one.isEmpty() && (WordKinds.of(WordHash.of(one)) & (BODY | GROUP | ROLE | EPITHET | PARTY)) != 0);
    }

    /** Whether a noun is one for those who live or gather somewhere: "the city", "the community", "the audience". */
    boolean isCommunity(int word) {
        return COMMUNITIES.contains(words.lower(word));
    }

    /** Whether a noun is one for a person: a role, or what ends like one. */
    boolean isPersonNoun(int word) {
        String noun = words.lower(word);
        return words.is(word, ROLE | ROLES | GROUP | EPITHET | PARTY | NATION)
                || PEOPLE.contains(noun)
                || (noun.length() > 4 && noun.endsWith("er") && !THINGS.contains(noun))
                || (noun.endsWith("or") && !THINGS.contains(noun))
                || noun.endsWith("ist")
                || noun.endsWith("ian")
                || noun.endsWith("man")
                || noun.endsWith("ee")
                || noun.endsWith("year-old");
    }
}
