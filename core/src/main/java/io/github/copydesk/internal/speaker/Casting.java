package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.speaker.WordTable.BODY;
import static io.github.copydesk.internal.speaker.WordTable.DOCUMENT;
import static io.github.copydesk.internal.speaker.WordTable.FUNCTION;
import static io.github.copydesk.internal.speaker.WordTable.GROUP;
import static io.github.copydesk.internal.speaker.WordTable.HE;
import static io.github.copydesk.internal.speaker.WordTable.NATION;
import static io.github.copydesk.internal.speaker.WordTable.PARTY;
import static io.github.copydesk.internal.speaker.WordTable.PORTFOLIO;
import static io.github.copydesk.internal.speaker.WordTable.ROLE;
import static io.github.copydesk.internal.speaker.WordTable.ROLES;
import static io.github.copydesk.internal.speaker.WordTable.ROLE_FEMALE;
import static io.github.copydesk.internal.speaker.WordTable.ROLE_MALE;
import static io.github.copydesk.internal.speaker.WordTable.SHE;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says whom each source of an article stands for. Reads the text once from its start to its end, keeping in mind who was
 * named lately and who spoke last, and answers each statement where its source stands. Time is linear in the text and
 * the statements.
 */
public final class Casting {
    private static final int NEIGHBOURS = 8;

    private final Words words;
    private final Cast cast;
    private final Focus focus;
    private final Descriptions descriptions;
    private final SourceReader reader;
    private final Phrase phrase;
    private final Map<String, Actor> described = new HashMap<>();
    private final Map<String, Actor> byNoun = new HashMap<>();
    private final List<Said> statements;
    private final @Nullable Outcome[] outcomes;

    private Casting(Words words, List<Said> statements) {
        this.words = words;
        this.statements = statements;
        this.cast = Cast.of(words);
        this.focus = new Focus(words);
        this.descriptions = new Descriptions(words, cast);
        this.reader = new SourceReader(words, cast.names);
        this.phrase = new Phrase(words);
        this.outcomes = new Outcome[statements.size()];
    }

    /**
     * Resolves the sources of statements.
     *
     * @param words the article's words
     * @param statements what was said, in the order of the text
     * @return an outcome for each statement, in their order
     */
    public static List<Outcome> resolve(Words words, List<Said> statements) {
        Casting casting = new Casting(words, statements);
        words.report(statements);
        casting.run();
        return casting.finish();
    }

    private void run() {
        Integer[] order = new Integer[statements.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> Integer.compare(position(a), position(b)));
        int name = 0;
        int next = 0;
        for (int w = 0; w < words.count; w++) {
            while (next < order.length && position(order[next]) < words.end[w]) {
                answer(order[next++], w);
            }
            while (name < cast.names.size() && cast.names.get(name).from <= w) {
                mention(cast.names.get(name++));
            }
            if (isSubjectPronoun(w)) {
                follow(w);
            }
        }
        while (next < order.length) {
            answer(order[next++], words.count);
        }
    }

    private int position(int statement) {
        return statements.get(statement).position();
    }

    private void mention(Name name) {
        if (name.actor != null && !words.shaped(name.from, Words.ASIDE)) {
            focus.mention(name.actor, name.from, name.possessive(words) || modifies(name));
        }
    }

    /** "Trump" in "Trump campaign", and in "Trump attorney Alan Garten". */
    private boolean modifies(Name name) {
        int next = name.to;
        return next < words.count
                && words.joined(next)
                && !words.shaped(next, Words.CAPITAL)
                && words.is(next, ROLE | BODY | PORTFOLIO | DOCUMENT);
    }

    private boolean isSubjectPronoun(int word) {
        return words.is(word, WordTable.HE | WordTable.SHE)
                && !words.shaped(word, Words.QUOTED)
                && (words.reads(word, "he") || words.reads(word, "she"));
    }

    /** A pronoun that is nobody's source still keeps its person in mind. */
    private void follow(int word) {
        Focus.Choice choice = focus.person(word, words.is(word, WordTable.HE), Said.NOTHING);
        if (choice != null) {
            focus.mention(choice.actor(), word, false);
        }
    }

