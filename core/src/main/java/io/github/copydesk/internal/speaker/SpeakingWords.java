package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FIRST_PERSON;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.INDEFINITE;
import static io.github.copydesk.internal.lexicon.WordKinds.NEVER_SPEAKS;
import static io.github.copydesk.internal.lexicon.WordKinds.NEWSPAPER;
import static io.github.copydesk.internal.lexicon.WordKinds.PERSONAL_PRONOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;
import static io.github.copydesk.internal.lexicon.WordKinds.WORK;

import io.github.copydesk.internal.speaker.reading.NounPhrase;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.speaker.reading.WholeSource;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a sentence speak, given those taken for the source: the whole noun phrase, the person beside it, or none,
 * where they only say when, where or in what, open the sentence, or are those of somebody who is told.
 */
final class SpeakingWords {
    /** So many words a phrase in apposition has at most. */
    private static final int LONGEST_ADDITION = 10;

    /** So many words of a turn are looked at. */
    private static final int LONGEST_TURN = 80;

    private final TextWords words;
    private final ArticlePeople people;
    private final SourceReader reader;
    private final NounPhrase phrase;
    private final WholeSource whole;

    SpeakingWords(TextWords words, ArticlePeople people, SourceReader reader, WholeSource whole) {
        this.words = words;
        this.people = people;
        this.reader = reader;
        this.phrase = new NounPhrase(words);
        this.whole = whole;
    }

    /** A source, widened to its noun phrase but not into what is said; null if it is none of somebody who speaks. */
    SourceReader.@Nullable Reading phrase(StatementSource said, SourceReader.Reading given, int from, int to) {
        int cue = words.cueWord(said);
        boolean cueFollows = said.cue() >= said.end();
        int right = phrase.right(to, cueFollows ? cue : -1);
        NameMention owned = words.shaped(to - 1, TextWords.POSSESSIVE) ? reader.nameAt(to) : null;
        if (owned != null && owned.run == to && owned.isPerson() && words.joined(to)) {
            right = Math.max(right, owned.to);
        }
        right = whole.right(right, cueFollows ? cue : Math.min(words.count, right + 4), cueFollows);
        right = cueFollows ? named(right, cue) : whole.hanging(right);
        SourceReader.Reading longer = right > to ? reader.read(from, right) : given;
        int left = isNamed(longer) ? nameStart(longer, from) : phrase.left(from);
        NameMention around = left < words.count ? reader.nameAt(left) : null;
        left = around != null && around.run < left ? around.run : left;
        int floor = words.firstOfSentence(from);
        boolean participle = cueFollows && words.endsWith(cue, "ing") && words.gap[cue] == TextWords.COMMA;
        if (cueFollows && (participle || whole.adjoin(right, cue) || whole.closes(right, cue))) {
            left = whole.left(left, floor);
        } else if (cue >= 0 && cue < left && left - cue < 24) {
            left = whole.left(left, Math.max(floor, cue + 1));
        }
        left = credentialed(left, floor);
        while (left < from && said.covers(words.start[left])) {
            left++;
        }
        while (right > to && said.covers(words.start[right - 1])) {
            right--;
        }
        SourceReader.Reading several = together(left, right, floor, cueFollows ? cue : -1);
        if (several != null) {
            return several;
        }
        SourceReader.Reading read = left < from || right > to ? reader.read(left, right) : given;
        boolean apposes = read.form() == SourceReader.Form.DESCRIPTION
                || (read.form() == SourceReader.Form.GROUP && words.reads(left, "a"));
        NameMention apposed = apposes ? reader.nameBefore(left, right) : null;
        if (apposed != null) {
            read = new SourceReader.Reading(SourceReader.Form.NAME, apposed.run, right, apposed.from, apposed, true);
        }
        return speaks(read) && !isPart(read, cueFollows ? cue : -1) ? read : null;
    }

    /** "Storm Karin" in "as Storm Karin moves on, forecasters are warning". */
    boolean isStormOrShip(SourceReader.Reading reading) {
        NameMention name = reading.name();
        int noun = name == null ? -1 : words.is(name.run, WORK) ? name.run : name.run - 1;
        return words.is(noun, WORK) && !words.is(noun, DOCUMENT | NEWSPAPER | BODY) && words.joined(noun + 1);
    }

