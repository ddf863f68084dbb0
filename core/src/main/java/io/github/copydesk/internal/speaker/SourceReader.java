package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AFTER_HEAD;
import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.DEFINITE_DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.EPITHET;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.INDEFINITE_DETERMINER;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PERSONAL_PRONOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source mention: finds the head of its noun phrase and says what form it has. Of {@code the bureau's director,
 * James B. Comey,} the head is the name in apposition; of {@code a spokesman for Donald Trump} it is {@code spokesman}.
 */
final class SourceReader {
    /** The form of a source. */
    enum Form {
        /** "he", "they", "I". */
        PRONOUN,
        /** "who", "which". */
        RELATIVE,
        /** A name, with titles or in apposition. */
        NAME,
        /** One person, described. */
        DESCRIPTION,
        /** Several people. */
        GROUP,
        /** An organisation, described. */
        BODY,
        /** A document. */
        DOCUMENT
    }

    /**
     * What a source is.
     *
     * @param from the first word of the noun phrase
     * @param to the word after the source
     * @param head the head noun, or the first word of a name or pronoun
     * @param name the head if it is a name
     * @param definite whether an article, demonstrative or possessive says that the reader knows it
     */
    record Reading(
            Form form, int from, int to, int head, @Nullable NameMention name, boolean definite) {}

    private static final int LONGEST_TAIL = 12;
    private static final Set<String> PEOPLES = Set.of(
            "briton", "croat", "czech", "dane", "finn", "greek", "pole", "scot", "serb", "swede", "swiss", "thai",
            "turk");
    private static final long NOUN = ROLE | ROLES | BODY | DOCUMENT | GROUP;

    private final TextWords words;
    private final List<NameMention> names;

    SourceReader(TextWords words, List<NameMention> names) {
        this.words = words;
        this.names = names;
    }

    /** Reads the source of the words {@code [from, to)}; there must be at least one. */
    Reading read(int from, int to) {
        if (to - from == 1 && words.is(from, PERSONAL_PRONOUN) && !words.shaped(from, TextWords.ACRONYM)) {
            return new Reading(Form.PRONOUN, from, to, from, null, true);
        }
        if (words.is(from, RELATIVE) && (to - from == 1 || !words.reads(from, "that"))) {
            return new Reading(Form.RELATIVE, from, to, from, null, true);
        }
        boolean definite = words.is(from, DEFINITE_DETERMINER);
        int at = definite || words.is(from, INDEFINITE_DETERMINER) ? from + 1 : from;
        if (at >= to) {
            return new Reading(definite ? Form.DESCRIPTION : Form.GROUP, from, to, from, null, definite);
        }
        int end = phraseEnd(at, to);
        NameMention name = lastName(at, end);
        if (coordinated(end, to)) {
            return new Reading(Form.GROUP, from, to, end - 1, null, definite);
        }
        if (name != null && headed(name, end) && name.kind == NameMention.Kind.PLACE) {
            boolean people = words.is(name.to - 1, PARTY | GROUP) || !words.is(name.to - 1, PLACE | NATION);
            people |= definite && words.is(name.to - 1, NATION) && isOfPeople(name.to - 1);
            boolean several = words.text.charAt(words.end[name.to - 1] - 1) == 's';
            if (people && (several || definite)) {
                return new Reading(several ? Form.GROUP : Form.DESCRIPTION, from, to, name.to - 1, null, definite);
            }
        }
        if (name != null && headed(name, end)) {
            return new Reading(Form.NAME, from, to, name.from, name, definite);
        }
        int head = head(at, end);
        Form form = form(head, at, end);
        if (form == Form.DESCRIPTION || (form == Form.GROUP && !words.is(head, ROLES))) {
            NameMention apposed = apposed(end, to);
            if (apposed != null) {
                return new Reading(Form.NAME, from, to, apposed.from, apposed, definite);
            }
        }
        boolean known = definite || (name != null && name.possessive(words));
        return new Reading(form, from, textEnd(Math.max(head + 1, from + 1), to), head, name, known);
    }

    /** The end of the first noun phrase, before what follows its head. */
    private int phraseEnd(int from, int to) {
        int at = from + 1;
        NameMention name = nameAt(from);
        if (name != null) {
            at = Math.min(to, name.to);
        }
        while (at < to
                && words.joined(at)
                && !words.is(at, AFTER_HEAD)
                && !(words.is(at, AUXILIARY) && !words.shaped(at, TextWords.CAPITAL))
                && !(words.reads(at, "and") && !oneAnd(at, to))) {
            if (postModifies(at)) {
                break;
            }
            if (words.is(at, DETERMINER | PERSONAL_PRONOUN) && words.is(at, FUNCTION_WORD)) {
                return at - 1 > from && !words.is(at - 1, NOUN) && !words.shaped(at - 1, TextWords.CAPITAL)
                        ? at - 1
                        : at;
            }
            name = nameAt(at);
            at = name != null ? Math.min(to, Math.max(name.to, at + 1)) : at + 1;
        }
        return at;
    }

