package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.GROUP;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.NEWSPAPER;
import static io.github.copydesk.internal.lexicon.WordKinds.ORGANISATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTICLE;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;
import static io.github.copydesk.internal.lexicon.WordKinds.WORK;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the names in a text: runs of capitalised words, cut into titles and the name itself. {@code US Secretary of
 * State Marco Rubio} is one name, {@code Marco Rubio}, with the title before it.
 */
final class NameFinder {
    private static final int LONGEST_NAME = 5;
    /** Roles that are surnames as often. */
    private static final Set<String> SURNAMES =
            Lexicon.load("surname-roles").entries().keySet();

    /** With these words the names of places end: "Lee County". */
    private static final Set<String> GEOGRAPHY =
            Lexicon.load("geography-nouns").entries().keySet();

    /** With these the names of works and events end: "Kill Bill Volume", "World Cup". */
    private static final Set<String> EVENTS =
            Lexicon.load("event-nouns").entries().keySet();

    /** Words of picture credits and of the page: no name holds them. */
    private static final Set<String> CREDITS =
            Lexicon.load("credit-nouns").entries().keySet();

    /** With these the names of firms, colleges and the like end. */
    private static final Set<String> FIRMS =
            Lexicon.load("firm-nouns").entries().keySet();

    private final TextWords words;
    private final List<NameMention> names = new ArrayList<>();

    private NameFinder(TextWords words) {
        this.words = words;
    }

    /** The names in the order of the text. */
    static List<NameMention> find(TextWords words) {
        NameFinder finder = new NameFinder(words);
        CapitalRuns runs = new CapitalRuns(words);
        int at = 0;
        while (at < words.count) {
            int end = runs.end(at);
            if (end > at) {
                finder.cut(at, end);
            }
            at = Math.max(end, at + 1);
        }
        return finder.names;
    }

    private void cut(int run, int to) {
        if ((to - run == 1 && words.is(run, GROUP | ROLES | DOCUMENT | ORGANISATION))
                || isCry(run, to)
                || isCredit(run, to)
                || isPictured(run)
                || isAnimal(run, to)) {
            return;
        }
        int last = to;
        while (last > run + 1 && words.is(last - 1, SUFFIX) && words.shaped(last - 1, TextWords.CAPITAL)) {
            last--;
        }
        int from = afterTitles(afterOpening(run, last), last);
        if (from >= last) {
            if (isBody(run, last) || words.is(last - 1, BODY)) {
                names.add(new NameMention(run, owner(run), last, NameMention.Kind.BODY, false, false));
            }
            return;
        }
        if (from > run && (words.reads(from - 1, "of") || words.reads(from - 1, "for")) && !isBody(from, last)) {
            return;
        }
        NameMention.Kind kind = kind(run, from, last);
        if (kind == NameMention.Kind.PLACE && from > run && linksTitle(from - 1)) {
            if (!tells(run, from, ROLE)) {
                names.add(new NameMention(run, owner(run), last, NameMention.Kind.BODY, false, false));
            }
            return;
        }
        if (words.shaped(from, TextWords.DISPLAY) && kind != NameMention.Kind.BODY) {
            last = displayed(run, from, last);
        }
        if (afterArticle(run) && !tells(run, from, ROLE)) {
            kind = articled(kind, last, last - from);
        }
        if (kind != NameMention.Kind.BODY && last - from > LONGEST_NAME) {
            return;
        }
        int name = kind == NameMention.Kind.BODY ? owner(run) : from;
        names.add(new NameMention(run, name, last, kind, tells(run, from, ROLE_MALE), tells(run, from, ROLE_FEMALE)));
    }

    /** Three words or more all in capitals: a line, in which no name has an end; but not "MAYOR ULF BERG:". */
    private boolean isCry(int run, int to) {
        boolean turn = words.end[to - 1] < words.text.length() && words.text.charAt(words.end[to - 1]) == ':';
        if ((turn && words.paragraph(run) > 0) || tells(run, to, ROLE)) {
            return false;
        }
        for (int w = run; w < to; w++) {
            if (!words.shaped(w, TextWords.ACRONYM)) {
                return false;
            }
        }
        return to - run >= 3;
    }

