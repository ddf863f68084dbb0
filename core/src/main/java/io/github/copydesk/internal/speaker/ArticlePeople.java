package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.KNOWN_BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.speaker.reading.NameKey;
import io.github.copydesk.internal.speaker.reading.NameKeys;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of an article: its names, folded into persons and bodies. Full names make actors; surnames and given names alone, spelled
 * one way or another, join them. Two people with one surname stay two. Takes time linear in the names.
 */
final class ArticlePeople {
    /** So many names of a statement are looked at: one may be as long as the text. */
    private static final int MOST_NAMES = 32;

    private static final WordSet KIN = WordSet.load("kin");
    private static final WordSet OWNERS = WordSet.of(List.of("his", "her", "their", "my", "our", "whose"));

    final List<NameMention> names;
    final List<Participant> actors = new ArrayList<>();

    private final TextWords words;
    private final NameKeys keys;
    private final FullNames byFullName = new FullNames();
    private final Map<String, Participant> bySurname = new HashMap<>();
    private final Map<String, Participant> byGivenName = new HashMap<>();
    private final Map<String, Participant> bodies = new HashMap<>();
    private final Map<String, Participant> byHead = new HashMap<>();
    private final Set<String> inside = new HashSet<>();
    /** Made when first asked for: most articles spell every name one way. */
    private @Nullable NearNames near;

    /** Who wrote the article, if its byline names one person: the "I" outside quotation marks. */
    @Nullable
    Participant writer;

    private ArticlePeople(TextWords words) {
        this.words = words;
        this.keys = new NameKeys(words);
        this.names = NameFinder.find(words);
    }

    static ArticlePeople of(TextWords words) {
        ArticlePeople people = new ArticlePeople(words);
        people.addFullNames(false);
        people.addFullNames(true);
        people.addBodies(false);
        people.addBodies(true);
        people.addLoneNames();
        RoleFinder.find(words, people);
        people.writer = writer(words);
        return people;
    }

    private static @Nullable Participant writer(TextWords words) {
        int from = 0;
        while (from < words.count && !words.shaped(from, TextWords.WRITER)) {
            from++;
        }
        int to = from;
        while (words.shaped(to, TextWords.WRITER)) {
            to++;
        }
        return from == to ? null : new Participant(Participant.Kind.PERSON, from, to);
    }

    /** Full names of the running text come first, since a headline's capitals say little. */
    private void addFullNames(boolean display) {
        for (NameMention name : names) {
            boolean here = words.shaped(name.from, TextWords.DISPLAY) == display;
            boolean person = name.kind == NameMention.Kind.PERSON || name.kind == NameMention.Kind.PERHAPS;
            if (here && person && name.length() >= 2) {
                String surname = keys.of(name.to - 1);
                if (!display || bySurname.containsKey(surname) || name.kind == NameMention.Kind.PERSON) {
                    join(name, fullNamed(name, surname));
                }
            } else if (here
                    && !display
                    && name.kind == NameMention.Kind.LONE
                    && !words.shaped(name.from, TextWords.FIRST)) {
                inside.add(keys.of(name.from));
            }
        }
    }

    private Participant fullNamed(NameMention name, String surname) {
        String given = keys.of(name.from);
        boolean initial = words.shaped(name.from, TextWords.INITIAL) || given.length() == 1;
        Participant known = byFullName.find(surname, given, initial);
        if (known == null && name.length() > 2) {
            known = startOf(name, given);
        }
        if (known == null || conflict(known, name)) {
            known = new Participant(Participant.Kind.PERSON, name.from, name.to);
            known.doubtful = name.kind == NameMention.Kind.PERHAPS;
            actors.add(known);
        }
        byFullName.add(surname, given, initial, known);
        bySurname.putIfAbsent(surname, known);
        byGivenName.putIfAbsent(given, known);
        return known;
    }

    /** A longer form of a name that was given without its last part: "Faisal bin Farhan Al Saud". */
    private @Nullable Participant startOf(NameMention name, String given) {
        Participant other = byGivenName.get(given);
        if (other == null) {
            return null;
        }
        int shared = Math.min(other.nameTo - other.nameFrom, name.length());
        for (int i = 1; i < shared; i++) {
            if (!keys.of(other.nameFrom + i).equals(keys.of(name.from + i))) {
                return null;
            }
        }
        return shared >= 2 ? other : null;
    }

    private boolean conflict(Participant actor, NameMention name) {
        boolean male = words.is(name.from, GIVEN_MALE);
        boolean female = words.is(name.from, GIVEN_FEMALE);
        return (male && actor.isFemale()) || (female && actor.isMale());
    }