    /** Where a description ends: with its head noun and what hangs on it, "from the north", "released by the ministry". */
    private int textEnd(int end, int to) {
        if (end >= to || !words.joined(end) || !hangs(end, to)) {
            return end;
        }
        int last = Math.min(to, end + LONGEST_TAIL);
        int stop = end + 1;
        while (stop < last && words.joined(stop) && !words.is(stop, RELATIVE | AUXILIARY) && !isVerb(stop)) {
            stop++;
        }
        while (stop > end && (words.is(stop - 1, FUNCTION_WORD) || isAdverb(stop - 1))) {
            stop--;
        }
        return stop;
    }

    /** "Declined" in "a spokesman for Norda declined to say". */
    private boolean isVerb(int word) {
        boolean past = words.endsWith(word, "ed") || words.is(word, REPORTING);
        return past
                && !words.shaped(word, TextWords.CAPITAL)
                && (words.shaped(word - 1, TextWords.CAPITAL)
                        || (word + 1 < words.count && words.reads(word + 1, "to")));
    }

    /** "Dutchman", "Russian", but not "Netherlands" and "Moscow". */
    private boolean isOfPeople(int word) {
        return words.endsWith(word, "an")
                || words.endsWith(word, "ese")
                || words.endsWith(word, "ish")
                || words.endsWith(word, "i")
                || words.endsWith(word, "woman")
                || words.endsWith(word, "er")
                || words.endsWith(word, "ard")
                || PEOPLES.contains(words.lower(word));
    }

    private boolean hangs(int word, int to) {
        boolean next = word + 1 < to && words.joined(word + 1);
        boolean adjective = words.is(word, AFTER_HEAD) && next && words.is(word + 1, PREPOSITION);
        return words.is(word, PREPOSITION) || adjective || (participle(word) && next && words.reads(word + 1, "by"));
    }

    private boolean isAdverb(int word) {
        return words.endsWith(word, "ly") && !words.is(word, ROLE | ROLES | GROUP | BODY | DOCUMENT);
    }

    /** The last word, but for what follows a noun as "released" in "a statement released by". */
    private int head(int from, int end) {
        int head = end - 1;
        boolean follows = head > from && !words.shaped(head, TextWords.CAPITAL) && (participle(head) || isAdverb(head));
        return follows && words.is(head - 1, ROLE | ROLES | BODY | DOCUMENT | GROUP) ? head - 1 : head;
    }

    /** "delegate and activist" after one article, and "academic and professor Marc Hill", are one person. */
    private boolean oneAnd(int at, int to) {
        if (!words.is(at - 1, ROLE)
                || words.shaped(at - 1, TextWords.CAPITAL)
                || at + 1 >= to
                || words.is(at + 1, FUNCTION_WORD)) {
            return false;
        }
        int end = at + 1;
        while (end + 1 < to && words.joined(end + 1) && !words.is(end + 1, AFTER_HEAD)) {
            end++;
        }
        return !words.shaped(at + 1, TextWords.CAPITAL)
                || (words.is(end, ROLE) && !words.shaped(end, TextWords.CAPITAL));
    }

    /** "led" in "the aides, led by …", "this" in "the lawsuit this week": what follows a head noun. */
    private boolean postModifies(int at) {
        return words.is(at - 1, ROLE | ROLES | BODY | DOCUMENT | GROUP)
                && !words.shaped(at, TextWords.CAPITAL)
                && !words.reads(at, "and")
                && (words.is(at, FUNCTION_WORD) || participle(at) || isAdverb(at));
    }

    private boolean participle(int word) {
        return words.text.startsWith("ed", words.end[word] - 2) || words.text.startsWith("ing", words.end[word] - 3);
    }

    private boolean coordinated(int end, int to) {
        boolean joined = end + 1 < to && words.joined(end) && words.reads(end, "and") && words.joined(end + 1);
        return joined || listed(end, to);
    }

    /** "France, Britain and Spain": nothing but names follows, and the last has an "and". */
    private boolean listed(int end, int to) {
        boolean and = false;
        for (int w = end; w < to; w++) {
            boolean small = words.reads(w, "and") || words.reads(w, "the") || words.reads(w, "of");
            if (!small && !words.shaped(w, TextWords.CAPITAL)) {
                return false;
            }
            and |= words.reads(w, "and");
        }
        return and && words.gap[end] == TextWords.COMMA;
    }

    /** Whether a name is the head: nothing but the end of the phrase follows, and it owns nothing. */
    private boolean headed(NameMention name, int end) {
        return name.to >= end || suffixOnly(name.to, end);
    }

