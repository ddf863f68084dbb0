package io.github.copydesk.internal.speaker.reading;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.NOUN_LINK;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;

/**
 * Widens a source to its whole noun phrase: {@code diplomat} to {@code the top US diplomat}, {@code adviser} to
 * {@code campaign adviser Ann Lee}, {@code A statement} to {@code A statement released by the ministry}.
 */
public final class NounPhrase {
    private static final int LONGEST = 8;
    private static final long NOUN = ROLE | ROLES | BODY | DOCUMENT | GROUP | PORTFOLIO | NATION | PARTY;
    private final TextWords words;

    public NounPhrase(TextWords words) {
        this.words = words;
    }

    /** The first word of the phrase whose later words begin at {@code from}. */
    public int left(int from) {
        if (words.is(from, FUNCTION_WORD)) {
            return from;
        }
        int safe = from;
        boolean listed = true;
        for (int w = from - 1; w >= Math.max(0, from - LONGEST) && words.joined(w + 1); w--) {
            if (isDeterminer(w)) {
                return w;
            }
            if (words.reads(w, "then") && w > 0 && words.joined(w) && isDeterminer(w - 1)) {
                return w - 1;
            }
            if (words.reads(w, "and") && w > 0 && words.is(w - 1, ROLE) && words.is(from, ROLE)) {
                listed = false;
                continue;
            }
            boolean title = words.shaped(w, TextWords.CAPITAL)
                    && !words.shaped(w, TextWords.FIRST)
                    && words.joined(w)
                    && (isDeterminer(w - 1) || words.shaped(w - 1, TextWords.CAPITAL));
            if (words.is(w, FUNCTION_WORD | CALENDAR) && !title) {
                break;
            }
            boolean owner = words.shaped(w, TextWords.POSSESSIVE);
            listed &= words.is(w, NOUN) || words.shaped(w, TextWords.CAPITAL) || owner;
            if (listed || owner) {
                safe = w;
                listed = true;
            }
        }
        return safe;
    }

    private boolean isDeterminer(int word) {
        return words.is(word, PHRASE_OPENER);
    }

    /**
     * The word after the phrase.
     *
     * @param to the word after what is known of it
     * @param cue the word where the cue begins, or a word before {@code to}
     */
    public int right(int to, int cue) {
        int end = words.shaped(to - 1, TextWords.POSSESSIVE)
                ? owned(to, cue > to ? cue : Math.min(words.count, to + 4))
                : nouns(to);
        if (cue <= end) {
            return end;
        }
        int named = apposed(end, cue);
        if (named > end) {
            return named;
        }
        boolean tail = words.is(end - 1, ROLES | GROUP | DOCUMENT | ROLE)
                && !words.shaped(end - 1, TextWords.CAPITAL | TextWords.POSSESSIVE);
        return tail || isFirstNoun(end - 1) ? tail(end, cue) : end;
    }

    private boolean isFirstNoun(int word) {
        return words.shaped(word, TextWords.FIRST) && words.is(word, ROLES | GROUP | DOCUMENT);
    }

    /** Nouns of people and names that follow at once: "adviser Ann Lee". */
    private int nouns(int to) {
        int end = to;
        while (end < words.count
                && end - to < LONGEST
                && words.joined(end)
                && !words.is(end, FUNCTION_WORD | CALENDAR)) {
            boolean name = words.shaped(end, TextWords.CAPITAL) && !words.shaped(end, TextWords.DISPLAY);
            boolean noun = words.is(end, ROLE | PORTFOLIO | BODY | ROLES)
                    && !words.shaped(end - 1, TextWords.POSSESSIVE)
                    && !words.is(end - 1, ROLES | GROUP);
            if (!name && !noun) {
                break;
            }
            end++;
        }
        boolean lone = end < words.count && words.joined(end) && end > to && words.is(end - 1, PORTFOLIO);
        return lone && !words.is(end - 1, ROLE | BODY) ? to : end;
    }

    /** What an owner has: "right-hand woman" after "Lee's". */
    private int owned(int to, int cue) {
        int end = to;
        for (int w = to; w < Math.min(cue, to + LONGEST) && words.joined(w) && !words.is(w, FUNCTION_WORD); w++) {
            if (end > to && words.text.startsWith("ed", words.end[w] - 2)) {
                break;
            }
            end = words.is(w, NOUN) ? w + 1 : end;
        }
        return end;
    }

    /** A name in apposition: "Lee's adviser, Ulf Berg, told". The name must end where the cue or another comma is. */
    private int apposed(int end, int cue) {
        boolean opens = words.is(end - 1, ROLE) && end < cue && words.gap[end] == TextWords.COMMA;
        int to = end;
        while (opens
                && to < cue
                && to - end < LONGEST
                && words.shaped(to, TextWords.CAPITAL)
                && (to == end || words.joined(to))) {
            to++;
        }
        boolean closes = to == cue || (to < words.count && words.gap[to] == TextWords.COMMA);
        return to - end >= 2 && closes ? to : end;
    }

    /** What hangs on a noun before its cue: "from the north", "released by the ministry". */
    private int tail(int to, int cue) {
        int end = to;
        int last = Math.min(cue, to + 2 * LONGEST);
        while (end < last && words.joined(end) && !words.shaped(end, TextWords.QUOTED)) {
            boolean small = words.is(end, FUNCTION_WORD);
            if (small && !isDeterminer(end) && !words.is(end, NOUN_LINK)) {
                break;
            }
            boolean when = end + 1 < last && words.is(end + 1, CALENDAR);
            if (when || words.is(end, CALENDAR)) {
                break;
            }
            end++;
        }
        while (end > to && words.is(end - 1, FUNCTION_WORD)) {
            end--;
        }
        return end;
    }
}
