package io.github.copydesk.internal.speaker.reading;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.NEVER_SPEAKS;
import static io.github.copydesk.internal.lexicon.WordKinds.NEWSPAPER;
import static io.github.copydesk.internal.lexicon.WordKinds.ORGANISATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTICLE;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;
import static io.github.copydesk.internal.lexicon.WordKinds.SPEAKING_NOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;
import static io.github.copydesk.internal.lexicon.WordKinds.WORK;

/**
 * Finds the noun that speaks where a word of its phrase was taken for the source. In {@code Several people in Bergen said}
 * the source {@code Bergen} is only where the people are; in {@code Weibo users said} it is what the users use. Walks from
 * the words given to the left, over prepositions and relative clauses, and to the right, to the head of a compound; at most
 * so many words each.
 */
public final class WholeSource {
    private static final int STEPS = 5;
    private static final int LONGEST = 7;
    private static final int NEAR = 4;
    private static final int FAR = 16;
    private static final long SPEAKERS = ROLE | ROLES | GROUP | BODY | DOCUMENT | SPEAKING_NOUN;

    private final TextWords words;

    public WholeSource(TextWords words) {
        this.words = words;
    }

    /**
     * The first word of the whole phrase.
     *
     * @param from the first word of what is known of it
     * @param floor the first word that may belong to it
     */
    public int left(int from, int floor) {
        int at = from;
        int best = from;
        for (int step = 0; step < STEPS; step++) {
            int next = governor(at, floor);
            next = next < 0 ? antecedent(at, floor) : next;
            if (next < 0) {
                break;
            }
            at = next;
            int head = headFrom(at, from);
            if (words.is(head, NEVER_SPEAKS)) {
                break;
            }
            if (opensClause(at) || isSpeaker(head) || (head > at && words.is(head - 1, ROLES | GROUP))) {
                best = at;
            }
        }
        return best;
    }

    /** The start of the phrase on which the one that starts at a word hangs; -1 if it hangs on none. */
    private int governor(int first, int floor) {
        int owned = first > floor && words.joined(first) && words.shaped(first - 1, TextWords.POSSESSIVE)
                ? start(first - 1, floor)
                : first;
        boolean determined = owned > floor && words.joined(owned) && words.is(owned - 1, PHRASE_OPENER);
        int at = determined ? owned - 1 : owned;
        int before = at - 1;
        if (before < floor || words.sentence[before] != words.sentence[at] || words.shaped(before, TextWords.QUOTED)) {
            return -1;
        }
        if (words.gap[at] == TextWords.COMMA && words.shaped(before, TextWords.CAPITAL) && isAdded(at)) {
            return start(before, floor);
        }
        if (!words.joined(at)) {
            return -1;
        }
        int noun = before;
        if (words.is(before, PREPOSITION)) {
            noun = before - 1;
            while (noun > floor && before - noun < NEAR && words.joined(noun + 1) && words.is(noun, PREPOSITION)) {
                noun--;
            }
            int governed = noun;
            while (noun > floor && before - noun < NEAR && words.joined(noun + 1) && isParticiple(noun)) {
                noun--;
            }
            if (noun < governed && words.shaped(noun, TextWords.CAPITAL)) {
                return -1; // "Berg waited for Lee", where no participle is
            }
        } else if (words.is(before, DOCUMENT | NEWSPAPER | WORK)
                && !words.shaped(before, TextWords.CAPITAL)
                && words.shaped(at, TextWords.CAPITAL)) {
            return start(before, floor); // "the journal Lancet"
        } else if (isParticiple(before) && before > floor && words.is(before - 1, ROLES | GROUP | ROLE)) {
            noun = before - 1;
        } else {
            return -1;
        }
        if (noun < floor || !words.joined(noun + 1) || words.is(noun, FUNCTION_WORD | CALENDAR | PREPOSITION)) {
            return -1;
        }
        int start = start(noun, floor);
        boolean relative = start - 1 > floor && words.joined(start) && words.is(start - 1, RELATIVE);
        return relative && words.joined(start - 1) && !words.is(start - 2, FUNCTION_WORD)
                ? start(start - 2, floor)
                : start;
    }

