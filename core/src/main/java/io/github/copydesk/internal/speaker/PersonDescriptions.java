package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.EPITHET;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.INDEFINITE;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;

import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a description of one person stands for: somebody whom the text names, by role, nation, age or as the one just spoken
 * of, or somebody without a name. A noun that is none for people speaks for nobody.
 */
final class PersonDescriptions {
    /** So many words the subject of a sentence has at most. */
    private static final int LONGEST_SUBJECT = 10;

    private static final Set<String> NUMBERS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final TextWords words;
    private final ArticlePeople people;
    private final RecentMentions recent;
    private final Descriptions descriptions;
    private final PersonTraits traits;
    private final SourceReader reader;
    private final DescribedSpeakers described;
    private final NamedSpeakers named;
    private final SpeakingWords speaking;

    PersonDescriptions(
            TextWords words,
            ArticlePeople people,
            RecentMentions recent,
            SourceReader reader,
            DescribedSpeakers described,
            NamedSpeakers named,
            SpeakingWords speaking) {
        this.words = words;
        this.people = people;
        this.recent = recent;
        this.descriptions = new Descriptions(words, people);
        this.traits = new PersonTraits(words, people.names);
        this.reader = reader;
        this.described = described;
        this.named = named;
        this.speaking = speaking;
    }

    /** Whom a description stands for. */
    Resolution description(StatementSource said, SourceReader.Reading reading) {
        if (reading.definite()) {
            RecentMentions.Choice choice = descriptions.find(reading, recent);
            if (choice != null) {
                String what = words.text(reading.from(), reading.head() + 1);
                return new Resolution(choice.actor(), "'" + what + "': " + choice.why(), 0.65 + 0.3 * choice.margin());
            }
            PersonTraits.Asked asked = traits.new Asked(reading.from(), reading.head());
            Participant told = isOwned(reading) ? null : asked.only();
            if (told != null && !recent.tellsOf(told)) {
                return new Resolution(told, "of this age, or party and place, as the text tells", 0.85);
            }
            Participant again = described.again(reading);
            if (again != null) {
                return new Resolution(again, "described before", 0.8);
            }
            if (isEpithet(reading)) {
                choice = recent.described(reading.head(), gender(reading.head()), asked);
                if (choice != null && !(asks(reading.head()) && recent.hasReplied(choice.actor(), reading.head()))) {
                    if (words.country[reading.head()] != 0) {
                        choice.actor().country = words.country[reading.head()];
                    }
                    String what = words.text(reading.from(), reading.head() + 1);
                    return new Resolution(
                            choice.actor(), "'" + what + "': " + choice.why(), 0.6 + 0.25 * choice.margin());
                }
            }
        }
        RecentMentions.Choice known = isOfWork(reading) || isThen(reading)
                ? recent.described(
                        reading.head(), gender(reading.head()), traits.new Asked(reading.from(), reading.head()))
                : null;
        if (known != null) {
            String what = words.text(reading.from(), reading.head() + 1);
            return new Resolution(known.actor(), "'" + what + "': " + known.why(), 0.55 + 0.25 * known.margin());
        }
        Participant ours = isOurs(reading) ? recent.latest(reading.head()) : null;
        if (ours != null) {
            return new Resolution(ours, "whom the paper has just named", 0.65);
        }
        Resolution again = elaborated(reading);
        if (again != null) {
            return again;
        }
        Resolution subject = justNamed(reading);
        if (subject != null) {
            return subject;
        }
        Participant person = words.shaped(reading.head(), TextWords.CAPITAL) ? people.person(reading.head()) : null;
        if (person != null && person.full > 0) {
            return new Resolution(person, "the surname of " + person.name(words), 0.8);
        }
        return unnamed(said, reading);
    }