    private void answer(int index, int word) {
        Said said = statements.get(index);
        Outcome outcome;
        if (said.sourced()) {
            int from = words.at(said.start());
            int to = words.at(said.end() - 1);
            to = Math.min(words.count, to < words.count && words.start[to] < said.end() ? to + 1 : to);
            outcome = from < to ? source(index, said, from, to) : Outcome.unknown("the source has no words");
        } else {
            outcome = Outcome.unknown("no words name the speaker");
            if (enclosing(index) < 0 && word < words.count) {
                outcome = chain(word);
            }
        }
        outcomes[index] = outcome;
        Actor actor = outcome.actor();
        if (actor != null && (enclosing(index) < 0 || !said.sourced())) {
            focus.speaks(actor, Math.min(word, words.count - 1));
            if (actor.kind != Actor.Kind.PERSON && said.sourced()) {
                focus.mention(actor, Math.min(word, words.count - 1), false);
            }
        }
    }

    /** Reads a source, widened to its noun phrase but not into what is said. */
    private Outcome source(int index, Said said, int from, int to) {
        SourceReader.Reading given = reader.read(from, to);
        boolean small = given.form() == SourceReader.Form.PRONOUN || given.form() == SourceReader.Form.RELATIVE;
        int right = small ? to : phrase.right(to, said.cue() < said.end() ? -1 : words.at(said.cue()));
        SourceReader.Reading longer = right > to ? reader.read(from, right) : given;
        int left = small || longer.form() == SourceReader.Form.NAME ? from : phrase.left(from);
        while (left < from && said.covers(words.start[left])) {
            left++;
        }
        while (right > to && said.covers(words.start[right - 1])) {
            right--;
        }
        SourceReader.Reading whole = left < from || right > to ? reader.read(left, right) : given;
        boolean apposes = whole.form() == SourceReader.Form.DESCRIPTION
                || (whole.form() == SourceReader.Form.GROUP && words.reads(left, "a"));
        Name apposed = apposes ? reader.nameBefore(left, right) : null;
        if (apposed != null) {
            whole = new SourceReader.Reading(SourceReader.Form.NAME, apposed.run, right, apposed.from, apposed, true);
            left = apposed.run;
        }
        return read(index, said, whole).at(words.start[left], words.end[right - 1]);
    }

    /** Without a source the last speaker goes on, within the paragraph or the one after. */
    private Outcome chain(int word) {
        Actor speaker = focus.speaker;
        int since = focus.paragraphsSinceSpeaker(word);
        if (speaker == null || since > 1) {
            return Outcome.unknown("no words name the speaker, and nobody spoke just before");
        }
        return new Outcome(
                speaker,
                "no words name the speaker here: the last speaker goes on"
                        + (since == 0 ? "" : " from the paragraph before"),
                since == 0 ? 0.85 : 0.7);
    }

    private Outcome read(int index, Said said, SourceReader.Reading reading) {
        Outcome outcome = byForm(index, said, reading);
        Actor actor = outcome.actor();
        boolean described = reading.form() == SourceReader.Form.DESCRIPTION
                || reading.form() == SourceReader.Form.BODY
                || reading.form() == SourceReader.Form.DOCUMENT;
        if (described && actor != null) {
            byNoun.put(words.lower(reading.head()), actor);
        }
        return outcome;
    }

    private Outcome byForm(int index, Said said, SourceReader.Reading reading) {
        return switch (reading.form()) {
            case PRONOUN -> pronoun(index, said, reading);
            case RELATIVE -> relative(index, said, reading);
            case NAME -> named(reading);
            case DESCRIPTION -> description(reading);
            case GROUP -> describe(reading, Actor.Kind.GROUP, "several people together");
            case BODY -> body(reading);
            case DOCUMENT -> document(reading);
        };
    }

    private Outcome pronoun(int index, Said said, SourceReader.Reading reading) {
        String pronoun = words.lower(reading.head());
        switch (pronoun) {
            case "he", "him", "his", "himself", "she", "her", "herself" -> {
                boolean male = pronoun.startsWith("h") && !pronoun.startsWith("her");
                Focus.Choice choice = focus.person(reading.head(), male, said);
                return choice == null
                        ? Outcome.unknown("'" + pronoun + "', and nobody it could be")
                        : new Outcome(
                                choice.actor(), "'" + pronoun + "': " + choice.why(), 0.7 + 0.25 * choice.margin());
            }
            case "it", "its", "they", "their", "them", "themselves" -> {
                Actor thing = focus.thing(reading.head(), pronoun.startsWith("th"), said);
                return thing == null
                        ? Outcome.unknown("'" + pronoun + "', and nobody it could be")
                        : new Outcome(thing, "'" + pronoun + "': the last organisation or group named", 0.6);
            }
            default -> {
                return enclosing(index) >= 0
                        ? Outcome.unknown("'" + pronoun + "' inside what another says")
                        : Outcome.unknown("'" + pronoun + "' is the writer, or cannot be told");
            }
        }
    }