    /** "Getty Images", "Hide Caption": words of the page around a picture. */
    private boolean isCredit(int run, int to) {
        for (int w = run; w < to; w++) {
            if (CREDITS.contains(words.lower(w))) {
                return true;
            }
        }
        return false;
    }

    /** "AP Photo/Ann Lee", "Photo: Ann Lee", "photo by Ann Lee": who took a picture. */
    private boolean isPictured(int run) {
        int noun = words.joined(run) && words.reads(run - 1, "by") ? run - 2 : run - 1;
        boolean beside = noun == run - 2 || (run > 0 && words.gap[run] == TextWords.OTHER);
        return beside
                && (words.reads(noun, "photo")
                        || words.reads(noun, "photos")
                        || words.reads(noun, "photograph")
                        || words.reads(noun, "picture")
                        || words.reads(noun, "image"));
    }

    /** "Police K9 Bane" is a dog. */
    private boolean isAnimal(int run, int to) {
        for (int w = run; w < to; w++) {
            if (words.reads(w, "k9") || words.reads(w, "k-9")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where a run begins without a word that has its capital from opening the sentence: "Thanking Ann Lee",
     * "Oceanographer Petra Ratch", which is a title then.
     */
    private int afterOpening(int run, int to) {
        boolean opens = to - run >= 2
                && words.shaped(run, TextWords.FIRST)
                && !words.shaped(run, TextWords.ACRONYM | TextWords.INITIAL)
                && !words.is(run, GIVEN_NAME | ROLE | ROLES | BODY | NATION | PLACE | PARTY | PORTFOLIO);
        if (!opens) {
            return run;
        }
        boolean named = words.is(run + 1, GIVEN_NAME) || words.shaped(run + 1, TextWords.INITIAL);
        boolean verb = words.endsWith(run, "ing") || words.endsWith(run, "ed") || words.endsWith(run, "ly");
        if (named && to - run >= 3 && isOccupation(run)) {
            words.kinds[run] |= ROLE;
        }
        if (words.endsWith(run, "ing") && words.end[run] - words.start[run] >= 7) {
            return run + 1;
        }
        boolean adverb = words.endsWith(run, "ly");
        return verb && (named || adverb || to - run >= 3) ? run + 1 : run;
    }

    private boolean isOccupation(int word) {
        return words.endsWith(word, "er")
                || words.endsWith(word, "or")
                || words.endsWith(word, "ist")
                || words.endsWith(word, "ian")
                || words.endsWith(word, "man")
                || words.endsWith(word, "woman");
    }

    /** "Saudi Arabia's Ministry of Health", "Teachers' Union": a body whose name begins with its owner. */
    private int owner(int run) {
        boolean owned = run > 0
                && words.joined(run)
                && words.shaped(run - 1, TextWords.POSSESSIVE)
                && words.shaped(run - 1, TextWords.CAPITAL);
        boolean plural = owned
                && (words.text.charAt(words.end[run - 1] - 1) == 's'
                        || words.reads(run - 1, "women")
                        || words.reads(run - 1, "men")
                        || words.reads(run - 1, "children")
                        || words.reads(run - 1, "people"));
        return owned && (plural || words.is(run - 1, NATION)) ? run - 1 : run;
    }

    /** In a headline only a given name or title tells where a name ends: "Ann Lee Wins Vote" is Ann Lee. */
    private int displayed(int run, int from, int to) {
        if (!words.is(from, GIVEN_NAME) && !tells(run, from, ROLE)) {
            return from + 1;
        }
        int last = Math.min(to, from + 2);
        while (last < to
                && (words.shaped(last - 1, TextWords.INITIAL) || words.is(last - 1, GIVEN_MALE | GIVEN_FEMALE))) {
            last++;
        }
        return last;
    }

    private boolean afterArticle(int run) {
        return run > 0 && words.joined(run) && words.reads(run - 1, "the");
    }

    /** "The Saudis" are a people and "the Inland Empire" is a body: no person's name takes an article. */
    private NameMention.Kind articled(NameMention.Kind kind, int to, int length) {
        boolean plural = words.text.charAt(words.end[to - 1] - 1) == 's';
        return switch (kind) {
            case PERHAPS -> NameMention.Kind.BODY;
            case PERSON -> length >= 3 ? NameMention.Kind.BODY : kind;
            case LONE -> plural ? NameMention.Kind.PLACE : NameMention.Kind.BODY;
            default -> kind;
        };
    }

    private boolean tells(int from, int to, long bit) {
        for (int w = from; w < to; w++) {
            if (words.is(w, bit)) {
                return true;
            }
        }
        return false;
    }

    /** Where the name begins after titles, parties, nations and acronyms. */
    private int afterTitles(int run, int to) {
        int from = run;
        boolean titled = false;
        boolean given = false;
        for (int w = run; w < to; w++) {
            given |= w >= from && w < to - 1 && words.is(w, GIVEN_NAME) && !words.is(w, ROLE);
            if (given && w == to - 1) {
                break;
            }
            boolean role = words.is(w, ROLE | ROLES)
                    && !isSurname(run, w, to)
                    && !(words.is(w, GIVEN_NAME) && w + 1 < to && !words.is(w + 1, GIVEN_NAME));
            if (role || (titled && words.is(w, PORTFOLIO))) {
                titled = true;
                from = w + 1;
            } else if (w == from && w + 1 < to && prefix(w, to)) {
                from = w + 1;
            } else if (w == from && titled && linksTitle(w)) {
                from = w + 1;
            }
        }
        if (titled && from > run && linksTitle(from - 1) && to - from >= 3) {
            from++; // "Secretary of State for Urbanism Ans Berg"
        }
        return givenInside(run, from, to);
    }

    /** "King" in "Haynes King", though a king is a title too. */
    private boolean isSurname(int run, int word, int to) {
        return word == to - 1
                && word > run
                && (to - run == 2 || !words.is(word - 1, GIVEN_NAME))
                && SURNAMES.contains(words.lower(word))
                && !(words.is(word - 1, ROLE) && !isFormOfAddress(word - 1, word))
                && !words.is(word - 1, ROLES | NATION | PARTY | BODY | PORTFOLIO | PLACE | GROUP | FUNCTION_WORD)
                && !words.shaped(word - 1, TextWords.ACRONYM | TextWords.DISPLAY)
                && !afterArticle(run);
    }

    /** "Lord" in "Lord Baker", but not in "Lord Mayor". */
    private boolean isFormOfAddress(int word, int next) {
        boolean office = words.reads(next, "mayor") || words.reads(next, "judge") || words.reads(next, "marshal");
        return !office
                && (words.reads(word, "mr")
                        || words.reads(word, "mrs")
                        || words.reads(word, "ms")
                        || words.reads(word, "miss")
                        || words.reads(word, "dr")
                        || words.reads(word, "lord")
                        || words.reads(word, "lady"));
    }

    private boolean prefix(int at, int to) {
        boolean acronym = words.shaped(at, TextWords.ACRONYM) && (to - at > 2 || words.end[at] - words.start[at] > 2);
        boolean several = words.endsWith(at, "s") && words.is(at + 1, GIVEN_NAME) && isPeople(at);
        boolean nation = several || (words.is(at, NATION) && (to - at > 2 || isAdjective(at)));
        return words.is(at, PARTY) || ((nation || acronym) && !words.is(at, GIVEN_NAME));
    }

    /** "Canadians" in "Canadians Stephen Ames and Mike Weir". */
    private boolean isPeople(int word) {
        return words.is(word, NATION)
                || (WordKinds.of(WordHash.of(words.text, words.start[word], words.end[word] - 1)) & NATION) != 0;
    }

    /** "Russian", but not "London" in "London Renner". */
    private boolean isAdjective(int word) {
        return words.endsWith(word, "an")
                || words.endsWith(word, "ese")
                || words.endsWith(word, "ish")
                || words.endsWith(word, "ch")
                || words.endsWith(word, "i")
                || words.shaped(word, TextWords.ACRONYM | TextWords.INITIAL)
                || words.text.charAt(words.end[word] - 1) == '.';
    }

    private boolean linksTitle(int at) {
        return words.reads(at, "of") || words.reads(at, "and") || words.reads(at, "for");
    }

    /** "Refugee Council Enver Solomon" is a person whose body stands before the given name. */
    private int givenInside(int run, int from, int to) {
        boolean body = false;
        for (int w = run; w < to - 1; w++) {
            if (w >= from
                    && body
                    && words.is(w, GIVEN_NAME)
                    && !words.is(w, PLACE)
                    && !words.is(w + 1, BODY)
                    && to - w <= 3) {
                return w;
            }
            boolean stays = body && words.is(w - 1, BODY | PLACE | NATION | GIVEN_NAME) && w > from;
            body = stays || (w >= from - 1 && words.is(w, BODY | PLACE | NATION | ROLE));
        }
        return from;
    }

    private boolean hasAmpersand(int word) {
        return words.gap[word] == TextWords.OTHER
                && words.text.substring(words.end[word - 1], words.start[word]).indexOf('&') >= 0;
    }

    private boolean isBody(int from, int to) {
        boolean firm = words.is(to - 1, NEWSPAPER) || FIRMS.contains(words.lower(to - 1));
        if (to - from >= 2 && firm && !words.is(from, GIVEN_NAME)) {
            return true;
        }
        for (int w = from; w < to; w++) {
            if (w > from && hasAmpersand(w)) {
                return true;
            }
            if (words.is(w, BODY)
                    && !words.is(to - 1, PARTY)
                    && !(w == to - 1 && w > from && words.is(w - 1, GIVEN_NAME))) {
                return true;
            }
        }
        return false;
    }

    /** "Selma" in "the drama Selma", "Storm Karin". */
    private boolean isWork(int run) {
        boolean authored = run > 1 && words.joined(run) && words.reads(run - 1, "of") && words.reads(run - 2, "author");
        return authored || words.is(run, WORK) || (run > 0 && words.joined(run) && words.is(run - 1, WORK));
    }

    /** "X", and "X X X" between sections. */
    private boolean isSingleLetters(int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.end[w] - words.start[w] > 1) {
                return false;
            }
        }
        return true;
    }

    /** "Hong Kong", "San Jose". */
    private boolean areAllPlaces(int from, int to) {
        for (int w = from; w < to; w++) {
            if (!words.is(w, PLACE)) {
                return false;
            }
        }
        return true;
    }

    private NameMention.Kind kind(int run, int from, int to) {
        if (isBody(from, to)) {
            return NameMention.Kind.BODY;
        }
        if (isWork(run)
                || (to - from > 1
                        && (GEOGRAPHY.contains(words.lower(to - 1)) || EVENTS.contains(words.lower(to - 1))))) {
            return NameMention.Kind.PLACE;
        }
        if (from > run && tells(run, from, ROLE)) {
            return NameMention.Kind.PERSON;
        }
        if (words.is(to - 1, NATION | GROUP | PARTY) && !words.is(from, GIVEN_NAME)) {
            return NameMention.Kind.PLACE;
        }
        boolean places = true;
        for (int w = from; w < to; w++) {
            places &= words.is(w, PLACE | NATION | PARTY | GROUP | CALENDAR);
        }
        if (places && (areAllPlaces(from, to) || !(to - from >= 2 && words.is(from, GIVEN_NAME)))) {
            return NameMention.Kind.PLACE;
        }
        if (to - from > 1 && words.is(from, PARTICLE) && !words.is(from, GIVEN_NAME)) {
            return NameMention.Kind.LONE;
        }
        if (isSingleLetters(from, to)) {
            return NameMention.Kind.PLACE;
        }
        if (to - from == 1) {
            boolean acronym = words.shaped(from, TextWords.ACRONYM) && !words.shaped(from, TextWords.DISPLAY);
            return acronym && words.end[from] - words.start[from] <= 6 ? NameMention.Kind.BODY : NameMention.Kind.LONE;
        }
        return words.is(from, GIVEN_NAME) || words.shaped(from, TextWords.INITIAL)
                ? NameMention.Kind.PERSON
                : NameMention.Kind.PERHAPS;
    }
}