    /** The person before letters behind the name: "Ann Lee, MD, MSc"; the same word if nobody is. */
    private int credentialed(int left, int floor) {
        int first = left;
        while (first > floor
                && left - first < LONGEST_ADDITION
                && words.gap[first] == TextWords.COMMA
                && (words.is(first, SUFFIX)
                        || (words.shaped(first, TextWords.ACRONYM) && words.end[first] - words.start[first] <= 5))) {
            first--;
        }
        int before = reader.indexFrom(first + 1) - 1;
        NameMention person = first < left && before >= 0 ? people.names.get(before) : null;
        boolean named =
                person != null && person.to > first && person.to <= left && person.length() > 1 && person.isPerson();
        return named && person != null ? person.run : left;
    }

    /** The end of a name in apposition before the cue: "a spokesman for the ministry, Ivan Berg, said". */
    private int named(int right, int cue) {
        boolean added = right < cue
                && cue < words.count
                && words.gap[right] == TextWords.COMMA
                && words.gap[cue] == TextWords.COMMA;
        NameMention name = added ? reader.nameAt(right) : null;
        return name != null && name.to == cue && name.length() > 1 && name.isPerson() ? cue : right;
    }

    /** "Highly", "Starting": no name, though it has the capital of the sentence. */
    private boolean isOpener(SourceReader.Reading reading) {
        int head = reading.head();
        NameMention name = reading.name();
        boolean unknown = name == null || name.actor == null || name.actor.full == 0;
        boolean ending = words.endsWith(head, "ly") || words.endsWith(head, "ing") || words.endsWith(head, "ed");
        return unknown
                && ending
                && words.shaped(head, TextWords.FIRST)
                && reading.to() - reading.from() == 1
                && !words.is(head, GIVEN_NAME | BODY | DOCUMENT | ROLE);
    }

    /**
     * A word with a capital that is no name by itself: "Growth" in "Growth lines on corals show", or an order that opens its
     * sentence, "Allow the queen to describe".
     */
    private boolean isPart(SourceReader.Reading reading, int cue) {
        NameMention name = reading.name();
        if (reading.form() != SourceReader.Form.NAME
                || name == null
                || name.isPerson()
                || name.kind == NameMention.Kind.BODY) {
            return false;
        }
        if (cue > name.to - 1 && isWhere(name)) {
            return true;
        }
        int next = name.to;
        if (!words.joined(next) || words.shaped(next, TextWords.CAPITAL | TextWords.NUMBER) || next >= cue) {
            return false;
        }
        boolean order = words.shaped(name.from, TextWords.FIRST) && words.is(next, DETERMINER) && name.length() == 1;
        boolean noun = !words.is(next, FUNCTION_WORD | AUXILIARY | REPORTING | PREPOSITION)
                && !words.endsWith(next, "ly")
                && !words.endsWith(next, "ed")
                && words.shaped(name.to - 1, TextWords.FIRST);
        boolean opens = next < cue
                && isUnknownWord(name)
                && words.is(next, FUNCTION_WORD)
                && !words.is(next, AUXILIARY)
                && !words.endsWith(next, "ly");
        return order || noun || opens;
    }

    /** What may speak: no time ("this year"), no small word ("there"), no word that only opens the sentence ("Elsewhere"). */
    private boolean speaks(SourceReader.Reading reading) {
        int head = reading.head();
        NameMention name = reading.name();
        boolean whole = reading.form() == SourceReader.Form.NAME && name != null && name.length() > 1;
        boolean number =
                words.shaped(head, TextWords.NUMBER) && reading.to() == head + 1 && !words.endsWith(head, "-old");
        if ((words.is(head, NEVER_SPEAKS) && !whole) || number || isOpener(reading)) {
            return false;
        }
        return reading.form() == SourceReader.Form.NAME
                || !words.is(head, FUNCTION_WORD)
                || words.is(head, INDEFINITE | GROUP | PERSONAL_PRONOUN | DETERMINER | ROLE | ROLES);
    }

    /** "Following Mr Lee's speech" opens a sentence, and somebody else is its subject; "Dear Ann" opens a letter. */
    boolean isFronted(int from) {
        return words.shaped(from, TextWords.FIRST) && (words.reads(from, "following") || words.reads(from, "dear"));
    }

    /** A day, or what only says when or where: "on Friday announced", "said after his appointment", "In the second half, he". */
    boolean isWhen(int from, int to, int cue) {
        int first = from > 0 && words.joined(from) && words.is(from - 1, PHRASE_OPENER) ? from - 1 : from;
        if (words.is(to - 1, CALENDAR) && words.shaped(to - 1, TextWords.CAPITAL) && to - from == 1) {
            return people.person(from) == null;
        }
        if (cue < 0 || first == 0 || !words.joined(first)) {
            return false;
        }
        boolean time =
                words.reads(first - 1, "after") || words.reads(first - 1, "before") || words.reads(first - 1, "during");
        boolean linked = time || words.is(first - 1, PREPOSITION);
        boolean afterCue = linked && first - 2 == cue && !words.reads(first - 1, "to") && !words.reads(first - 1, "by");
        boolean fronted = linked
                && words.shaped(first - 1, TextWords.FIRST)
                && to < words.count
                && words.gap[to] == TextWords.COMMA
                && cue > to;
        return afterCue || fronted;
    }

