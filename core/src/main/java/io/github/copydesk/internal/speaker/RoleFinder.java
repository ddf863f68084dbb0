package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.COMMON_VERB;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.HE;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PORTFOLIO;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_FEMALE;
import static io.github.copydesk.internal.lexicon.WordKinds.ROLE_MALE;
import static io.github.copydesk.internal.lexicon.WordKinds.SHE;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the text calls its people: titles before the name, descriptions before it ("presidential aide Yury Ushakov",
 * "Putin's adviser, Yuri Ushakov") and after it ("Kirill Dmitriev, head of the fund"). Later pronouns then tell the
 * gender of those whose names do not.
 */
final class RoleFinder {
    private static final int LONGEST_BEFORE = 7;
    private static final int LONGEST_AFTER = 14;

    /** What ends a description behind a name. */
    private static final long VERB = AUXILIARY | REPORTING | COMMON_VERB;

    private static final Set<String> NAMING =
            Set.of("named", "appointed", "elected", "hired", "chose", "picked", "installed", "naming", "appointing");

    private final TextWords words;

    private RoleFinder(TextWords words) {
        this.words = words;
    }

    static void find(TextWords words, ArticlePeople people) {
        RoleFinder finder = new RoleFinder(words);
        for (int i = 0; i < people.names.size(); i++) {
            NameMention name = people.names.get(i);
            Participant actor = name.actor;
            if (actor != null && actor.kind == Participant.Kind.PERSON) {
                finder.title(name, actor);
                finder.country(name, actor);
                finder.becomes(name, actor);
                finder.before(name, actor);
                finder.predicate(name, actor);
                finder.after(name, actor, i + 1 < people.names.size() ? people.names.get(i + 1) : null);
            }
        }
        finder.pronouns(people.names);
    }

    private void title(NameMention name, Participant actor) {
        for (int w = name.from - 1; w >= name.run; w--) {
            if (words.is(w, ROLE)) {
                add(actor, name.run, name.from, w);
                return;
            }
        }
    }

    /** "Briton Lee Marsh". */
    private void country(NameMention name, Participant actor) {
        for (int w = name.run; w < name.from && actor.country == 0; w++) {
            actor.country = words.country[w];
        }
    }

    /** "Named Petra Lind as chief executive", "Petra Lind became the party's leader". */
    private void becomes(NameMention name, Participant actor) {
        int at = name.to;
        boolean named = at < words.count && words.joined(at) && NAMING.contains(before(name.run));
        if (at >= words.count
                || !words.joined(at)
                || !(words.reads(at, "became") || (named && words.reads(at, "as")))) {
            return;
        }
        at++;
        at += words.is(at, PHRASE_OPENER) ? 1 : 0;
        int end = Math.min(words.count, at + LONGEST_BEFORE);
        int head = -1;
        for (int w = at; w < end && words.joined(w) && !words.is(w, FUNCTION_WORD | VERB); w++) {
            head = words.is(w, ROLE) ? w : head;
        }
        if (head >= 0) {
            add(actor, at, head + 1, head);
        }
    }

    private String before(int word) {
        return word > 0 && words.joined(word) ? words.lower(word - 1) : "";
    }

    private void before(NameMention name, Participant actor) {
        int head = name.run - 1;
        boolean near = head >= 0
                && (words.joined(name.run) || words.gap[name.run] == TextWords.COMMA)
                && words.is(head, ROLE)
                && !words.shaped(head, TextWords.POSSESSIVE);
        if (!near) {
            beforePhrase(name, actor);
            return;
        }
        int from = head;
        while (from > 0 && head - from < LONGEST_BEFORE && words.joined(from) && !stops(from - 1)) {
            from--;
        }
        add(actor, from, head + 1, head);
    }

    /** "The head of the harbour guild, Sara Okafor". */
    private void beforePhrase(NameMention name, Participant actor) {
        int end = name.run;
        if (end == 0 || end >= words.count || words.gap[end] != TextWords.COMMA || name.length() < 2) {
            return;
        }
        for (int w = end - 1; w > 0 && end - w <= LONGEST_BEFORE && words.joined(w); w--) {
            boolean links = words.reads(w, "of") || words.reads(w, "for") || words.reads(w, "at");
            if (links && words.is(w - 1, ROLE)) {
                int from = w - 1;
                while (from > 0 && w - from < LONGEST_BEFORE && words.joined(from) && !stops(from - 1)) {
                    from--;
                }
                add(actor, from, end, w - 1);
                return;
            }
        }
    }