    /** Somebody without a name, if the words are those for people; "a global pandemic" never speaks. */
    private Resolution unnamed(StatementSource said, SourceReader.Reading reading) {
        int head = reading.head();
        if (words.reads(words.cueWord(said), "according")) {
            if (PlainBodies.isPlain(words.lower(head))) {
                return named.body(reading);
            }
            return described.describe(reading, Participant.Kind.BODY, "what the words are taken from");
        }
        if (described.isCommunity(head)) {
            return described.describe(reading, Participant.Kind.BODY, "a town or the like, as described");
        }
        if (described.isPersonNoun(head) || words.is(head, FUNCTION_WORD)) {
            boolean several = words.is(head, DETERMINER | INDEFINITE) && words.is(head, FUNCTION_WORD);
            Participant.Kind kind = several ? Participant.Kind.GROUP : Participant.Kind.UNNAMED;
            return described.describe(reading, kind, "a person whom the text does not name");
        }
        NameMention first = reader.nameAt(reading.from());
        if (first != null
                && first.isPerson()
                && first.to < reading.to()
                && !first.possessive(words)
                && first.actor != null
                && !words.is(first.to, ROLE | ROLES | BODY | DOCUMENT)) {
            return new Resolution(first.actor, "the name at the head of the phrase", 0.7);
        }
        for (int w = head - 1; w > reading.from(); w--) {
            if (described.isPersonNoun(w)
                    && !words.shaped(w, TextWords.POSSESSIVE)
                    && !words.shaped(w + 1, TextWords.CAPITAL)) {
                return described.describe(
                        new SourceReader.Reading(reading.form(), reading.from(), w + 1, w, null, reading.definite()),
                        Participant.Kind.UNNAMED,
                        "a person whom the text does not name");
            }
        }
        Resolution subject = subjectOfSentence(reading);
        return subject != null ? subject : Resolution.unknown("no word for somebody who speaks");
    }

    /**
     * "Parties repeated their demand and argued": who opens the sentence, where the words taken for the source are none for
     * somebody who speaks.
     */
    private @Nullable Resolution subjectOfSentence(SourceReader.Reading reading) {
        int from = words.firstOfSentence(reading.from());
        if (speaking.isFronted(from) || words.is(from, PREPOSITION)) {
            while (from < reading.from() && words.gap[from] != TextWords.COMMA) {
                from++;
            }
        }
        if (words.shaped(from, TextWords.QUOTED) || (words.is(from, FUNCTION_WORD) && !words.is(from, DETERMINER))) {
            return null;
        }
        int to = Math.min(reading.from() + 1, from + LONGEST_SUBJECT);
        if (from + 1 >= to) {
            return null;
        }
        SourceReader.Reading subject = reader.read(from, to);
        return switch (subject.form()) {
            case NAME ->
                subject.name() != null && subject.name().isPerson() && subject.to() <= to ? named.named(subject) : null;
            case GROUP ->
                described.areSpeakers(subject.head())
                        ? described.describe(
                                subject, Participant.Kind.GROUP, "several people, the subject of the sentence")
                        : null;
            case DESCRIPTION ->
                described.isPersonNoun(subject.head())
                        ? described.describe(subject, Participant.Kind.UNNAMED, "the subject of the sentence")
                        : null;
            case PRONOUN, RELATIVE, BODY, DOCUMENT -> null;
        };
    }

    /** "The influential delegate" at the head of a paragraph: the one who spoke in the last, told more about. */
    private @Nullable Resolution elaborated(SourceReader.Reading reading) {
        int head = reading.head();
        Participant speaker = recent.speaker;
        boolean opens = words.reads(reading.from(), "the")
                && words.gap[reading.from()] == TextWords.PARAGRAPH
                && head > reading.from() + 1
                && reading.name() == null
                && words.is(head, ROLE);
        boolean fits = opens
                && speaker != null
                && speaker.kind == Participant.Kind.PERSON
                && recent.paragraphsSinceSpeaker(head) == 1
                && !(words.is(head, ROLE_MALE) && speaker.isFemale())
                && !(words.is(head, ROLE_FEMALE) && speaker.isMale());
        return fits && speaker != null
                ? new Resolution(speaker, "a description of the last speaker, at the head of the next paragraph", 0.6)
                : null;
    }

