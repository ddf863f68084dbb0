package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

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

    /** How much the words are worth of somebody unknown whom another quotes. */
    private static final double QUOTED_BY_ANOTHER = 0.2;

    /** How much the writer's own words are worth: too little to be printed by default. */
    private static final double WRITERS_OWN = 0.2;

    /** What a writer tells of having said to somebody. */
    private static final Set<String> SAYING = Set.of(
            "said",
            "told",
            "asked",
            "replied",
            "answered",
            "wrote",
            "suggested",
            "explained",
            "added",
            "admitted",
            "argued",
            "insisted",
            "warned",
            "joked",
            "protested",
            "objected",
            "countered",
            "responded");

    /** So many words may stand between a name and its verb, commas around them. */
    private static final int LONGEST_ADDITION = 18;

    private final TextWords words;
    private final ArticlePeople people;
    private final RecentMentions recent;
    private final SourceReader reader;
    private final NounPhrase phrase;
    private final WholeSource whole;
    private final DescribedSpeakers described;
    private final NamedSpeakers named;
    private final SpeakingWords speaking;
    private final PersonDescriptions descriptions;
    private final NestedStatements nested;
    private final PluralSubjects plurals;
    private final List<StatementSource> statements;
    private final @Nullable Resolution[] outcomes;

    private SourceResolution(TextWords words, List<StatementSource> statements) {
        this.words = words;
        this.statements = statements;
        this.people = ArticlePeople.of(words);
        this.recent = new RecentMentions(words);
        this.reader = new SourceReader(words, people.names);
        this.phrase = new NounPhrase(words);
        this.whole = new WholeSource(words);
        this.described = new DescribedSpeakers(words);
        this.named = new NamedSpeakers(words, people, recent, reader, described);
        this.speaking = new SpeakingWords(words, people, reader, whole);
        this.descriptions = new PersonDescriptions(words, people, recent, reader, described, named, speaking);
        this.nested = new NestedStatements(words, statements);
        this.plurals = new PluralSubjects(words, reader, described);
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
            if (name.isPerson() && !name.actor.doubtful && tells(name)) {
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
        int cue = words.cueWord(said);
        return words.reads(cue, "asked") || words.reads(cue, "asks") || words.reads(cue, "asking");
    }

    /** Reads a source; where its words are not those of who speaks, the subject of the cue instead. */
    private Resolution source(int index, StatementSource said, int from, int to) {
        SourceReader.Reading given = reader.read(from, to);
        if (speaking.isSignature(said) && !(given.name() != null && given.name().isPerson())) {
            Participant signer = described.actor(from, to, Participant.Kind.UNNAMED);
            return new Resolution(signer, "who signed", 0.9);
        }
        if (isSmall(given)) {
            return read(index, said, given);
        }
        if (speaking.isFronted(from) || speaking.isDateline(said, given) || speaking.isLabel(said, given, to)) {
            return Resolution.unknown("no word for who speaks");
        }
        int cue = words.cueWord(said);
        if (words.joined(from) && words.reads(from - 1, "whose") && cue > to && words.gap[cue] != TextWords.JOINED) {
            return relative(index, said, reader.read(from - 1, from)); // "Lee - whose father served - promised"
        }
        int relayed = cue - 1;
        if (relayed > 0
                && words.reads(cue, "according")
                && words.gap[cue] == TextWords.COMMA
                && words.is(relayed, REPORTING)
                && whole.lastOfSubject(relayed) >= 0) {
            return teller(index, said, relayed); // "Rubio said, according to the Associated Press"
        }
        boolean told = cue >= 0 && said.cue() < said.end() && speaking.isAddressee(cue, from);
        if (told || speaking.isWhen(from, to, cue) || speaking.isStormOrShip(given)) {
            return teller(index, said, cue);
        }
        Resolution read = phrase(index, said, given, from, to);
        Resolution subject = read.actor() == null && cue >= 0 && cue < from ? teller(index, said, cue) : read;
        return subject.actor() != null ? subject : read;
    }

    private static boolean isSmall(SourceReader.Reading reading) {
        return reading.form() == SourceReader.Form.PRONOUN || reading.form() == SourceReader.Form.RELATIVE;
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
            case DESCRIPTION -> descriptions.description(said, reading);
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
                boolean several = pronoun.startsWith("th");
                SourceReader.Reading subject = several ? plurals.before(reading.head()) : null;
                if (subject != null && recent.speakerWord < subject.from()) {
                    return described.describe(
                            subject, Participant.Kind.GROUP, "'they': the subject of the sentence before");
                }
                Participant thing = recent.thing(reading.head(), several);
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
                return nested.enclosing(index) >= 0 || words.shaped(reading.head(), TextWords.QUOTED)
                        ? Resolution.unknown("'" + pronoun + "' inside what another says")
                        : writer(index, pronoun);
            }
        }
    }

    /** "I told him": who wrote the article. What the writer thinks or finds is no statement. */
    private Resolution writer(int index, String pronoun) {
        Participant writer = people.writer;
        int cue = words.cueWord(statements.get(index));
        return writer != null && pronoun.equals("i") && cue >= 0 && SAYING.contains(words.lower(cue))
                ? new Resolution(writer, "'i': the one who wrote the article", 0.75)
                : new Resolution(null, "'" + pronoun + "' is the writer, or cannot be told", WRITERS_OWN);
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

    /** Reads a source, widened to its noun phrase. */
    private Resolution phrase(int index, StatementSource said, SourceReader.Reading given, int from, int to) {
        SourceReader.Reading read = speaking.phrase(said, given, from, to);
        return read == null ? Resolution.unknown("no word for who speaks") : read(index, said, read);
    }
}