    private Outcome relative(int index, Said said, SourceReader.Reading reading) {
        int at = reading.from();
        boolean near = at > 0 && words.gap[at] <= Words.COMMA;
        if (near && reader.nameBefore(at, at) == null && words.is(at - 1, ROLE | ROLES | GROUP)) {
            return read(index, said, reader.read(phrase.left(at - 1), at));
        }
        Actor actor = focus.before(at);
        return actor == null
                ? Outcome.unknown("a relative clause about nobody named")
                : new Outcome(actor, "'" + words.lower(reading.head()) + "': the one named just before", 0.8);
    }

    private Outcome named(SourceReader.Reading reading) {
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
            actor = described(name.from, name.to, kind);
            name.actor = actor;
        }
        actor.doubtful = false;
        String here = words.text(name.from, name.to);
        String full = words.text(actor.nameFrom, actor.nameTo);
        boolean same = here.equals(full);
        return new Outcome(
                actor, same ? "named here" : "'" + here + "': named " + full + " in the text", same ? 0.98 : 0.95);
    }

    private Outcome description(SourceReader.Reading reading) {
        if (reading.definite()) {
            Focus.Choice choice = descriptions.find(reading.from(), reading.head(), focus);
            if (choice != null) {
                String what = words.text(reading.from(), reading.head() + 1);
                return new Outcome(choice.actor(), "'" + what + "': " + choice.why(), 0.65 + 0.3 * choice.margin());
            }
            Actor again = again(reading);
            if (again != null) {
                return new Outcome(again, "described before", 0.8);
            }
            Actor speaker = focus.speaker;
            if (speaker != null && goesOn(speaker, reading)) {
                return new Outcome(speaker, "a description of nobody else: the last speaker goes on", 0.55);
            }
        }
        Actor person = words.shaped(reading.head(), Words.CAPITAL) ? cast.person(reading.head()) : null;
        if (person != null && person.full > 0) {
            return new Outcome(person, "the surname of " + person.name(words), 0.8);
        }
        return describe(reading, Actor.Kind.UNNAMED, "a person whom the text does not name");
    }

    /** "The company": an article and a noun. */
    private boolean isBare(SourceReader.Reading reading) {
        return reading.head() == reading.from() + 1 && words.reads(reading.from(), "the");
    }

    /** The one described with the same noun before: "the official" after "a senior official". */
    private @Nullable Actor again(SourceReader.Reading reading) {
        return isBare(reading) ? byNoun.get(words.lower(reading.head())) : null;
    }

    private boolean goesOn(Actor speaker, SourceReader.Reading reading) {
        boolean person = speaker.kind == Actor.Kind.PERSON || speaker.kind == Actor.Kind.UNNAMED;
        boolean owned = reading.name() != null || !words.reads(reading.from(), "the");
        boolean male = words.is(reading.head(), ROLE_MALE);
        boolean female = words.is(reading.head(), ROLE_FEMALE);
        return person
                && !owned
                && isPersonNoun(reading.head())
                && focus.paragraphsSinceSpeaker(reading.head()) <= 1
                && !(male && speaker.isFemale())
                && !(female && speaker.isMale());
    }

    private boolean isPersonNoun(int word) {
        String noun = words.lower(word);
        return words.is(word, ROLE | PARTY | NATION)
                || noun.endsWith("er")
                || noun.endsWith("or")
                || noun.endsWith("ist")
                || noun.endsWith("ian");
    }

    private Outcome body(SourceReader.Reading reading) {
        boolean bare = isBare(reading);
        Actor known = bare ? cast.body(reading.head()) : null;
        if (known == null) {
            known = again(reading);
        }
        if (known != null) {
            String what = words.text(reading.from(), reading.head() + 1);
            return new Outcome(known, "'" + what + "': named in full in the text", 0.85);
        }
        Actor thing = bare && words.is(reading.head(), BODY) ? focus.thing(reading.head(), false, Said.NOTHING) : null;
        if (thing != null && thing.kind == Actor.Kind.BODY) {
            return new Outcome(thing, "the last organisation named", 0.6);
        }
        return describe(reading, Actor.Kind.BODY, "an organisation, as described");
    }

    /** A document speaks for the body that issued it: "a ministry's report", "a statement released by the union". */
    private Outcome document(SourceReader.Reading reading) {
        if (words.is(reading.from(), HE | SHE)) {
            Focus.Choice choice = focus.person(reading.from(), words.is(reading.from(), HE), Said.NOTHING);
            if (choice != null) {
                return new Outcome(
                        choice.actor(), "the words of " + choice.actor().name(words) + ", " + choice.why(), 0.7);
            }
        }
        Name owner = owner(reading);
        if (owner != null) {
            Actor actor = owner.actor != null ? owner.actor : described(owner.from, owner.to, Actor.Kind.BODY);
            return new Outcome(actor, "a document of " + actor.name(words), 0.85);
        }
        for (int w = reading.from(); w < reading.head(); w++) {
            if (words.is(w, BODY) && words.shaped(w, Words.POSSESSIVE)) {
                return new Outcome(described(reading.from(), w + 1, Actor.Kind.BODY), "a document of this body", 0.75);
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
        Actor again = again(reading);
        if (again != null) {
            return new Outcome(again, "the document named before", 0.75);
        }
        Actor speaker = focus.speaker;
        boolean bare = isBare(reading);
        if (bare && speaker != null && focus.paragraphsSinceSpeaker(reading.head()) <= 1 && isLetter(reading.head())) {
            return new Outcome(speaker, "a document of the last speaker", 0.6);
        }
        return describe(reading, Actor.Kind.BODY, "a document whose issuer the text does not name here");
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

    private Outcome describe(SourceReader.Reading reading, Actor.Kind kind, String why) {
        Actor actor = described(reading.from(), reading.to(), kind);
        actor.male += words.is(reading.head(), ROLE_MALE) ? 1 : 0;
        actor.female += words.is(reading.head(), ROLE_FEMALE) ? 1 : 0;
        return new Outcome(actor, why, 0.8);
    }

    private Actor described(int from, int to, Actor.Kind kind) {
        int first = words.is(from, FUNCTION) && to - from > 1 ? from + 1 : from;
        String key = Chars.lower(words.text(first, to));
        Actor actor = described.get(key);
        if (actor == null) {
            actor = new Actor(kind, from, to);
            described.put(key, actor);
        }
        actor.mentions++;
        return actor;
    }

    /** The statement inside whose content another's source, or content, stands; -1 if none. */
    private int enclosing(int index) {
        int at = position(index);
        int from = Math.max(0, index - NEIGHBOURS);
        int to = Math.min(statements.size(), index + NEIGHBOURS);
        for (int i = to - 1; i >= from; i--) {
            Said other = statements.get(i);
            if (i != index && other.covers(at) && !(covered(other, index) && i > index)) {
                return i;
            }
        }
        return -1;
    }

    private boolean covered(Said other, int index) {
        return statements.get(index).covers(other.position());
    }

    /** "I" inside what another says, and what has no source there, is the other's. */
    private List<Outcome> finish() {
        Outcome[] done = new Outcome[outcomes.length];
        for (int i = 0; i < done.length; i++) {
            Outcome outcome = outcomes[i];
            done[i] = outcome == null ? Outcome.unknown("not reached") : outcome;
        }
        for (int i = 0; i < done.length; i++) {
            if (done[i].actor() == null && firstPersonOrNone(statements.get(i))) {
                int outer = enclosing(i);
                outer = outer >= 0 ? outer : neighbour(i, done);
                if (outer >= 0 && done[outer].actor() != null) {
                    done[i] = new Outcome(done[outer].actor(), "inside what the same speaker says", 0.8);
                }
            }
        }
        return List.of(done);
    }

    /** The statement of the same paragraph that a quoted "I" goes with: the one before, or else the one after. */
    private int neighbour(int index, Outcome[] done) {
        int word = words.at(position(index));
        if (!statements.get(index).sourced() || word >= words.count || !words.shaped(word, Words.QUOTED)) {
            return -1;
        }
        for (int step : new int[] {-1, -2, 1, 2}) {
            int other = index + step;
            if (other >= 0 && other < done.length && done[other].actor() != null) {
                int there = words.at(position(other));
                if (there < words.count && words.paragraph[there] == words.paragraph[word]) {
                    return other;
                }
            }
        }
        return -1;
    }

    private boolean firstPersonOrNone(Said said) {
        if (!said.sourced()) {
            return true;
        }
        int word = words.at(said.start());
        return word < words.count
                && (words.reads(word, "i")
                        || words.reads(word, "we")
                        || words.reads(word, "me")
                        || words.reads(word, "my"));
    }
}