    private void join(NameMention name, Participant actor) {
        name.actor = actor;
        actor.names.add(name);
        actor.mentions++;
        actor.male += name.male ? 3 : 0;
        actor.female += name.female ? 3 : 0;
        if (name.kind == NameMention.Kind.PERSON) {
            actor.doubtful = false;
        }
        if (actor.kind == Participant.Kind.PERSON && name.length() >= 2) {
            actor.full++;
            actor.male += words.is(name.from, GIVEN_MALE) ? 2 : 0;
            actor.female += words.is(name.from, GIVEN_FEMALE) ? 2 : 0;
            boolean fuller =
                    name.length() > actor.nameTo - actor.nameFrom && !words.shaped(name.from, TextWords.DISPLAY);
            boolean spelled =
                    words.shaped(actor.nameFrom, TextWords.INITIAL) && !words.shaped(name.from, TextWords.INITIAL);
            if (actor.names.size() == 1 || ((fuller || spelled) && name.kind != NameMention.Kind.PERHAPS)) {
                actor.nameFrom = name.from;
                actor.nameTo = name.to;
            }
        }
    }

    /** Bodies of several words come first: "the Church" may be short for one. */
    private void addBodies(boolean single) {
        for (NameMention name : names) {
            if (name.kind == NameMention.Kind.BODY && (name.length() == 1) == single) {
                boolean surname = words.shaped(name.from, TextWords.ACRONYM) || words.is(name.from, KNOWN_BODY);
                if (single && surname && !isArticled(name) && joinsPerson(name)) {
                    continue;
                }
                String key = bodyKey(name);
                Participant body = bodies.get(key);
                if (body == null && single && !words.is(name.from, KNOWN_BODY) && !words.reads(name.from, "house")) {
                    body = byHead.get(keys.of(name.from));
                }
                if (body == null) {
                    body = new Participant(Participant.Kind.BODY, name.from, name.to);
                    actors.add(body);
                    bodies.put(key, body);
                    byHead.putIfAbsent(keys.of(name.to - 1), body);
                    byHead.putIfAbsent(keys.of(name.from), body);
                    alias(name, body);
                }
                join(name, body);
            }
        }
    }

    private boolean isArticled(NameMention name) {
        return name.run > 0 && words.joined(name.run) && words.reads(name.run - 1, "the");
    }

    /** "BERG:" in a transcript is Ulf Berg, "Fox" is Greta Fox. */
    private boolean joinsPerson(NameMention name) {
        Participant known = bySurname.get(keys.of(name.from));
        Participant person = known == null ? null : surely(known, keys.of(name.from));
        if (person == null || person.full == 0) {
            return false;
        }
        join(name, person);
        return true;
    }

    private String bodyKey(NameMention name) {
        StringBuilder key = new StringBuilder();
        for (int w = name.from; w < name.to; w++) {
            key.append(keys.of(w)).append(' ');
        }
        return key.toString();
    }

    /** Later "KCNA" and "the department" are this body. */
    private void alias(NameMention name, Participant body) {
        if (name.length() >= 2) {
            StringBuilder initials = new StringBuilder();
            for (int w = name.from; w < name.to; w++) {
                if (words.shaped(w, TextWords.CAPITAL)) {
                    initials.append(words.text.charAt(words.start[w]));
                }
            }
            bodies.putIfAbsent(NameKey.of(initials, 0, initials.length()) + ' ', body);
        }
    }

    private void addLoneNames() {
        Map<String, Participant> recent = new HashMap<>();
        for (NameMention name : names) {
            if (name.actor != null) {
                if (name.actor.kind == Participant.Kind.PERSON && !isOblique(name)) {
                    name.actor.upright += name.length() >= 2 ? 1 : 0;
                    String key = keys.of(name.to - 1);
                    recent.put(key, name.actor);
                    recent.put(key + (name.actor.isMale() ? " m" : name.actor.isFemale() ? " f" : " "), name.actor);
                }
                continue;
            }
            if (name.kind == NameMention.Kind.LONE || (name.length() == 1 && name.kind != NameMention.Kind.BODY)) {
                lone(name, recent);
            }
        }
    }

    /** "The grandson of Frank Rosen" tells of the grandson, and "Lee's late father, Rolf Lee," of the former. */
    private boolean isOblique(NameMention name) {
        boolean after = name.run > 0 && words.joined(name.run) && words.is(name.run - 1, PREPOSITION);
        return after || name.possessive(words) || isRelative(name);
    }

    private boolean isRelative(NameMention name) {
        int kin = name.run - 1;
        return kin > 0
                && (words.joined(name.run) || words.gap[name.run] == TextWords.COMMA)
                && words.isOneOf(kin, KIN)
                && (isOwner(kin - 1) || (kin > 1 && words.joined(kin - 1) && isOwner(kin - 2)));
    }

