package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

import org.jspecify.annotations.Nullable;

/** Whom the names of sources stand for, and bodies, and documents: "Kovar", "the ministry", "a ministry's report". */
final class Institutions {
    private final Words words;
    private final Cast cast;
    private final Focus focus;
    private final SourceReader reader;
    private final DescribedSpeakers described;

    Institutions(Words words, Cast cast, Focus focus, SourceReader reader, DescribedSpeakers described) {
        this.words = words;
        this.cast = cast;
        this.focus = focus;
        this.reader = reader;
        this.described = described;
    }

    Outcome named(SourceReader.Reading reading) {
        Name name = reading.name();
        if (name == null) {
            return Outcome.unknown("no name");
        }
        Actor actor = name.actor;
        if (actor == null && name.length() == 1) {
            actor = cast.person(name.from);
        }
        if (name.to > reading.to() && reading.to() > name.from) {
            Actor person = cast.person(reading.to() - 1);
            actor = person != null ? person : actor;
        }
        if (name.length() == 1 && (actor == null || actor.full == 0) && name.kind != Name.Kind.BODY) {
            Actor near = cast.near(name.from);
            actor = near != null ? near : actor;
        }
        if (actor == null) {
            Actor.Kind kind =
                    name.kind == Name.Kind.PLACE || name.kind == Name.Kind.BODY ? Actor.Kind.BODY : Actor.Kind.PERSON;
            actor = described.actor(name.from, name.to, kind);
            name.actor = actor;
        }
        actor.doubtful = false;
        String here = words.text(name.from, name.to);
        String full = words.text(actor.nameFrom, actor.nameTo);
        boolean same = here.equals(full);
        return new Outcome(
                actor, same ? "named here" : "'" + here + "': named " + full + " in the text", same ? 0.98 : 0.95);
    }

    Outcome body(SourceReader.Reading reading) {
        boolean bare = described.isBare(reading);
        Actor known = bare ? cast.body(reading.head()) : null;
        if (known == null) {
            known = described.again(reading);
        }
        if (known != null) {
            String what = words.text(reading.from(), reading.head() + 1);
            return new Outcome(known, "'" + what + "': named in full in the text", 0.85);
        }
        Actor thing = bare && words.is(reading.head(), BODY) ? focus.thing(reading.head(), false, Said.NOTHING) : null;
        if (thing != null && thing.kind == Actor.Kind.BODY) {
            return new Outcome(thing, "the last organisation named", 0.6);
        }
        return described.describe(reading, Actor.Kind.BODY, "an organisation, as described");
    }

    /** A document speaks for the body that issued it: "a ministry's report", "a statement released by the union". */
    Outcome document(SourceReader.Reading reading) {
        if (words.is(reading.from(), HE | SHE)) {
            Focus.Choice choice = focus.person(reading.from(), words.is(reading.from(), HE), Said.NOTHING);
            if (choice != null) {
                return new Outcome(
                        choice.actor(), "the words of " + choice.actor().name(words) + ", " + choice.why(), 0.7);
            }
        }
        Name owner = owner(reading);
        if (owner != null) {
            Actor actor = owner.actor != null ? owner.actor : described.actor(owner.from, owner.to, Actor.Kind.BODY);
            return new Outcome(actor, "a document of " + actor.name(words), 0.85);
        }
        for (int w = reading.from(); w < reading.head(); w++) {
            if (words.is(w, BODY) && words.shaped(w, Words.POSSESSIVE)) {
                return new Outcome(
                        described.actor(reading.from(), w + 1, Actor.Kind.BODY), "a document of this body", 0.75);
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
        Actor again = described.again(reading);
        if (again != null) {
            return new Outcome(again, "the document named before", 0.75);
        }
        Actor speaker = focus.speaker;
        boolean bare = described.isBare(reading);
        if (bare && speaker != null && focus.paragraphsSinceSpeaker(reading.head()) <= 1 && isLetter(reading.head())) {
            return new Outcome(speaker, "a document of the last speaker", 0.6);
        }
        return described.describe(reading, Actor.Kind.BODY, "a document whose issuer the text does not name here");
    }

    /** Documents that a speaker writes, as against reports and polls that others make known. */
    private boolean isLetter(int word) {
        return switch (words.lower(word)) {
            case "statement", "letter", "memo", "email", "e-mail", "tweet", "post", "message", "note" -> true;
            default -> false;
        };
    }

    /** The name that stands before a document: its owner, or the body it is named after. */
    private @Nullable Name owner(SourceReader.Reading reading) {
        int i = reader.indexFrom(reading.from());
        for (; i < cast.names.size() && cast.names.get(i).to <= reading.head(); i++) {
            Name name = cast.names.get(i);
            if (name.kind == Name.Kind.BODY || (name.actor != null && name.possessive(words))) {
                return name;
            }
        }
        return null;
    }
}
