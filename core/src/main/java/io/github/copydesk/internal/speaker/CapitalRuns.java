package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.CONNECTOR;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.NEWSPAPER;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTICLE;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.HashSet;
import java.util.Set;

/**
 * Where words with capitals stand together that name somebody or something, titles included: {@code President Joko
 * "Jokowi" Widodo}, {@code Secretary of State Marco Rubio}, {@code the Sunday Courier}, {@code Smith & Wesson}.
 */
final class CapitalRuns {
    /** So many words back a run is looked at for a title or body: a run may be as long as the text. */
    private static final int FAR = 12;
    /** A word in capitals with so many letters is hardly an abbreviation. */
    private static final int SHOUTED = 5;

    private final TextWords words;
    /** Surnames of the text that are months or days, in lower case: "may". */
    private final Set<String> calendarSurnames = new HashSet<>();

    CapitalRuns(TextWords words) {
        this.words = words;
        for (int w = 1; w < words.count; w++) {
            if (words.is(w, CALENDAR) && continuesGiven(w)) {
                calendarSurnames.add(words.lower(w));
            }
        }
    }

    /** The word after the run that begins at a word; the word itself if none begins there. */
    int end(int from) {
        if (!starts(from)) {
            return from;
        }
        int to = from + 1;
        while (to < words.count && !words.shaped(to - 1, TextWords.POSSESSIVE) && !isShouted(from, to)) {
            if (continues(to) || continuesGiven(to) || continuesFeast(to)) {
                to++;
            } else if (particles(to) > to) {
                to = particles(to) + 1;
            } else if (linksThe(to)) {
                to += 3;
            } else if (links(from, to) || nickname(to) || continuesFunction(to)) {
                to += 2;
            } else if (joinedByAmpersand(to)) {
                to++;
            } else {
                break;
            }
        }
        boolean suffix = to < words.count
                && words.gap[to] == TextWords.COMMA
                && words.is(to, SUFFIX)
                && words.shaped(to, TextWords.CAPITAL);
        return suffix ? to + 1 : to;
    }

    private boolean starts(int at) {
        if (!words.shaped(at, TextWords.CAPITAL) || words.shaped(at, TextWords.WRITER) || words.reads(at, "dear")) {
            return false;
        }
        if (words.is(at, CALENDAR)) {
            boolean newspaper = continues(at + 1) && words.is(at + 1, BODY | NEWSPAPER);
            return newspaper || (words.is(at, GIVEN_NAME) && continues(at + 1)) || isSurname(at);
        }
        boolean article =
                words.is(at, FUNCTION_WORD) && !words.is(at, GIVEN_NAME) && !words.shaped(at, TextWords.ACRONYM);
        boolean ranked = (words.reads(at, "first") && continues(at + 1) && words.is(at + 1, ROLE))
                || (words.reads(at, "all") && continues(at + 1) && words.is(at + 1, NATION) && continues(at + 2));
        return !article || ranked || (words.is(at, GIVEN_NAME) && continues(at + 1));
    }

    /** "May" after "Mark May" was named, but not "in May" and "May 5". */
    private boolean isSurname(int at) {
        boolean dated = at + 1 < words.count && words.shaped(at + 1, TextWords.NUMBER);
        return !calendarSurnames.isEmpty()
                && !dated
                && !(at > 0 && words.joined(at) && words.is(at - 1, PREPOSITION | CALENDAR))
                && calendarSurnames.contains(words.lower(at));
    }

    private boolean continues(int at) {
        return at < words.count
                && words.joined(at)
                && words.shaped(at, TextWords.CAPITAL)
                && !words.is(at, CALENDAR)
                && !words.reads(at, "dear")
                && (!words.is(at, FUNCTION_WORD)
                        || words.is(at, GIVEN_NAME)
                        || words.shaped(at, TextWords.ACRONYM | TextWords.INITIAL));
    }

    /** "BLASTS" in a headline's "Kelly Holm BLASTS Her Band": capitals behind a whole name in small letters. */
    private boolean isShouted(int from, int at) {
        return at - from >= 2
                && words.is(from, GIVEN_NAME)
                && !words.is(at - 1, GIVEN_NAME)
                && words.end[at] - words.start[at] >= SHOUTED
                && isInCapitals(at)
                && !isInCapitals(at - 1);
    }

