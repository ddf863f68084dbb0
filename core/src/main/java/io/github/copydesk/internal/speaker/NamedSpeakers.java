package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

import io.github.copydesk.internal.speaker.reading.TextWords;
import org.jspecify.annotations.Nullable;

/** Whom the names of sources stand for, and bodies, and documents: "Kovar", "the ministry", "a ministry's report". */
final class NamedSpeakers {
    private final TextWords words;
    private final ArticlePeople people;
    private final RecentMentions recent;
    private final SourceReader reader;
    private final DescribedSpeakers described;
    private final PlainBodies plain;

    NamedSpeakers(
            TextWords words,
            ArticlePeople people,
            RecentMentions recent,
            SourceReader reader,
            DescribedSpeakers described) {
        this.words = words;
        this.people = people;
        this.recent = recent;
        this.reader = reader;
        this.described = described;
        this.plain = new PlainBodies(words, people.names, reader, described);
    }

    Resolution named(SourceReader.Reading reading) {
        NameMention name = reading.name();
        if (name == null) {
            return Resolution.unknown("no name");
        }
        Participant actor = name.actor;
        if (actor == null && name.length() == 1) {
            actor = people.person(name.from);
        }
        if (name.to > reading.to() && reading.to() > name.from) {
            Participant person = people.person(reading.to() - 1);
            actor = person != null ? person : actor;
        }
        if (name.length() == 1 && (actor == null || actor.full == 0) && name.kind != NameMention.Kind.BODY) {
            Participant near = people.near(name.from);
            actor = near != null ? near : actor;
        }
        if (actor == null) {
            Participant.Kind kind = kind(name);
            actor = described.actor(name.from, name.to, kind);
            name.actor = actor;
        }
        actor.doubtful = false;
        String here = words.text(name.from, name.to);
        String full = words.text(actor.nameFrom, actor.nameTo);
        boolean same = here.equals(full);
        return new Resolution(
                actor, same ? "named here" : "'" + here + "': named " + full + " in the text", same ? 0.98 : 0.95);
    }

    Resolution body(SourceReader.Reading reading) {
        boolean bare = described.isBare(reading);
        Participant introduced = reading.definite() && reading.name() == null ? plain.introduced(reading.head()) : null;
        Participant known = introduced != null ? introduced : bare ? people.body(reading.head()) : null;
        boolean unspecific = (bare && PlainBodies.isPlain(words.lower(reading.head())))
                || (described.isNearlyBare(reading) && PlainBodies.isTrade(words.lower(reading.head())));
        boolean far =
                known == null || known.latest < 0 || words.sentence[reading.head()] - words.sentence[known.latest] > 2;
        if (unspecific && far && introduced == null) {
            Participant near = lately(reading.head());
            near = near != null ? near : plain.find(reading.head());
            known = near != null ? near : known != null && known.latest >= 0 ? known : null;
        }
        if (known == null) {
            known = described.again(reading);
        }
        if (known != null) {
            String what = words.text(reading.from(), reading.head() + 1);
            return new Resolution(known, "'" + what + "': named in full in the text", 0.85);
        }
        Participant thing = bare && describes(reading.head()) ? recent.thing(reading.head(), false) : null;
        boolean fits = thing != null && !(unspecific && !plain.fits(reading.head(), thing));
        if (fits && thing != null && thing.kind == Participant.Kind.BODY) {
            return new Resolution(thing, "the last organisation named", 0.6);
        }
        return described.describe(reading, Participant.Kind.BODY, "an organisation, as described");
    }

    /** "The ministry" and "the Ministry" describe a body; "the BBC" and "the Times" name one, which is no other. */
    private boolean describes(int noun) {
        return words.is(noun, BODY)
                && !(words.shaped(noun, TextWords.CAPITAL) && !PlainBodies.isPlain(words.lower(noun)));
    }

    /** The body that spoke last, if it may be called so. */
    private @Nullable Participant lately(int noun) {
        Participant last = recent.speaker;
        boolean body = last != null && last.kind == Participant.Kind.BODY && !last.names.isEmpty();
        return body && last != null && recent.paragraphsSinceSpeaker(noun) <= 1 && plain.fits(noun, last) ? last : null;
    }

    /** "Fans said": a plural that opens a sentence is no name, unless it stands as one elsewhere. */
    private Participant.Kind kind(NameMention name) {
        if (name.kind == NameMention.Kind.PLACE || name.kind == NameMention.Kind.BODY) {
            return Participant.Kind.BODY;
        }
        int last = name.to - 1;
        boolean plural = name.length() == 1
                && words.shaped(last, TextWords.FIRST)
                && !words.is(last, GIVEN_NAME)
                && words.endsWith(last, "s")
                && !words.endsWith(last, "ss");
        return plural ? Participant.Kind.GROUP : Participant.Kind.PERSON;
    }

    /** A document speaks for the body that issued it: "a ministry's report", "a statement released by the union". */
    Resolution document(SourceReader.Reading reading) {
        if (words.is(reading.from(), HE | SHE)) {
            RecentMentions.Choice choice = recent.person(reading.from(), words.is(reading.from(), HE));
            if (choice != null) {
                return new Resolution(
                        choice.actor(), "the words of " + choice.actor().name(words) + ", " + choice.why(), 0.7);
            }
        }
        NameMention owner = owner(reading);
        if (owner != null) {
            Participant actor =
                    owner.actor != null ? owner.actor : described.actor(owner.from, owner.to, Participant.Kind.BODY);
            return new Resolution(actor, "a document of " + actor.name(words), 0.85);
        }
        for (int w = reading.from(); w < reading.head(); w++) {
            if (words.is(w, BODY) && words.shaped(w, TextWords.POSSESSIVE)) {
                return new Resolution(
                        described.actor(reading.from(), w + 1, Participant.Kind.BODY), "a document of this body", 0.75);
            }
        }
        for (int w = reading.head() + 1; w + 1 < reading.to(); w++) {
            if (words.reads(w, "by") || words.reads(w, "from") || words.reads(w, "of")) {
                SourceReader.Reading issuer = reader.read(w + 1, reading.to());
                if (issuer.form() == SourceReader.Form.NAME) {
                    return named(issuer);
                }
                if (issuer.form() == SourceReader.Form.BODY) {
                    return body(issuer);
                }
            }
        }
        Participant again = described.again(reading);
        if (again != null) {
            return new Resolution(again, "the document named before", 0.75);
        }
        Participant speaker = recent.speaker;
        boolean bare = described.isBare(reading);
        if (bare && speaker != null && recent.paragraphsSinceSpeaker(reading.head()) <= 1 && isLetter(reading.head())) {
            return new Resolution(speaker, "a document of the last speaker", 0.6);
        }
        return described.describe(
                reading, Participant.Kind.BODY, "a document whose issuer the text does not name here");
    }

    /** Documents that a speaker writes, as against reports and polls that others make known. */
    private boolean isLetter(int word) {
        return switch (words.lower(word)) {
            case "statement", "letter", "memo", "email", "e-mail", "tweet", "post", "message", "note" -> true;
            default -> false;
        };
    }

    /** The name that stands before a document: its owner, or the body it is named after. */
    private @Nullable NameMention owner(SourceReader.Reading reading) {
        int i = reader.indexFrom(reading.from());
        for (; i < people.names.size() && people.names.get(i).to <= reading.head(); i++) {
            NameMention name = people.names.get(i);
            if (name.kind == NameMention.Kind.BODY || (name.actor != null && name.possessive(words))) {
                return name;
            }
        }
        return null;
    }
}
