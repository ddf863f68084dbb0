package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom each source of an article stands for. Reads the text once from its start to its end, keeping in mind who was
 * named lately and who spoke last, and answers each statement where its source stands. Time is linear in the text and
 * the statements.
 */
public final class Casting {
    private final Words words;
    private final Cast cast;
    private final Focus focus;
    private final Descriptions descriptions;
    private final SourceReader reader;
    private final Phrase phrase;
    private final DescribedSpeakers described;
    private final Institutions institutions;
    private final Surroundings surroundings;
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
        this.described = new DescribedSpeakers(words);
        this.institutions = new Institutions(words, cast, focus, reader, described);
        this.surroundings = new Surroundings(words, statements);
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
        return words.is(word, HE | SHE)
                && !words.shaped(word, Words.QUOTED)
                && (words.reads(word, "he") || words.reads(word, "she"));
    }

    /** A pronoun that is nobody's source still keeps its person in mind. */
    private void follow(int word) {
        Focus.Choice choice = focus.person(word, words.is(word, HE), Said.NOTHING);
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
            if (surroundings.enclosing(index) < 0 && word < words.count) {
                outcome = chain(word);
            }
        }
        outcomes[index] = outcome;
        Actor actor = outcome.actor();
        if (actor != null && (surroundings.enclosing(index) < 0 || !said.sourced())) {
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
        }
        return read(index, said, whole);
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
        boolean nameless = reading.form() == SourceReader.Form.DESCRIPTION
                || reading.form() == SourceReader.Form.BODY
                || reading.form() == SourceReader.Form.DOCUMENT;
        if (nameless && actor != null) {
            described.note(reading, actor);
        }
        return outcome;
    }

    private Outcome byForm(int index, Said said, SourceReader.Reading reading) {
        return switch (reading.form()) {
            case PRONOUN -> pronoun(index, said, reading);
            case RELATIVE -> relative(index, said, reading);
            case NAME -> institutions.named(reading);
            case DESCRIPTION -> description(reading);
            case GROUP -> described.describe(reading, Actor.Kind.GROUP, "several people together");
            case BODY -> institutions.body(reading);
            case DOCUMENT -> institutions.document(reading);
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
                return surroundings.enclosing(index) >= 0
                        ? Outcome.unknown("'" + pronoun + "' inside what another says")
                        : Outcome.unknown("'" + pronoun + "' is the writer, or cannot be told");
            }
        }
    }

    private Outcome relative(int index, Said said, SourceReader.Reading reading) {
        int at = reading.from();
        boolean near = at > 0 && words.gap[at] <= Words.COMMA && speaks(at - 1);
        boolean described = words.reads(at, "which") || (at > 0 && words.is(at - 1, ROLE | ROLES | GROUP));
        if (near && described && reader.nameBefore(at, at) == null) {
            return read(index, said, reader.read(phrase.left(at - 1), at));
        }
        Actor actor = focus.before(at);
        if (actor != null) {
            return new Outcome(actor, "'" + words.lower(reading.head()) + "': the one named just before", 0.8);
        }
        return near
                ? read(index, said, reader.read(phrase.left(at - 1), at))
                : Outcome.unknown("a relative clause about nobody named");
    }

    /** Whether a noun is one of those who say something: a name, or what people, bodies and documents are called. */
    private boolean speaks(int word) {
        boolean noun = words.is(word, ROLE | ROLES | GROUP | PARTY | BODY | DOCUMENT);
        return noun || (words.shaped(word, Words.CAPITAL) && !words.is(word, FUNCTION_WORD));
    }

    private Outcome description(SourceReader.Reading reading) {
        if (reading.definite()) {
            Focus.Choice choice = descriptions.find(reading.from(), reading.head(), focus);
            if (choice != null) {
                String what = words.text(reading.from(), reading.head() + 1);
                return new Outcome(choice.actor(), "'" + what + "': " + choice.why(), 0.65 + 0.3 * choice.margin());
            }
            Actor again = described.again(reading);
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
        return described.describe(reading, Actor.Kind.UNNAMED, "a person whom the text does not name");
    }

    private boolean goesOn(Actor speaker, SourceReader.Reading reading) {
        boolean person = speaker.kind == Actor.Kind.PERSON || speaker.kind == Actor.Kind.UNNAMED;
        boolean owned = reading.name() != null || !words.reads(reading.from(), "the");
        boolean male = words.is(reading.head(), ROLE_MALE);
        boolean female = words.is(reading.head(), ROLE_FEMALE);
        return person
                && !owned
                && described.isPersonNoun(reading.head())
                && focus.paragraphsSinceSpeaker(reading.head()) <= 1
                && !(male && speaker.isFemale())
                && !(female && speaker.isMale());
    }

    /** "I" inside what another says, and what has no source there, is the other's. */
    private List<Outcome> finish() {
        Outcome[] done = new Outcome[outcomes.length];
        for (int i = 0; i < done.length; i++) {
            Outcome outcome = outcomes[i];
            done[i] = outcome == null ? Outcome.unknown("not reached") : outcome;
        }
        for (int i = 0; i < done.length; i++) {
            if (done[i].actor() == null && surroundings.firstPersonOrNone(statements.get(i))) {
                int outer = surroundings.enclosing(i);
                outer = outer >= 0 ? outer : surroundings.neighbour(i, done);
                if (outer >= 0 && done[outer].actor() != null) {
                    done[i] = new Outcome(done[outer].actor(), "inside what the same speaker says", 0.8);
                }
            }
        }
        return List.of(done);
    }
}