    /** "Cristian Gomez, a cook from Mexico, is a mother of four" tells that it is a woman. */
    private void predicate(NameMention name, Participant actor) {
        int at = name.to;
        int last = Math.min(words.count, at + LONGEST_AFTER);
        if (at < last && words.gap[at] == TextWords.COMMA) {
            at++;
            while (at < last && words.joined(at)) {
                at++;
            }
        }
        boolean is = at + 2 < last
                && (words.reads(at, "is") || words.reads(at, "was"))
                && words.sentence[at] == words.sentence[name.from]
                && words.is(at + 1, PHRASE_OPENER);
        for (int w = at + 2; is && w < last && words.joined(w) && !words.is(w, FUNCTION_WORD); w++) {
            actor.male += words.is(w, ROLE_MALE) ? 3 : 0;
            actor.female += words.is(w, ROLE_FEMALE) ? 3 : 0;
        }
    }

    private boolean stops(int word) {
        return words.is(word, FUNCTION_WORD);
    }

    private void after(NameMention name, Participant actor, @Nullable NameMention next) {
        int at = name.to;
        if (at < words.count && words.gap[at] == TextWords.COMMA && words.shaped(at, TextWords.NUMBER)) {
            at++;
        }
        if (at >= words.count || words.gap[at] != TextWords.COMMA) {
            return;
        }
        int head = -1;
        int end = at;
        if (words.is(at, VERB) || (words.is(at, FUNCTION_WORD) && words.shaped(at, TextWords.CAPITAL))) {
            return;
        }
        while (end < words.count
                && end - at < LONGEST_AFTER
                && (end == at || words.joined(end))
                && !words.is(end, VERB | RELATIVE)) {
            if (head < 0 && end - at < LONGEST_BEFORE && words.is(end, ROLE)) {
                head = end;
            }
            if (head < 0 && end > at && words.is(end, FUNCTION_WORD)) {
                break;
            }
            if (head >= 0 && words.is(end, ROLE) && end == head + 1) {
                head = end;
            }
            end++;
        }
        if ((next != null && introduces(head, next)) || isTitleOfNext(head) || actsHere(head)) {
            return;
        }
        if (head >= 0 && !(end < words.count && words.joined(end) && end - at < LONGEST_AFTER && end <= head)) {
            int from = words.is(at, FUNCTION_WORD) ? at + 1 : at;
            add(actor, Math.min(from, head), end, head);
        }
    }

    /** "On X, the singer can be heard": the one described is the subject of what follows. */
    private boolean actsHere(int head) {
        return head >= 0 && head + 1 < words.count && words.joined(head + 1) && words.is(head + 1, VERB);
    }

    /** "Middle East special envoy Steve Witkoff": a name follows at once, whose title this is. */
    private boolean isTitleOfNext(int head) {
        return head >= 0
                && head + 1 < words.count
                && words.joined(head + 1)
                && words.shaped(head + 1, TextWords.CAPITAL)
                && !words.is(head + 1, BODY | PORTFOLIO | ROLE);
    }

    /** In a list the title of the next one: "Ann Lee, special envoy Bo Ek and the mayor". */
    private boolean introduces(int head, NameMention next) {
        return head + 1 == next.from
                && words.joined(next.from)
                && next.actor != null
                && next.actor.kind == Participant.Kind.PERSON;
    }

    private void add(Participant actor, int from, int to, int head) {
        actor.roles.add(new Participant.Role(from, to, head));
        for (int w = from; w <= head; w++) {
            if (actor.country == 0) {
                actor.country = words.country[w];
            }
        }
        actor.male += words.is(head, ROLE_MALE) ? 3 : 0;
        actor.female += words.is(head, ROLE_FEMALE) ? 3 : 0;
        actor.doubtful = false;
    }

    /** A "he" or "she" in or right after a sentence that names one person only is a vote for that person's gender. */
    private void pronouns(List<NameMention> names) {
        Participant only = null;
        int sentence = -1;
        int next = 0;
        boolean several = false;
        for (int w = 0; w < words.count; w++) {
            while (next < names.size() && names.get(next).from <= w) {
                Participant actor = names.get(next++).actor;
                if (actor != null && actor.kind == Participant.Kind.PERSON) {
                    several = sentence == words.sentence[w] && (several || only != actor);
                    only = actor;
                    sentence = words.sentence[w];
                }
            }
            if (only != null && !several && words.is(w, HE | SHE)) {
                boolean near = words.sentence[w] - sentence <= 1 && !words.shaped(w, TextWords.QUOTED);
                only.maleVotes += near && words.is(w, HE) ? 1 : 0;
                only.femaleVotes += near && words.is(w, SHE) ? 1 : 0;
            }
        }
    }
}