    /** What stands between commas behind a name: "Charleston, S.C.,", "Ann Lee, RDN,", "Berg of the college, Bergen,". */
    private boolean isAdded(int at) {
        boolean letters = words.shaped(at, TextWords.ACRONYM | TextWords.INITIAL) && !words.is(at, BODY);
        boolean closed = at + 1 < words.count && words.gap[at + 1] == TextWords.COMMA;
        boolean campus =
                closed && words.is(at - 1, PLACE | NATION) && words.reads(at - 2, "of") && words.is(at - 3, BODY);
        return campus
                || words.is(at, PLACE | NATION | ORGANISATION | SUFFIX)
                || (letters && closed && !words.is(at - 1, ROLE));
    }

    /** "A deckhand" in "A deckhand who fears the law said": whom the relative clause is about that a phrase ends. */
    private int antecedent(int at, int floor) {
        for (int w = at - 1; w > floor && at - w < FAR && words.joined(w + 1); w--) {
            if (words.is(w, RELATIVE) && !words.reads(w, "that")) {
                boolean speaker = words.joined(w) && isSpeaker(w - 1) && !words.is(w - 1, PREPOSITION);
                return speaker ? start(w - 1, floor) : -1;
            }
        }
        return -1;
    }

    /** Where the noun phrase begins whose last word is known. */
    private int start(int last, int floor) {
        int at = last;
        while (at > floor
                && last - at < LONGEST
                && words.joined(at)
                && (!words.is(at - 1, FUNCTION_WORD | CALENDAR | PREPOSITION) || isParticle(at - 1))
                && !words.shaped(at - 1, TextWords.QUOTED)) {
            at--;
        }
        boolean opener = at > floor && words.joined(at) && words.is(at - 1, PHRASE_OPENER);
        return opener ? at - 1 : at;
    }

    /** "van" in "Joost van Hoof". */
    private boolean isParticle(int word) {
        return words.is(word, PARTICLE)
                && word > 0
                && words.joined(word)
                && words.shaped(word - 1, TextWords.CAPITAL)
                && words.shaped(word + 1, TextWords.CAPITAL);
    }

    /** The last word before the first preposition of a phrase. */
    private int headFrom(int start, int to) {
        int head = start;
        while (head + 1 < to && words.joined(head + 1) && !words.is(head + 1, PREPOSITION | RELATIVE)) {
            head++;
        }
        return head;
    }

    private boolean isSpeaker(int word) {
        return words.is(word, SPEAKERS) || (words.shaped(word, TextWords.CAPITAL) && !words.is(word, FUNCTION_WORD));
    }

    /** Whether a clause begins at a word: nothing of the sentence stands before, or a mark or conjunction does. */
    private boolean opensClause(int word) {
        return words.shaped(word, TextWords.FIRST)
                || word == 0
                || words.gap[word] >= TextWords.DASH
                || words.reads(word - 1, "that")
                || words.reads(word - 1, "when")
                || words.reads(word - 1, "but")
                || (words.reads(word - 1, "to") && word > 1 && words.reads(word - 2, "according"));
    }

    /**
     * The word after the head of a compound that begins with what is known: "commenter" in "one Weibo commenter said".
     *
     * @param to the word after what is known
     * @param end the first word that is not of the phrase, the cue as a rule
     */
    public int right(int to, int end, boolean cued) {
        boolean whole = words.is(to - 1, ROLES | GROUP)
                || (words.endsWith(to - 1, "s") && !words.shaped(to - 1, TextWords.CAPITAL));
        int head = cued && !whole ? compound(to, end) : to;
        boolean noun = false;
        for (int w = to; w < Math.min(end, to + LONGEST) && w < words.count && words.joined(w); w++) {
            boolean capital = words.shaped(w, TextWords.CAPITAL);
            if (words.is(w, FUNCTION_WORD | CALENDAR | PREPOSITION)
                    || words.shaped(w, TextWords.QUOTED)
                    || words.shaped(w - 1, TextWords.POSSESSIVE)
                    || (!capital && ((isParticiple(w) && !isModifier(w)) || isAdverb(w)))
                    || (capital && !noun)) {
                break;
            }
            if (capital || words.is(w, SPEAKERS | PORTFOLIO)) {
                noun |= words.is(w, ROLE);
                head = w + 1;
            }
        }
        return head;
    }