    /** "Ann Lee had not known. The estate agent said": somebody without a role so far, the only one near. */
    private @Nullable Resolution justNamed(SourceReader.Reading reading) {
        int head = reading.head();
        boolean bare = words.reads(reading.from(), "the") && reading.name() == null && words.is(head, ROLE);
        Participant subject = bare ? recent.subjectBefore(head) : null;
        boolean fits = subject != null
                && !(asks(head) && recent.hasReplied(subject, head))
                && !recent.tellsOf(subject)
                && subject.roles.isEmpty()
                && !(words.is(head, ROLE_MALE) && subject.isFemale())
                && !(words.is(head, ROLE_FEMALE) && subject.isMale());
        return fits ? new Resolution(subject, "a description of the one named just before", 0.6) : null;
    }

    /** Whether a description is one for somebody whom the text has named: "the actress", "the 56-year-old". */
    private boolean isEpithet(SourceReader.Reading reading) {
        boolean owned = isOwned(reading);
        boolean the = words.reads(reading.from(), "the");
        int head = reading.head();
        boolean nation = words.shaped(head, TextWords.CAPITAL)
                && head == reading.from() + 1
                && words.is(head, NATION)
                && !words.is(head, PLACE);
        return the
                && !owned
                && (words.is(head, EPITHET)
                        || nation
                        || words.endsWith(head, "-year-old")
                        || isAged(head)
                        || isParent(head));
    }

    /** "The “Cold Tea” singer": a work in marks between article and noun, by which the text calls somebody it has named. */
    private boolean isOfWork(SourceReader.Reading reading) {
        int at = reading.from();
        boolean behind = at > 0 && words.gap[at] == TextWords.OTHER && words.shaped(at - 1, TextWords.QUOTED);
        int mark = at - 1;
        while (behind && mark > 0 && at - mark < LONGEST_SUBJECT && words.shaped(mark - 1, TextWords.QUOTED)) {
            mark--;
        }
        return behind
                && words.gap[mark] == TextWords.OTHER
                && words.reads(mark - 1, "the")
                && words.is(reading.head(), ROLE | EPITHET)
                && reading.name() == null;
    }

    /** "Our correspondent": whom the paper has just named. */
    private boolean isOurs(SourceReader.Reading reading) {
        int head = reading.head();
        return words.reads(reading.from(), "our")
                && head == reading.from() + 1
                && (words.reads(head, "correspondent") || words.reads(head, "reporter") || words.reads(head, "editor"));
    }

    /** "The then prime minister". */
    private boolean isThen(SourceReader.Reading reading) {
        return words.reads(reading.from(), "the") && words.reads(reading.from() + 1, "then");
    }

    /** "Ann Lee's 34-year-old son" is somebody else. */
    private boolean isOwned(SourceReader.Reading reading) {
        return reading.name() != null && reading.name().possessive(words);
    }

    /** "The Channel Nine judge, 44, said": strangers' ages are not told with "the". */
    private boolean isAged(int head) {
        int age = head + 1;
        return words.shaped(age, TextWords.NUMBER)
                && words.gap[age] == TextWords.COMMA
                && words.end[age] - words.start[age] == 2
                && age + 1 < words.count
                && words.gap[age + 1] == TextWords.COMMA;
    }

    /** "The mother of two": how a text calls somebody whom it has named. */
    private boolean isParent(int head) {
        return words.is(head, ROLE_MALE | ROLE_FEMALE)
                && words.joined(head + 1)
                && words.reads(head + 1, "of")
                && head + 2 < words.count
                && (words.shaped(head + 2, TextWords.NUMBER) || NUMBERS.contains(words.lower(head + 2)));
    }

    /** Nouns for somebody who puts questions to the one who has just spoken. */
    private boolean asks(int noun) {
        return words.reads(noun, "host")
                || words.reads(noun, "presenter")
                || words.reads(noun, "anchor")
                || words.reads(noun, "broadcaster")
                || words.reads(noun, "podcaster");
    }

    /** What a noun tells of the gender, or null. */
    private @Nullable Boolean gender(int noun) {
        return words.is(noun, ROLE_MALE) ? Boolean.TRUE : words.is(noun, ROLE_FEMALE) ? Boolean.FALSE : null;
    }
}
