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
import static io.github.copydesk.internal.lexicon.WordKinds.PARTICLE;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLES;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.SUFFIX;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in a text: runs of capitalised words, cut into titles and the name itself. {@code US Secretary of
 * State Marco Rubio} is one name, {@code Marco Rubio}, with the title before it.
 */
final class NameFinder {
    private static final int LONGEST_NAME = 5;

    private final TextWords words;
    private final List<NameMention> names = new ArrayList<>();

    private NameFinder(TextWords words) {
        this.words = words;
    }

    /** The names in the order of the text. */
    static List<NameMention> find(TextWords words) {
        NameFinder finder = new NameFinder(words);
        int at = 0;
        while (at < words.count) {
            at = finder.startsRun(at) ? finder.read(at) : at + 1;
        }
        return finder.names;
    }

    private boolean startsRun(int at) {
        if (!words.shaped(at, TextWords.CAPITAL)) {
            return false;
        }
        boolean article = words.is(at, FUNCTION_WORD) && !words.is(at, GIVEN_NAME) && !words.shaped(at, TextWords.ACRONYM);
        return (!article && !words.is(at, CALENDAR)) || (words.is(at, GIVEN_NAME) && continues(at + 1));
    }

    private int read(int from) {
        int to = from + 1;
        while (to < words.count && !words.shaped(to - 1, TextWords.POSSESSIVE)) {
            if (continues(to)) {
                to++;
            } else if (particles(to) > to) {
                to = particles(to) + 1;
            } else if (links(from, to)) {
                to += 2;
            } else {
                break;
            }
        }
        if (to < words.count
                && words.gap[to] == TextWords.COMMA
                && words.is(to, SUFFIX)
                && words.shaped(to, TextWords.CAPITAL)) {
            to++;
        }
        cut(from, to);
        return to;
    }

    private boolean continues(int at) {
        return at < words.count
                && words.joined(at)
                && words.shaped(at, TextWords.CAPITAL)
                && !words.is(at, CALENDAR)
                && (!words.is(at, FUNCTION_WORD)
                        || words.is(at, GIVEN_NAME)
                        || words.shaped(at, TextWords.ACRONYM | TextWords.INITIAL));
    }

    /** The capitalised word after small words of a surname, as after "van der"; the same word if there is none. */
    private int particles(int at) {
        int to = at;
        while (to < words.count && to - at < 3 && words.joined(to) && words.is(to, PARTICLE)) {
            to++;
        }
        return to > at && continues(to) ? to : at;
    }

    /** "of", "for" or "and" between two capitals that belongs to a title or a body. */
    private boolean links(int from, int at) {
        if (!words.joined(at) || !continues(at + 1)) {
            return false;
        }
        boolean titled = false;
        boolean body = false;
        for (int w = from; w < at; w++) {
            titled |= words.is(w, ROLE | ROLES | PORTFOLIO);
            body |= words.is(w, BODY);
        }
        if (words.reads(at, "of") || words.reads(at, "for")) {
            return (titled || body) && words.is(at - 1, ROLE | ROLES | PORTFOLIO | BODY);
        }
        return (words.reads(at, "and") || words.reads(at, "&")) && body && words.is(at + 1, PORTFOLIO | BODY);
    }

    private void cut(int run, int to) {
        if (to - run == 1 && words.is(run, GROUP | ROLES | DOCUMENT)) {
            return;
        }
        int last = to;
        while (last > run + 1 && words.is(last - 1, SUFFIX) && words.shaped(last - 1, TextWords.CAPITAL)) {
            last--;
        }
        int from = afterTitles(run, last);
        if (from >= last) {
            if (isBody(run, last) || words.is(last - 1, BODY)) {
                names.add(new NameMention(run, owner(run), last, NameMention.Kind.BODY, false, false));
            }
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
            kind = articled(kind, last);
        }
        if (kind != NameMention.Kind.BODY && last - from > LONGEST_NAME) {
            return;
        }
        int name = kind == NameMention.Kind.BODY ? owner(run) : from;
        names.add(new NameMention(run, name, last, kind, tells(run, from, ROLE_MALE), tells(run, from, ROLE_FEMALE)));
    }

    /** "Saudi Arabia's Ministry of Health", "Teachers' Union": a body whose name begins with its owner. */
    private int owner(int run) {
        boolean owned = run > 0
                && words.joined(run)
                && words.shaped(run - 1, TextWords.POSSESSIVE)
                && words.shaped(run - 1, TextWords.CAPITAL);
        boolean plural = owned && words.text.charAt(words.end[run - 1] - 1) == 's';
        return owned && (plural || words.is(run - 1, NATION)) ? run - 1 : run;
    }

    /** In a headline only a given name or title tells where a name ends: "Ann Lee Wins Vote" is Ann Lee. */
    private int displayed(int run, int from, int to) {
        if (!words.is(from, GIVEN_NAME) && !tells(run, from, ROLE)) {
            return from + 1;
        }
        int last = Math.min(to, from + 2);
        while (last < to && (words.shaped(last - 1, TextWords.INITIAL) || words.is(last - 1, GIVEN_MALE | GIVEN_FEMALE))) {
            last++;
        }
        return last;
    }

    private boolean afterArticle(int run) {
        return run > 0 && words.joined(run) && words.reads(run - 1, "the");
    }

    /** "The Saudis" are a people and "the Inland Empire" is a body: no person's name takes an article. */
    private NameMention.Kind articled(NameMention.Kind kind, int to) {
        boolean plural = words.text.charAt(words.end[to - 1] - 1) == 's';
        return switch (kind) {
            case PERHAPS -> NameMention.Kind.BODY;
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
        return givenInside(run, from, to);
    }

    private boolean prefix(int at, int to) {
        boolean acronym = words.shaped(at, TextWords.ACRONYM) && (to - at > 2 || words.end[at] - words.start[at] > 2);
        return words.is(at, PARTY) || ((words.is(at, NATION) || acronym) && !words.is(at, GIVEN_NAME));
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
            body |= words.is(w, BODY | PLACE | NATION | ROLE);
        }
        return from;
    }

    private boolean isBody(int from, int to) {
        for (int w = from; w < to; w++) {
            if (words.is(w, BODY)
                    && !words.is(to - 1, PARTY)
                    && !(w == to - 1 && w > from && words.is(w - 1, GIVEN_NAME))) {
                return true;
            }
        }
        return false;
    }

    private NameMention.Kind kind(int run, int from, int to) {
        if (isBody(from, to)) {
            return NameMention.Kind.BODY;
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
        if (places && !(to - from >= 2 && words.is(from, GIVEN_NAME))) {
            return NameMention.Kind.PLACE;
        }
        if (to - from > 1 && words.is(from, PARTICLE) && !words.is(from, GIVEN_NAME)) {
            return NameMention.Kind.LONE;
        }
        if (to - from == 1) {
            boolean acronym = words.shaped(from, TextWords.ACRONYM) && !words.shaped(from, TextWords.DISPLAY);
            return acronym && words.end[from] - words.start[from] <= 6 ? NameMention.Kind.BODY : NameMention.Kind.LONE;
        }
        return words.is(from, GIVEN_NAME) || words.shaped(from, TextWords.INITIAL) ? NameMention.Kind.PERSON : NameMention.Kind.PERHAPS;
    }
}