    /**
     * The end of what hangs on a role behind its cue: of {@code said a spokesman for the Norda Trust, Ivan Petkov.} the
     * whole phrase, the name in apposition too.
     */
    public int hanging(int to) {
        boolean role = words.is(to - 1, ROLE | ROLES) && !words.shaped(to - 1, TextWords.CAPITAL);
        boolean links = words.joined(to)
                && (words.reads(to, "for")
                        || words.reads(to, "of")
                        || words.reads(to, "at")
                        || words.reads(to, "with"));
        if (!role || to >= words.count) {
            return to;
        }
        int w = !links ? words.count : words.is(to + 1, PHRASE_OPENER) && words.joined(to + 1) ? to + 2 : to + 1;
        int end = to;
        while (w < words.count && w - to < LONGEST + NEAR && words.joined(w) && !words.shaped(w, TextWords.QUOTED)) {
            boolean capital = words.shaped(w, TextWords.CAPITAL) && !words.is(w, CALENDAR);
            boolean noun = words.is(w, SPEAKERS | PORTFOLIO) && !words.is(w, FUNCTION_WORD | REPORTING);
            boolean link = (words.reads(w, "of") || words.reads(w, "and")) && words.shaped(w + 1, TextWords.CAPITAL);
            if (!capital && !noun && !link) {
                break;
            }
            end = link ? end : w + 1;
            w++;
        }
        int name = end;
        while (name < words.count
                && name - end <= NEAR
                && (name == end ? words.gap[name] == TextWords.COMMA : words.joined(name))
                && words.shaped(name, TextWords.CAPITAL)
                && !words.is(name, CALENDAR | PLACE | NATION)) {
            name++;
        }
        return name - end >= 2 && (name == words.count || !words.joined(name)) ? name : end;
    }

    /** The cue, or the small words before it, if nothing but a compound's nouns and adjectives stands before it. */
    private int compound(int to, int cue) {
        int w = to;
        while (w < cue
                && w - to < NEAR
                && words.joined(w)
                && !words.is(w, FUNCTION_WORD | CALENDAR | PREPOSITION)
                && !words.shaped(w, TextWords.CAPITAL | TextWords.QUOTED | TextWords.NUMBER)
                && !(isParticiple(w) && !isModifier(w))
                && !isAdverb(w)) {
            w++;
        }
        return w > to && (w == cue || words.is(w, AUXILIARY)) && !words.shaped(to - 1, TextWords.POSSESSIVE) ? w : to;
    }

    /** Two or more who speak together: the first word of the phrase before "and", and of those listed before it. */
    public int coordinated(int left, int floor) {
        int and = left - 1;
        if (and <= floor || !words.joined(left) || !words.reads(and, "and") || !words.joined(and)) {
            return left;
        }
        int noun = and - 1;
        boolean named = words.shaped(noun, TextWords.CAPITAL);
        if (words.is(noun, FUNCTION_WORD | CALENDAR)
                || words.shaped(noun, TextWords.QUOTED)
                || !(named || words.is(noun, ROLE | ROLES | GROUP))) {
            return left;
        }
        int start = start(noun, floor);
        boolean bareRole = words.is(noun, ROLE) && !named && !words.is(start, PHRASE_OPENER);
        boolean event = named && words.is(start, PHRASE_OPENER) && !words.is(noun, BODY | NATION);
        if (bareRole || event) {
            return left;
        }
        int list = start;
        while (named
                && list - 1 > floor
                && words.gap[list] == TextWords.COMMA
                && words.shaped(list - 1, TextWords.CAPITAL)
                && start - list < LONGEST) {
            list = start(list - 1, floor);
        }
        boolean afterPhrase = words.gap[list] == TextWords.COMMA;
        return opensClause(list) || afterPhrase ? list : left;
    }