    private boolean suffixOnly(int from, int end) {
        for (int w = from; w < end; w++) {
            if (!words.is(w, SUFFIX) && !words.is(w, FUNCTION_WORD)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable NameMention apposed(int from, int to) {
        for (int w = from; w < to; w++) {
            NameMention bodied = nameAt(w);
            if (bodied != null && bodied.to == to && (bodied.run == w ? afterBody(bodied) : false)) {
                return bodied;
            }
            if (bodied != null && bodied.from == w && bodied.run == w && bodied.to == to && afterNoun(bodied)) {
                return bodied;
            }
            if (words.gap[w] == TextWords.COMMA || words.gap[w] == TextWords.DASH) {
                NameMention name = nameAt(w);
                boolean person = name != null
                        && (name.kind == NameMention.Kind.PERSON || name.kind == NameMention.Kind.PERHAPS)
                        && name.to <= to
                        && !name.possessive(words)
                        && name.length() >= 2;
                boolean closed = person && name != null && (name.to >= to || !words.joined(name.to));
                if (closed) {
                    return name;
                }
            }
        }
        return null;
    }

    /** "The head of the Harbour Council Enver Lund": a person's name right after that of a body. */
    private boolean afterBody(NameMention name) {
        return name.from > name.run
                && (words.is(name.from - 1, BODY | NATION | PLACE) || words.shaped(name.from - 1, TextWords.ACRONYM))
                && name.kind == NameMention.Kind.PERSON
                && name.length() > 1;
    }

    /** "Secretary of state Ann Lee": a person's name right after a noun that hangs on the head. */
    private boolean afterNoun(NameMention name) {
        int noun = name.from - 1;
        return name.kind == NameMention.Kind.PERSON
                && name.length() > 1
                && words.joined(name.from)
                && !words.shaped(noun, TextWords.CAPITAL | TextWords.POSSESSIVE)
                && !words.is(noun, FUNCTION_WORD | ROLE | ROLES | EPITHET | PREPOSITION | GROUP);
    }

    private Form form(int head, int from, int end) {
        if (words.is(head, ROLES | GROUP)) {
            return Form.GROUP;
        }
        if (words.is(head, ROLE)) {
            return Form.DESCRIPTION;
        }
        if (words.is(head, DOCUMENT)) {
            return Form.DOCUMENT;
        }
        if (words.is(head, BODY) || words.shaped(head, TextWords.ACRONYM)) {
            return Form.BODY;
        }
        if (words.is(head, PARTY)) {
            return words.text.charAt(words.end[head] - 1) == 's' ? Form.GROUP : Form.DESCRIPTION;
        }
        boolean plural = words.text.charAt(words.end[head] - 1) == 's' && !words.shaped(head, TextWords.POSSESSIVE);
        boolean aged = words.endsWith(head, "-year-old");
        boolean counted = from < end && words.shaped(from, TextWords.NUMBER) && !aged;
        return plural || counted || words.is(head, FUNCTION_WORD) ? Form.GROUP : Form.DESCRIPTION;
    }

    private @Nullable NameMention lastName(int from, int end) {
        NameMention last = null;
        for (int i = indexFrom(from); i < names.size() && names.get(i).from < end; i++) {
            last = names.get(i);
        }
        return last;
    }

    /**
     * The name that a phrase stands in apposition to: "Ann Lee, a doctor by training". With "the" only if a comma
     * closes it, for in "After meeting Lee, the minister said" the minister is another. Null if there is none.
     */
    @Nullable
    NameMention nameBefore(int from, int to) {
        if (from == 0 || from >= words.count || words.gap[from] != TextWords.COMMA) {
            return null;
        }
        int i = indexFrom(from) - 1;
        NameMention name = i >= 0 ? names.get(i) : null;
        boolean person = name != null && name.actor != null && name.actor.kind == Participant.Kind.PERSON;
        if (name == null || !person || name.to != from || name.possessive(words) || afterPreposition(name.run)) {
            return null;
        }
        boolean definite = words.is(from, DEFINITE_DETERMINER);
        boolean opens = words.shaped(name.run, TextWords.FIRST) || words.gap[name.run] >= TextWords.OTHER;
        boolean closed = to < words.count && words.gap[to] == TextWords.COMMA;
        return !definite || (opens && closed) ? name : null;
    }

    private boolean afterPreposition(int word) {
        return word > 0 && words.joined(word) && words.is(word - 1, AFTER_HEAD);
    }

    /** The name whose titles or words begin at a word, or null. */
    @Nullable
    NameMention nameAt(int word) {
        int i = indexFrom(word);
        NameMention name = i < names.size() ? names.get(i) : null;
        return name != null && name.run <= word ? name : null;
    }

    /** The index of the first name that begins at a word or after it. */
    int indexFrom(int word) {
        return NameMention.indexFrom(names, word);
    }
}
