package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.EPITHET;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.INDEFINITE;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.NEVER_SPEAKS;
import static io.github.copydesk.internal.lexicon.WordKinds.NEWSPAPER;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PERSONAL_PRONOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;
import static io.github.copydesk.internal.lexicon.WordKinds.WORK;

import io.github.copydesk.internal.speaker.reading.NounPhrase;
import io.github.copydesk.internal.speaker.reading.RelayFinder;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import io.github.copydesk.internal.speaker.reading.WholeSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whom each source of an article stands for. Reads the text once from its start to its end, keeping in mind who was
 * named lately and who spoke last, and answers each statement where its source stands. Time is linear in the text and
 * the statements.
 */
public final class SourceResolution {

    /** So many words the subject of a sentence has at most. */
    private static final int LONGEST_SUBJECT = 10;

    /** How much the words are worth of somebody unknown whom another quotes. */
    private static final double QUOTED_BY_ANOTHER = 0.2;

    /** So many words may stand between a name and its verb, commas around them. */
    private static final int LONGEST_ADDITION = 18;

    private final TextWords words;
    private final ArticlePeople people;
    private final RecentMentions recent;
    private final Descriptions descriptions;
    private final SourceReader reader;
    private final NounPhrase phrase;
    private final WholeSource whole;
    private final DescribedSpeakers described;
    private final NamedSpeakers named;
    private final NestedStatements nested;
    private final List<StatementSource> statements;
    private final @Nullable Resolution[] outcomes;

    private SourceResolution(TextWords words, List<StatementSource> statements) {
        this.words = words;
        this.statements = statements;
        this.people = ArticlePeople.of(words);
        this.recent = new RecentMentions(words);
        this.descriptions = new Descriptions(words, people);
        this.reader = new SourceReader(words, people.names);
        this.phrase = new NounPhrase(words);
        this.whole = new WholeSource(words);
        this.described = new DescribedSpeakers(words);
        this.named = new NamedSpeakers(words, people, recent, reader, described);
        this.nested = new NestedStatements(words, statements);
        this.outcomes = new Resolution[statements.size()];
    }