    private boolean isInCapitals(int at) {
        for (int i = words.start[at]; i < words.end[at]; i++) {
            if (!Character.isUpperCase(words.text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Christmas" in "National Christmas Tree Association": a day inside the name of a body. */
    private boolean continuesFeast(int at) {
        boolean day = at < words.count
                && words.joined(at)
                && words.is(at, CALENDAR)
                && words.shaped(at, TextWords.CAPITAL)
                && words.shaped(at - 1, TextWords.CAPITAL);
        boolean one = day && continues(at + 1);
        return one && (words.is(at + 1, BODY) || (continues(at + 2) && words.is(at + 2, BODY)));
    }

    /** "May" in "Mark May". */
    private boolean continuesGiven(int at) {
        return at < words.count
                && words.joined(at)
                && words.is(at, CALENDAR)
                && words.shaped(at, TextWords.CAPITAL)
                && words.is(at - 1, GIVEN_NAME)
                && words.shaped(at - 1, TextWords.CAPITAL)
                && !words.is(at - 1, CALENDAR)
                && !(at + 1 < words.count && words.shaped(at + 1, TextWords.NUMBER));
    }

    /** "You" in "Cheng You Quan": a small word with a capital between two others. */
    private boolean continuesFunction(int at) {
        return at + 1 < words.count
                && words.joined(at)
                && words.shaped(at, TextWords.CAPITAL)
                && !words.shaped(at, TextWords.DISPLAY)
                && !words.is(at, CONNECTOR | PREPOSITION | CALENDAR)
                && !words.reads(at, "dear")
                && !words.is(at - 1, ROLE | ROLES | BODY)
                && words.end[at] - words.start[at] > 2
                && continues(at + 1);
    }

    /** A name in marks between two others: Joko "Jokowi" Widodo, Robert (Bob) Lee. */
    private boolean nickname(int at) {
        return at + 1 < words.count
                && words.shaped(at, TextWords.CAPITAL)
                && words.shaped(at + 1, TextWords.CAPITAL)
                && !words.is(at, FUNCTION_WORD | CALENDAR)
                && words.end[at] - words.start[at] > 2
                && !words.shaped(at - 1, TextWords.QUOTED)
                && !words.shaped(at + 1, TextWords.QUOTED)
                && isMarked(at)
                && words.start[at] - words.end[at - 1] <= 3
                && words.start[at + 1] - words.end[at] <= 3;
    }

    private boolean isMarked(int at) {
        boolean quoted = words.shaped(at, TextWords.QUOTED)
                && words.gap[at] == TextWords.OTHER
                && words.gap[at + 1] == TextWords.OTHER;
        boolean bracketed = words.gap[at] == TextWords.BRACKET
                && words.gap[at + 1] == TextWords.BRACKET
                && words.is(at, GIVEN_NAME);
        return quoted || bracketed;
    }

    /** "S&P", "Johnson & Johnson". */
    private boolean joinedByAmpersand(int at) {
        if (!words.shaped(at, TextWords.CAPITAL) || words.gap[at] != TextWords.OTHER) {
            return false;
        }
        int from = words.end[at - 1];
        int to = words.start[at];
        return to - from <= 3 && words.text.substring(from, to).strip().equals("&");
    }

    /** The capitalised word after small words of a surname, as after "van der"; the same word if there is none. */
    private int particles(int at) {
        int to = at;
        while (to < words.count && to - at < 3 && words.joined(to) && words.is(to, PARTICLE)) {
            to++;
        }
        return to > at && continues(to) ? to : at;
    }

    /** "of the" in "Office of the Inspector General", "Ministry of the Interior". */
    private boolean linksThe(int at) {
        return words.is(at - 1, BODY)
                && words.joined(at)
                && words.reads(at, "of")
                && words.joined(at + 1)
                && words.reads(at + 1, "the")
                && continues(at + 2);
    }

    /** "of", "for" or "and" between two capitals that belongs to a title or a body. */
    private boolean links(int from, int at) {
        if (!words.joined(at) || !continues(at + 1)) {
            return false;
        }
        boolean titled = false;
        boolean body = false;
        boolean linked = false;
        for (int w = Math.max(from, at - FAR); w < at; w++) {
            titled |= words.is(w, ROLE | ROLES | PORTFOLIO);
            body |= words.is(w, BODY);
            linked |= words.reads(w, "of") || words.reads(w, "for");
        }
        if (words.reads(at, "of") || words.reads(at, "for")) {
            return (titled || body) && words.is(at - 1, ROLE | ROLES | PORTFOLIO | BODY);
        }
        boolean ofBody =
                words.is(at + 1, PORTFOLIO | BODY) || (linked && !words.is(at + 1, GIVEN_NAME | NATION | ROLE));
        return words.reads(at, "and") && body && ofBody;
    }
}