    /** "New release:" is a line's label, while "Reporter:" speaks. */
    boolean isLabel(StatementSource said, SourceReader.Reading given, int to) {
        boolean colon = said.cue() >= 0 && words.text.charAt(said.cue()) == ':' && words.end[to - 1] == said.cue();
        boolean handle = said.sourced() && words.text.charAt(said.start()) == '@';
        NameMention name = given.name();
        if (colon && name != null && isUnknownWord(name) && !speaksOfItself(said)) {
            return true;
        }
        return colon
                && !handle
                && given.form() != SourceReader.Form.NAME
                && given.form() != SourceReader.Form.GROUP
                && !words.is(given.head(), ROLE)
                && !words.shaped(given.head(), TextWords.ACRONYM);
    }

    /** "SLEEPLESS IN KARVIK" below a letter: behind what is said, while the mark of its address stands before. */
    boolean isSignature(StatementSource said) {
        if (said.cue() < 0 || said.parts() == 0 || said.start() < said.to(said.parts() - 1)) {
            return false;
        }
        char mark = words.text.charAt(said.cue());
        return (mark == ':' || mark == ',') && said.cue() < said.from(0);
    }

    /** Whether what is said has an "I" or "our", as turns of a talk have. */
    private boolean speaksOfItself(StatementSource said) {
        int from = words.at(said.from(0));
        int to = Math.min(words.at(said.to(0)), from + LONGEST_TURN);
        for (int w = from; w < to; w++) {
            if (words.is(w, FIRST_PERSON)) {
                return true;
            }
        }
        return false;
    }

    /** "Edit", "Example": a capital at a sentence's head that stands nowhere else, and no given name. */
    private boolean isUnknownWord(NameMention name) {
        Participant actor = name.actor;
        return name.length() == 1
                && name.run == name.from
                && name.kind == NameMention.Kind.LONE
                && words.shaped(name.from, TextWords.FIRST)
                && !words.shaped(name.from, TextWords.ACRONYM)
                && !words.is(name.from, GIVEN_NAME | ROLE)
                && (actor == null || actor.full == 0)
                && !people.isNamedInside(name.from);
    }

    /** "Westchester" in "owners of houses in Westchester say", whose noun was not found: where, not who. */
    private boolean isWhere(NameMention name) {
        int before = name.run - 1;
        return words.joined(name.run)
                && (words.reads(before, "in")
                        || words.reads(before, "at")
                        || words.reads(before, "near")
                        || words.reads(before, "across")
                        || words.reads(before, "outside"));
    }

    /** A town before a colon is where the text was written. */
    boolean isDateline(StatementSource said, SourceReader.Reading given) {
        NameMention name = given.name();
        boolean colon = said.cue() >= 0 && words.text.charAt(said.cue()) == ':';
        return colon && name != null && name.kind == NameMention.Kind.PLACE && name.actor == null;
    }

    /** "BBC Sport" in "the 27-year-old told BBC Sport". */
    boolean isAddressee(int cue, int from) {
        boolean tells = words.reads(cue, "told") || words.reads(cue, "tells") || words.reads(cue, "telling");
        int w = cue + 1;
        while (tells && w < from && words.joined(w) && words.shaped(w, TextWords.CAPITAL)) {
            w++;
        }
        return tells && w == from && words.joined(from);
    }

    /** "Paganini and his team", if that is who speaks; null if it is one. */
    private SourceReader.@Nullable Reading together(int left, int right, int floor, int cue) {
        int end = cue < 0 ? right : whole.added(right, cue);
        boolean adjoins = cue < 0 || whole.adjoin(end, cue);
        int start = adjoins && cue >= 0 ? whole.coordinated(left, floor) : left;
        return start < left || end > right
                ? new SourceReader.Reading(SourceReader.Form.GROUP, start, end, end - 1, null, false)
                : null;
    }

    /** Whether a source is a name that takes no article, as "the Russian" does. */
    private static boolean isNamed(SourceReader.Reading reading) {
        NameMention name = reading.name();
        return reading.form() == SourceReader.Form.NAME && name != null && name.kind != NameMention.Kind.PLACE;
    }

    /** Where a name begins with its titles. */
    private static int nameStart(SourceReader.Reading reading, int from) {
        NameMention name = reading.name();
        return name == null ? from : Math.min(from, name.run);
    }
}