    /**
     * Resolves the sources of statements.
     *
     * @param words the article's words
     * @param statements what was said, in the order of the text
     * @return an outcome for each statement, in their order
     */
    public static List<Resolution> resolve(TextWords words, List<StatementSource> statements) {
        SourceResolution resolution = new SourceResolution(words, statements);
        words.report(statements);
        resolution.run();
        return resolution.finish();
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
            while (name < people.names.size() && people.names.get(name).from <= w) {
                mention(people.names.get(name++));
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

    private void mention(NameMention name) {
        if (name.actor != null && !words.shaped(name.from, TextWords.ASIDE)) {
            recent.mention(name.actor, name.from, name.possessive(words) || modifies(name));
            if (isPerson(name) && !name.actor.doubtful && tells(name)) {
                recent.speaks(name.actor, name.from);
            }
        }
    }

    /** "Ann Lee, head of the port, told reporters": speaks, whether or not it was found what. */
    private boolean tells(NameMention name) {
        int at = name.to;
        boolean closed = at < words.count && words.gap[at] == TextWords.COMMA && !name.possessive(words);
        boolean governed = name.run > 0 && words.joined(name.run) && words.is(name.run - 1, PREPOSITION);
        if (!closed || governed || words.shaped(name.from, TextWords.QUOTED)) {
            return false;
        }
        int end = Math.min(words.count, at + LONGEST_ADDITION);
        for (int w = at + 1; w < end && words.gap[w] <= TextWords.COMMA; w++) {
            if (words.gap[w] == TextWords.COMMA && words.is(w, REPORTING) && !words.endsWith(w, "ing")) {
                return true;
            }
            if (words.is(w, AUXILIARY | RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    /** "Trump" in "Trump campaign", and in "Trump attorney Alan Garten". */
    private boolean modifies(NameMention name) {
        int next = name.to;
        return next < words.count
                && words.joined(next)
                && !words.shaped(next, TextWords.CAPITAL)
                && words.is(next, ROLE | BODY | PORTFOLIO | DOCUMENT);
    }

    private boolean isSubjectPronoun(int word) {
        return words.is(word, HE | SHE)
                && !words.shaped(word, TextWords.QUOTED)
                && (words.reads(word, "he") || words.reads(word, "she"));
    }

    /** A pronoun that is nobody's source still keeps its person in mind. */
    private void follow(int word) {
        recent.answering(StatementSource.NOTHING, Set.of());
        RecentMentions.Choice choice = recent.person(word, words.is(word, HE));
        if (choice != null) {
            recent.mention(choice.actor(), word, false);
        }
    }

    private void answer(int index, int word) {
        StatementSource said = statements.get(index);
        recent.answering(said, people.namedIn(said));
        Resolution outcome;
        if (said.sourced()) {
            int from = words.at(said.start());
            int to = words.at(said.end() - 1);
            to = Math.min(words.count, to < words.count && words.start[to] < said.end() ? to + 1 : to);
            outcome = from < to ? source(index, said, from, to) : Resolution.unknown("the source has no words");
        } else {
            outcome = unsourced(index, said, word);
        }
        outcomes[index] = outcome;
        Participant actor = outcome.actor();
        if (actor != null && (nested.enclosing(index) < 0 || !said.sourced())) {
            boolean asks = actor.kind == Participant.Kind.UNNAMED && isQuestion(said);
            if (said.isSure() && !asks) {
                recent.speaks(actor, Math.min(word, words.count - 1));
            }
            if (actor.kind != Participant.Kind.PERSON && said.sourced()) {
                recent.mention(actor, Math.min(word, words.count - 1), false);
            }
        }
    }

    /** What a reporter asks, somebody else answers. */
    private boolean isQuestion(StatementSource said) {
        int cue = cueWord(said);
        return words.reads(cue, "asked") || words.reads(cue, "asks") || words.reads(cue, "asking");
    }

    /** Reads a source; where its words are not those of who speaks, the subject of the cue instead. */
    private Resolution source(int index, StatementSource said, int from, int to) {
        SourceReader.Reading given = reader.read(from, to);
        if (isSmall(given)) {
            return read(index, said, given);
        }
        if (isFronted(from) || isDateline(said, given) || isLabel(said, given, to)) {
            return Resolution.unknown("no word for who speaks");
        }
        int cue = cueWord(said);
        int relayed = cue - 1;
        if (relayed > 0
                && words.reads(cue, "according")
                && words.gap[cue] == TextWords.COMMA
                && words.is(relayed, REPORTING)
                && whole.lastOfSubject(relayed) >= 0) {
            return teller(index, said, relayed); // "Rubio said, according to the Associated Press"
        }
        boolean told = cue >= 0 && said.cue() < said.end() && isAddressee(cue, from);
        if (told || isWhen(from, to, cue) || isStormOrShip(given)) {
            return teller(index, said, cue);
        }
        Resolution read = phrase(index, said, given, from, to);
        Resolution subject = read.actor() == null && cue >= 0 && cue < from ? teller(index, said, cue) : read;
        return subject.actor() != null ? subject : read;
    }

    /** "Storm Karin" in "as Storm Karin moves on, forecasters are warning". */
    private boolean isStormOrShip(SourceReader.Reading reading) {
        NameMention name = reading.name();
        int noun = name == null ? -1 : words.is(name.run, WORK) ? name.run : name.run - 1;
        return words.is(noun, WORK) && !words.is(noun, DOCUMENT | NEWSPAPER | BODY) && words.joined(noun + 1);
    }

    private static boolean isSmall(SourceReader.Reading reading) {
        return reading.form() == SourceReader.Form.PRONOUN || reading.form() == SourceReader.Form.RELATIVE;
    }

    /** Reads a source, widened to its noun phrase but not into what is said. */
    private Resolution phrase(int index, StatementSource said, SourceReader.Reading given, int from, int to) {
        int cue = cueWord(said);
        boolean cueFollows = said.cue() >= said.end();
        int right = phrase.right(to, cueFollows ? cue : -1);
        NameMention owned = words.shaped(to - 1, TextWords.POSSESSIVE) ? reader.nameAt(to) : null;
        if (owned != null && owned.run == to && isPerson(owned) && words.joined(to)) {
            right = Math.max(right, owned.to);
        }
        right = whole.right(right, cueFollows ? cue : Math.min(words.count, right + 4), cueFollows);
        right = cueFollows ? named(right, cue) : whole.hanging(right);
        SourceReader.Reading longer = right > to ? reader.read(from, right) : given;
        int left = isNamed(longer) ? nameStart(longer, from) : phrase.left(from);
        NameMention around = left < words.count ? reader.nameAt(left) : null;
        left = around != null && around.run < left ? around.run : left;
        int floor = words.firstOfSentence(from);
        if (cueFollows && (whole.adjoin(right, cue) || whole.closes(right, cue))) {
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
            return read(index, said, several);
        }
        SourceReader.Reading read = left < from || right > to ? reader.read(left, right) : given;
        boolean apposes = read.form() == SourceReader.Form.DESCRIPTION
                || (read.form() == SourceReader.Form.GROUP && words.reads(left, "a"));
        NameMention apposed = apposes ? reader.nameBefore(left, right) : null;
        if (apposed != null) {
            read = new SourceReader.Reading(SourceReader.Form.NAME, apposed.run, right, apposed.from, apposed, true);
        }
        return speaks(read) && !isPart(read, cueFollows ? cue : -1)
                ? read(index, said, read)
                : Resolution.unknown("no word for who speaks");
    }

    /** The person before letters behind the name: "Ann Lee, MD, MSc"; the same word if nobody is. */
    private int credentialed(int left, int floor) {
        int first = left;
        while (first > floor
                && left - first < LONGEST_SUBJECT
                && words.gap[first] == TextWords.COMMA
                && (words.is(first, SUFFIX)
                        || (words.shaped(first, TextWords.ACRONYM) && words.end[first] - words.start[first] <= 5))) {
            first--;
        }
        int before = reader.indexFrom(left) - 1;
        NameMention person = first < left && before >= 0 ? people.names.get(before) : null;
        boolean named =
                person != null && person.to > first && person.to <= left && person.length() > 1 && isPerson(person);
        return named && person != null ? person.run : left;
    }

    /** The end of a name in apposition before the cue: "a spokesman for the ministry, Ivan Berg, said". */
    private int named(int right, int cue) {
        boolean added = right < cue
                && cue < words.count
                && words.gap[right] == TextWords.COMMA
                && words.gap[cue] == TextWords.COMMA;
        NameMention name = added ? reader.nameAt(right) : null;
        return name != null && name.to == cue && name.length() > 1 && isPerson(name) ? cue : right;
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
                || isPerson(name)
                || name.kind == NameMention.Kind.BODY) {
            return false;
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
        return order || noun;
    }

    /** What may speak: no time ("this year"), no small word ("there"), no word that only opens the sentence ("Elsewhere"). */
    private boolean speaks(SourceReader.Reading reading) {
        int head = reading.head();
        NameMention name = reading.name();
        boolean whole = reading.form() == SourceReader.Form.NAME && name != null && name.length() > 1;
        if ((words.is(head, NEVER_SPEAKS) && !whole) || isOpener(reading)) {
            return false;
        }
        return reading.form() == SourceReader.Form.NAME
                || !words.is(head, FUNCTION_WORD)
                || words.is(head, INDEFINITE | GROUP | PERSONAL_PRONOUN | DETERMINER | ROLE | ROLES);
    }

    /** "Following Mr Lee's speech" opens a sentence, and somebody else is its subject; "Dear Ann" opens a letter. */
    private boolean isFronted(int from) {
        return words.shaped(from, TextWords.FIRST) && (words.reads(from, "following") || words.reads(from, "dear"));
    }

    /** A day, or what only says when or where: "on Friday announced", "said after his appointment", "In the second half, he". */
    private boolean isWhen(int from, int to, int cue) {
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
    private boolean isLabel(StatementSource said, SourceReader.Reading given, int to) {
        boolean colon = said.cue() >= 0 && words.text.charAt(said.cue()) == ':' && words.end[to - 1] == said.cue();
        boolean handle = said.sourced() && words.text.charAt(said.start()) == '@';
        return colon
                && !handle
                && given.form() != SourceReader.Form.NAME
                && given.form() != SourceReader.Form.GROUP
                && !words.is(given.head(), ROLE)
                && !words.shaped(given.head(), TextWords.ACRONYM);
    }

    /** A town before a colon is where the text was written. */
    private boolean isDateline(StatementSource said, SourceReader.Reading given) {
        NameMention name = given.name();
        boolean colon = said.cue() >= 0 && words.text.charAt(said.cue()) == ':';
        return colon && name != null && name.kind == NameMention.Kind.PLACE && name.actor == null;
    }

    /** "BBC Sport" in "the 27-year-old told BBC Sport". */
    private boolean isAddressee(int cue, int from) {
        boolean tells = words.reads(cue, "told") || words.reads(cue, "tells") || words.reads(cue, "telling");
        int w = cue + 1;
        while (tells && w < from && words.joined(w) && words.shaped(w, TextWords.CAPITAL)) {
            w++;
        }
        return tells && w == from && words.joined(from);
    }

    /** Who tells somebody: the subject of the cue. */
    private Resolution teller(int index, StatementSource said, int cue) {
        return subject(index, said, cue, "the words of the source are not those of who speaks");
    }

    /** Reads the subject of a cue for its source; if it has none that is not in what is said, nobody is known. */
    private Resolution subject(int index, StatementSource said, int cue, String otherwise) {
        int from = whole.subject(cue);
        if (from < 0 || said.covers(words.start[from])) {
            return Resolution.unknown(otherwise);
        }
        int to = whole.lastOfSubject(cue) + 1;
        SourceReader.Reading given = reader.read(from, to);
        return isSmall(given) ? read(index, said, given) : phrase(index, said, given, from, to);
    }

    /** The word that is the cue; of a colon the word before; -1 if there is none. */
    private int cueWord(StatementSource said) {
        if (said.cue() < 0) {
            return -1;
        }
        int word = words.at(said.cue());
        return word < words.count && words.start[word] <= said.cue() ? word : word - 1;
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

    private static boolean isPerson(NameMention name) {
        boolean known = name.actor != null && name.actor.kind == Participant.Kind.PERSON && name.actor.full > 0;
        return known || name.kind == NameMention.Kind.PERSON;
    }

    /** Where a name begins with its titles. */
    private static int nameStart(SourceReader.Reading reading, int from) {
        NameMention name = reading.name();
        return name == null ? from : Math.min(from, name.run);
    }

    /** Nobody found whose words these are: the subject of the cue, or else the last speaker, who goes on. */
    private Resolution unsourced(int index, StatementSource said, int word) {
        int cue = said.cue() < 0 ? words.count : words.at(said.cue());
        if (cue < words.count && !words.endsWith(cue, "ing")) {
            return subject(index, said, cue, "no words name the speaker");
        }
        return nested.enclosing(index) < 0 && word < words.count
                ? chain(word)
                : Resolution.unknown("no words name the speaker");
    }

    /** Without a source the last speaker goes on, within the paragraph or the one after. */
    private Resolution chain(int word) {
        Participant speaker = recent.speaker;
        int since = recent.paragraphsSinceSpeaker(word);
        if (speaker == null || since > 1) {
            return Resolution.unknown("no words name the speaker, and nobody spoke just before");
        }
        return new Resolution(
                speaker,
                "no words name the speaker here: the last speaker goes on"
                        + (since == 0 ? "" : " from the paragraph before"),
                since == 0 ? 0.85 : 0.7);
    }

    private Resolution read(int index, StatementSource said, SourceReader.Reading reading) {
        Resolution outcome = byForm(index, said, reading);
        Participant actor = outcome.actor();
        boolean nameless = reading.form() == SourceReader.Form.DESCRIPTION
                || reading.form() == SourceReader.Form.BODY
                || reading.form() == SourceReader.Form.DOCUMENT;
        if (nameless && actor != null) {
            described.note(reading, actor);
        }
        return outcome;
    }

    private Resolution byForm(int index, StatementSource said, SourceReader.Reading reading) {
        return switch (reading.form()) {
            case PRONOUN -> pronoun(index, reading);
            case RELATIVE -> relative(index, said, reading);
            case NAME -> named.named(reading);
            case DESCRIPTION -> description(said, reading);
            case GROUP -> described.describe(reading, Participant.Kind.GROUP, "several people together");
            case BODY -> named.body(reading);
            case DOCUMENT -> named.document(reading);
        };
    }

    private Resolution pronoun(int index, SourceReader.Reading reading) {
        String pronoun = words.lower(reading.head());
        switch (pronoun) {
            case "he", "him", "his", "himself", "she", "her", "herself" -> {
                boolean male = pronoun.startsWith("h") && !pronoun.startsWith("her");
                RecentMentions.Choice choice = recent.person(reading.head(), male);
                return choice == null
                        ? Resolution.unknown("'" + pronoun + "', and nobody it could be")
                        : new Resolution(
                                choice.actor(), "'" + pronoun + "': " + choice.why(), 0.7 + 0.25 * choice.margin());
            }
            case "it", "its", "they", "their", "them", "themselves" -> {
                Participant thing = recent.thing(reading.head(), pronoun.startsWith("th"));
                return thing == null
                        ? Resolution.unknown("'" + pronoun + "', and nobody it could be")
                        : new Resolution(thing, "'" + pronoun + "': the last organisation or group named", 0.6);
            }
            default -> {
                Participant turn =
                        nested.enclosing(index) < 0 ? people.ofInitials(words.firstOfParagraph(reading.head())) : null;
                if (turn != null) {
                    return new Resolution(turn, "'" + pronoun + "' in a turn that the speaker's initials open", 0.8);
                }
                return nested.enclosing(index) >= 0
                        ? Resolution.unknown("'" + pronoun + "' inside what another says")
                        : Resolution.unknown("'" + pronoun + "' is the writer, or cannot be told");
            }
        }
    }

    private Resolution relative(int index, StatementSource said, SourceReader.Reading reading) {
        int at = reading.from();
        boolean near = at > 0 && words.gap[at] <= TextWords.COMMA && isNoun(at - 1);
        boolean described = words.reads(at, "which") || (at > 0 && words.is(at - 1, ROLE | ROLES | GROUP));
        if (near && described && reader.nameBefore(at, at) == null) {
            return read(index, said, reader.read(phrase.left(at - 1), at));
        }
        Participant actor = recent.before(at);
        if (actor != null) {
            return new Resolution(actor, "'" + words.lower(reading.head()) + "': the one named just before", 0.8);
        }
        return near
                ? read(index, said, reader.read(phrase.left(at - 1), at))
                : Resolution.unknown("a relative clause about nobody named");
    }

    /** Whether a noun is one of those who say something: a name, or what people, bodies and documents are called. */
    private boolean isNoun(int word) {
        boolean noun = words.is(word, ROLE | ROLES | GROUP | PARTY | BODY | DOCUMENT);
        return noun || (words.shaped(word, TextWords.CAPITAL) && !words.is(word, FUNCTION_WORD));
    }

    private Resolution description(StatementSource said, SourceReader.Reading reading) {
        if (reading.definite()) {
            RecentMentions.Choice choice = descriptions.find(reading, recent);
            if (choice != null) {
                String what = words.text(reading.from(), reading.head() + 1);
                return new Resolution(choice.actor(), "'" + what + "': " + choice.why(), 0.65 + 0.3 * choice.margin());
            }
            Participant again = described.again(reading);
            if (again != null) {
                return new Resolution(again, "described before", 0.8);
            }
            if (isEpithet(reading)) {
                choice = recent.described(reading.head(), gender(reading.head()));
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
        if (words.reads(cueWord(said), "according")) {
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
                && isPerson(first)
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
        if (isFronted(from) || words.is(from, PREPOSITION)) {
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
                subject.name() != null && isPerson(subject.name()) && subject.to() <= to ? named.named(subject) : null;
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
        boolean owned = reading.name() != null && reading.name().possessive(words);
        boolean the = words.reads(reading.from(), "the");
        int head = reading.head();
        boolean nation = words.shaped(head, TextWords.CAPITAL)
                && head == reading.from() + 1
                && words.is(head, NATION)
                && !words.is(head, PLACE);
        return the
                && !owned
                && (words.is(head, EPITHET) || nation || words.endsWith(head, "-year-old") || isAged(head));
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

    /** "I" inside what another says, and what has no source there, is the other's. */
    private List<Resolution> finish() {
        Resolution[] done = new Resolution[outcomes.length];
        for (int i = 0; i < done.length; i++) {
            Resolution outcome = outcomes[i];
            done[i] = outcome == null ? Resolution.unknown("not reached") : outcome;
        }
        for (int i = 0; i < done.length; i++) {
            if (done[i].actor() == null && nested.firstPersonOrNone(statements.get(i))) {
                int outer = nested.enclosing(i);
                outer = outer >= 0 ? outer : nested.neighbour(i, done);
                if (outer >= 0 && done[outer].actor() != null) {
                    done[i] = new Resolution(done[outer].actor(), "inside what the same speaker says", 0.8);
                }
            }
            if (done[i].actor() == null && nested.enclosing(i) >= 0) {
                done[i] = new Resolution(null, done[i].evidence(), QUOTED_BY_ANOTHER);
            }
        }
        RelayFinder relays = new RelayFinder(words);
        for (int i = 0; i < done.length; i++) {
            done[i] = done[i].by(relays.find(statements.get(i)));
        }
        return List.of(done);
    }
}
