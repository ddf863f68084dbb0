package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.COMMON_VERB;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;
import static io.github.copydesk.internal.lexicon.WordKinds.PARTY;
import static io.github.copydesk.internal.lexicon.WordKinds.PLACE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the text tells of its people besides their roles, by which it calls them later: the age in {@code Jonas Wiik, 34,},
 * the party and state in {@code Kentucky Republican Earl Pratt} or {@code Pratt (R-Ky.)}.
 */
final class PersonTraits {
    /** So many words around a name are looked at. */
    private static final int NEAR = 4;

    /** What is told of one person. */
    private static final class Traits {
        private int age;
        private String party = "";
        private final Set<String> places = new HashSet<>();
    }

    private final TextWords words;
    private final Map<Participant, Traits> told = new HashMap<>();

    PersonTraits(TextWords words, List<NameMention> names) {
        this.words = words;
        for (NameMention name : names) {
            Participant actor = name.actor;
            if (actor != null && actor.kind == Participant.Kind.PERSON) {
                read(name, told.computeIfAbsent(actor, person -> new Traits()));
            }
        }
    }

    private void read(NameMention name, Traits traits) {
        int after = name.to;
        boolean aged = after < words.count && words.gap[after] == TextWords.COMMA && isAge(after);
        if (aged && (after + 1 == words.count || !words.joined(after + 1))) {
            traits.age = age(after);
        }
        for (int w = name.from - 1; w >= Math.max(0, name.run - NEAR) && words.joined(w + 1); w--) {
            if (w < name.run && words.is(w, FUNCTION_WORD | REPORTING | COMMON_VERB)) {
                break;
            }
            note(w, traits);
        }
        boolean of = words.joined(after) && (words.reads(after, "of") || words.reads(after, "from"));
        for (int w = after; w < Math.min(words.count, after + NEAR); w++) {
            boolean added = w == after ? words.gap[w] <= TextWords.BRACKET : words.joined(w);
            if (!added) {
                break;
            }
            if (of || words.gap[after] != TextWords.JOINED) {
                note(w, traits);
            }
        }
    }

    private void note(int word, Traits traits) {
        if (words.endsWith(word, "-year-old") && traits.age == 0) {
            traits.age = number(words.start[word], words.end[word]);
        }
        String party = party(word);
        if (!party.isEmpty() && traits.party.isEmpty()) {
            traits.party = party;
        }
        if (words.shaped(word, TextWords.CAPITAL) && words.is(word, PLACE | NATION)) {
            traits.places.add(words.lower(word));
        }
    }

    /** The party that a word tells, in the singular; empty if none. */
    private String party(int word) {
        boolean state = words.text.startsWith("-", words.start[word] + 1) && words.end[word] - words.start[word] > 3;
        if (state) {
            char letter = words.text.charAt(words.start[word]);
            if (letter == 'R') {
                return "republican";
            }
            if (letter == 'D') {
                return "democrat";
            }
        }
        if (!words.is(word, PARTY) || !words.shaped(word, TextWords.CAPITAL)) {
            return "";
        }
        String party = words.lower(word);
        return party.equals("democratic") || party.equals("democrats") ? "democrat" : party;
    }

    private boolean isAge(int word) {
        return words.shaped(word, TextWords.NUMBER) && words.end[word] - words.start[word] == 2;
    }

    private int age(int word) {
        return number(words.start[word], words.end[word]);
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to && Character.isDigit(words.text.charAt(i)) && number < 1_000; i++) {
            number = 10 * number + Character.digit(words.text.charAt(i), 10);
        }
        return number;
    }

    /** What a description asks for: an age, a party, a place. */
    final class Asked {
        private final int age;
        private final String party;
        private final Set<String> places = new HashSet<>();

        /** Reads the words of a description. */
        Asked(int from, int head) {
            int years = 0;
            for (int w = from; w <= head; w++) {
                years = words.endsWith(w, "-year-old") ? number(words.start[w], words.end[w]) : years;
                if (w < head && words.shaped(w, TextWords.CAPITAL) && words.is(w, PLACE | NATION)) {
                    places.add(words.lower(w));
                }
            }
            boolean closed = head + 2 < words.count && words.gap[head + 1] == TextWords.COMMA && isAge(head + 1);
            this.age = years > 0 ? years : closed && !words.joined(head + 2) ? age(head + 1) : 0;
            this.party = party(head);
        }

        /** Whether what is told of somebody is not what is asked for: another age, another party. */
        boolean excludes(Participant actor) {
            Traits traits = told.get(actor);
            if (traits == null) {
                return false;
            }
            boolean older = age > 0 && traits.age > 0 && Math.abs(age - traits.age) > 1;
            boolean otherParty = !party.isEmpty() && !traits.party.isEmpty() && !party.equals(traits.party);
            return older || otherParty;
        }

        /** Whether it asks for an age, which tells nothing of somebody's trade. */
        boolean aged() {
            return age > 0;
        }

        /** The only one of whom the same is told: this age, or this party with no other one of it; null if none or several. */
        @Nullable
        Participant only() {
            Participant only = null;
            for (Map.Entry<Participant, Traits> entry : told.entrySet()) {
                if (matches(entry.getValue())) {
                    if (only != null) {
                        return null;
                    }
                    only = entry.getKey();
                }
            }
            return only;
        }

        private boolean matches(Traits traits) {
            if (age > 0) {
                return traits.age == age;
            }
            boolean there = places.isEmpty() || places.stream().anyMatch(traits.places::contains);
            return !party.isEmpty() && party.equals(traits.party) && there;
        }
    }
}