    private boolean isOwner(int word) {
        return words.joined(word + 1) && (words.shaped(word, TextWords.POSSESSIVE) || words.isOneOf(word, OWNERS));
    }

    private void lone(NameMention name, Map<String, Participant> recent) {
        String key = keys.of(name.to - 1);
        Participant actor = surely(bySurname(name, key, recent), key);
        if (actor == null && (name.kind == NameMention.Kind.PLACE || words.is(name.from, PLACE))) {
            return;
        }
        if (actor == null) {
            boolean trusted =
                    name.kind == NameMention.Kind.PERSON || words.is(name.from, GIVEN_NAME) || inside.contains(key);
            if (!trusted) {
                return;
            }
            actor = new Participant(Participant.Kind.PERSON, name.from, name.to);
            actor.doubtful = name.kind != NameMention.Kind.PERSON;
            actor.male += words.is(name.from, GIVEN_MALE) ? 1 : 0;
            actor.female += words.is(name.from, GIVEN_FEMALE) ? 1 : 0;
            actors.add(actor);
            bySurname.put(key, actor);
        }
        join(name, actor);
    }

    /** The one with this surname: the one most often named in full, unless another was just introduced. */
    private @Nullable Participant bySurname(NameMention name, String key, Map<String, Participant> recent) {
        Participant main = bySurname.get(key);
        Participant latest = recent.get(key);
        if (name.male != name.female) {
            Participant told = recent.get(key + (name.male ? " m" : " f"));
            return told != null ? told : main != null && main.fits(name.male) ? main : null;
        }
        if (latest == null || latest == main || main == null) {
            return main;
        }
        NameMention introduced = latest.names.get(latest.names.size() - 1);
        boolean near =
                words.paragraph(name.from) - words.paragraph(introduced.from) <= 2 && introduced.from < name.from;
        return near && (latest.full >= main.full || latest.upright >= main.upright) ? latest : main;
    }

    /** The people whom the words of a statement name. */
    Set<Participant> namedIn(StatementSource said) {
        Set<Participant> named = new HashSet<>();
        for (int i = 0; i < said.parts(); i++) {
            int n = NameMention.indexFrom(names, words.at(said.from(i)));
            for (int seen = 0; n < names.size() && seen < MOST_NAMES; n++, seen++) {
                NameMention name = names.get(n);
                if (words.start[name.from] >= said.to(i)) {
                    break;
                }
                if (name.actor != null && name.actor.kind == Participant.Kind.PERSON) {
                    named.add(name.actor);
                }
            }
        }
        return named;
    }

    /** The person whose initials a word of capitals is, as they open turns of an interview: "AL" of Ann Lee; null if none or two. */
    @Nullable
    Participant ofInitials(int word) {
        int length = words.end[word] - words.start[word];
        if (!words.shaped(word, TextWords.ACRONYM) || length < 2 || length > 3) {
            return null;
        }
        Participant found = null;
        for (Participant actor : actors) {
            if (actor.kind == Participant.Kind.PERSON && actor.full > 0 && spells(word, actor)) {
                if (found != null) {
                    return null;
                }
                found = actor;
            }
        }
        return found;
    }

    private boolean spells(int word, Participant actor) {
        if (actor.nameTo - actor.nameFrom != words.end[word] - words.start[word]) {
            return false;
        }
        for (int i = 0; i < actor.nameTo - actor.nameFrom; i++) {
            if (words.text.charAt(words.start[actor.nameFrom + i]) != words.text.charAt(words.start[word] + i)) {
                return false;
            }
        }
        return true;
    }

    /** The person that a surname or given name alone would be, if any. */
    @Nullable
    Participant person(int word) {
        String key = keys.of(word);
        return surely(bySurname.get(key), key);
    }

    /** "Nora" is Nora Strand rather than the column "Ask Nora". */
    private @Nullable Participant surely(@Nullable Participant bySurname, String key) {
        Participant given = byGivenName.get(key);
        boolean better = given != null && !given.doubtful && bySurname != null && bySurname.doubtful;
        return bySurname == null || better ? given : bySurname;
    }

    /** The person whose surname is spelled with one letter more or less than a word: "Maurer" for "Mauer". */
    @Nullable
    Participant near(int word) {
        if (near == null) {
            near = new NearNames(bySurname);
        }
        return near.find(keys.of(word));
    }

    /** Whether a word stands with its capital inside a sentence, where it must be a name. */
    boolean isNamedInside(int word) {
        return inside.contains(keys.of(word));
    }

    /** The first body with this word as its head: "the department" after "the State Department". */
    @Nullable
    Participant body(int word) {
        return byHead.get(keys.of(word));
    }
}
