package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.speaker.WordTable.BODY;
import static io.github.copydesk.internal.speaker.WordTable.DOCUMENT;
import static io.github.copydesk.internal.speaker.WordTable.FUNCTION;
import static io.github.copydesk.internal.speaker.WordTable.GROUP;
import static io.github.copydesk.internal.speaker.WordTable.PARTY;
import static io.github.copydesk.internal.speaker.WordTable.ROLE;
import static io.github.copydesk.internal.speaker.WordTable.ROLES;

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
            Form form, int from, int to, int head, @Nullable Name name, boolean definite) {}

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "him",
            "her",
            "his",
            "their",
            "them",
            "me",
            "us",
            "himself",
            "herself",
            "themselves",
            "my",
            "our",
            "its");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "both");
    private static final Set<String> DETERMINERS = Set.of(
            "a", "an", "another", "one", "some", "many", "several", "two", "three", "four", "five", "few", "any",
            "other", "most", "all", "no", "each", "every");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "at",
            "for",
            "from",
            "with",
            "on",
            "to",
            "by",
            "near",
            "about",
            "as",
            "than",
            "after",
            "before",
            "under",
            "over",
            "against",
            "among",
            "between",
            "inside",
            "outside",
            "during",
            "within",
            "behind",
            "across",
            "close",
            "familiar",
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "where",
            "when",
            "while",
            "not",
            "including",
            "told",
            "said",
            "says",
            "is",
            "was",
            "were",
            "are",
            "has",
            "have",
            "had");

    private final Words words;
    private final List<Name> names;

    SourceReader(Words words, List<Name> names) {
        this.words = words;
        this.names = names;
    }

    /** Reads the source of the words {@code [from, to)}; there must be at least one. */
    Reading read(int from, int to) {
        String first = words.lower(from);
        if (to - from == 1 && PRONOUNS.contains(first) && !words.shaped(from, Words.ACRONYM)) {
            return new Reading(Form.PRONOUN, from, to, from, null, true);
        }
        if (RELATIVES.contains(first) && (to - from == 1 || !first.equals("that"))) {
            return new Reading(Form.RELATIVE, from, to, from, null, true);
        }
        boolean definite = DEFINITE.contains(first);
        int at = definite || DETERMINERS.contains(first) ? from + 1 : from;
        if (at >= to) {
            return new Reading(definite ? Form.DESCRIPTION : Form.GROUP, from, to, from, null, definite);
        }
        int end = phraseEnd(at, to);
        Name name = lastName(at, end);
        if (coordinated(end, to)) {
            return new Reading(Form.GROUP, from, to, end - 1, null, definite);
        }
        if (name != null && headed(name, end)) {
            return new Reading(Form.NAME, from, to, name.from, name, definite);
        }
        int head = head(at, end);
        Form form = form(head, at, end);
        if (form == Form.DESCRIPTION || (form == Form.GROUP && !words.is(head, ROLES))) {
            Name apposed = apposed(end, to);
            if (apposed != null) {
                return new Reading(Form.NAME, from, to, apposed.from, apposed, definite);
            }
        }
        boolean known = definite || (name != null && name.possessive(words));
        return new Reading(form, from, to, head, name, known);
    }

    /** The end of the first noun phrase, before what follows its head. */
    private int phraseEnd(int from, int to) {
        int at = from + 1;
        Name name = nameAt(from);
        if (name != null) {
            at = Math.min(to, name.to);
        }
        while (at < to && words.joined(at) && !PREPOSITIONS.contains(words.lower(at)) && !words.reads(at, "and")) {
            name = nameAt(at);
            at = name != null ? Math.min(to, Math.max(name.to, at + 1)) : at + 1;
        }
        return at;
    }

    /** The last word, but for what follows a noun as "released" in "a statement released by". */
    private int head(int from, int end) {
        int head = end - 1;
        boolean participle = head > from
                && !words.shaped(head, Words.CAPITAL)
                && (words.text.startsWith("ed", words.end[head] - 2)
                        || words.text.startsWith("ing", words.end[head] - 3));
        return participle && words.is(head - 1, ROLE | ROLES | BODY | DOCUMENT | GROUP) ? head - 1 : head;
    }

    private boolean coordinated(int end, int to) {
        return end + 1 < to && words.joined(end) && words.reads(end, "and") && words.joined(end + 1);
    }

    /** Whether a name is the head: nothing but the end of the phrase follows, and it owns nothing. */
    private boolean headed(Name name, int end) {
        return name.to >= end || suffixOnly(name.to, end);
    }

    private boolean suffixOnly(int from, int end) {
        for (int w = from; w < end; w++) {
            if (!words.is(w, WordTable.SUFFIX) && !words.is(w, FUNCTION)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Name apposed(int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.gap[w] == Words.COMMA || words.gap[w] == Words.DASH) {
                Name name = nameAt(w);
                boolean person = name != null
                        && (name.kind == Name.Kind.PERSON || name.kind == Name.Kind.PERHAPS)
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
        if (words.is(head, BODY) || words.shaped(head, Words.ACRONYM)) {
            return Form.BODY;
        }
        if (words.is(head, PARTY)) {
            return words.text.charAt(words.end[head] - 1) == 's' ? Form.GROUP : Form.DESCRIPTION;
        }
        boolean plural = words.text.charAt(words.end[head] - 1) == 's' && !words.shaped(head, Words.POSSESSIVE);
        boolean counted = from < end && words.shaped(from, Words.NUMBER);
        return plural || counted || words.is(head, FUNCTION) ? Form.GROUP : Form.DESCRIPTION;
    }

    private @Nullable Name lastName(int from, int end) {
        Name last = null;
        for (int i = indexFrom(from); i < names.size() && names.get(i).from < end; i++) {
            last = names.get(i);
        }
        return last;
    }

    /** The name whose titles or words begin at a word, or null. */
    @Nullable
    Name nameAt(int word) {
        int i = indexFrom(word);
        Name name = i < names.size() ? names.get(i) : null;
        return name != null && name.run <= word ? name : null;
    }

    /** The index of the first name that begins at a word or after it. */
    int indexFrom(int word) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).from >= word) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