    /** The end of what "and" adds before the cue: "Meyer and other coaches claim"; the same word if nothing. */
    public int added(int right, int cue) {
        boolean and = right + 1 < cue && words.reads(right, "and") && words.joined(right);
        boolean role = and && words.is(right - 1, ROLE) && !words.is(right + 1, PHRASE_OPENER);
        if (!and || role || cue - right > LONGEST) {
            return right;
        }
        int w = right + 1;
        while (w < cue && words.joined(w) && !words.is(w, AUXILIARY) && !isParticiple(w)) {
            w++;
        }
        boolean noun = words.is(w - 1, SPEAKERS) || words.shaped(w - 1, TextWords.CAPITAL);
        return words.joined(w) && (w == cue || words.is(w, AUXILIARY)) && noun ? w : right;
    }

    /**
     * Where the subject of a cue begins that nobody found; -1 if none stands right before it.
     *
     * @param cue the cue's first word
     */
    public int subject(int cue) {
        int noun = lastOfSubject(cue);
        if (noun < 0) {
            return -1;
        }
        int floor = words.firstOfSentence(cue);
        int start = left(start(noun, floor), floor);
        return opensClause(start) || words.gap[start] == TextWords.COMMA || words.reads(start - 1, "and") ? start : -1;
    }

    /** The last word of the noun phrase right before a cue; -1 if there is none. */
    public int lastOfSubject(int cue) {
        int noun = cue - 1;
        while (noun > 0
                && cue - noun < NEAR
                && (words.is(noun, AUXILIARY) || isAdverb(noun))
                && words.joined(noun + 1)) {
            noun--;
        }
        if (noun < 0) {
            return -1;
        }
        boolean stands = words.joined(noun + 1)
                && words.sentence[noun] == words.sentence[cue]
                && !words.shaped(noun, TextWords.POSSESSIVE)
                && words.shaped(noun, TextWords.QUOTED) == words.shaped(cue, TextWords.QUOTED)
                && !words.is(noun, CALENDAR | PREPOSITION);
        boolean speaks = words.is(noun, FUNCTION_WORD)
                ? words.is(noun, HE | SHE)
                : words.is(noun, SPEAKERS)
                        || words.shaped(noun, TextWords.CAPITAL)
                        || words.endsWith(noun, "-year-old");
        return stands && speaks ? noun : -1;
    }

    /** Whether a phrase goes on to a comma before the cue: "president of the Bergen" "chapter of the guild, said". */
    public boolean closes(int right, int cue) {
        if (cue <= right || cue - right > FAR || cue >= words.count || words.gap[cue] != TextWords.COMMA) {
            return false;
        }
        int commas = 0;
        for (int w = right; w < cue; w++) {
            boolean name = words.gap[w] == TextWords.COMMA && words.shaped(w, TextWords.CAPITAL) && ++commas == 1;
            boolean small = commas > 0 && !words.shaped(w, TextWords.CAPITAL);
            if ((!words.joined(w) && !name) || small || words.is(w, AUXILIARY | REPORTING | RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but small words and adverbs stands between two words. */
    public boolean adjoin(int from, int to) {
        if (to < from || to - from > NEAR) {
            return false;
        }
        for (int w = from; w < to; w++) {
            if (!words.is(w, FUNCTION_WORD) && !isAdverb(w)) {
                return false;
            }
        }
        return true;
    }

    private boolean isParticiple(int word) {
        return !words.shaped(word, TextWords.CAPITAL)
                && (words.endsWith(word, "ed") || words.endsWith(word, "ing") || words.reads(word, "online"))
                && !words.endsWith(word, "-based");
    }

    /** "Banking" in "the Finnish banking watchdog". */
    private boolean isModifier(int word) {
        return words.is(word - 1, NATION)
                && words.joined(word + 1)
                && words.is(word + 1, SPEAKERS)
                && !words.shaped(word + 1, TextWords.CAPITAL);
    }

    public boolean isAdverb(int word) {
        return words.endsWith(word, "ly") && !words.is(word, SPEAKERS);
    }
}
