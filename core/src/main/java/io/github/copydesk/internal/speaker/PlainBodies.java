package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which body a plain noun stands for once the text has named it: after {@code Fjordline and the Bergen Port Authority met}
 * "the company" is Fjordline, for an authority is none. Looks at a bounded number of names.
 */
final class PlainBodies {
    private static final int NAMES = 40;
    private static final int SENTENCES = 3;

    /** The last words of bodies that are called by them, and by no other noun. */
    private static final Set<String> CALLED_SO = Set.of(
            "authority",
            "ministry",
            "department",
            "university",
            "council",
            "court",
            "police",
            "committee",
            "parliament");

    /** Words of bodies that earn no money. */
    private static final Set<String> CIVIC = Set.of(
            "authority",
            "ministry",
            "department",
            "university",
            "college",
            "school",
            "council",
            "court",
            "police",
            "committee",
            "parliament",
            "congress",
            "senate",
            "commission",
            "union",
            "association",
            "federation",
            "government",
            "board",
            "city",
            "church",
            "party",
            "hospital",
            "army",
            "navy",
            "embassy",
            "league",
            "society",
            "bureau",
            "office",
            "agency",
            "institute",
            "administration");

    private final TextWords words;
    private final List<NameMention> names;
    private final SourceReader reader;
    private final DescribedSpeakers described;
    private final CalledBodies called;

    PlainBodies(TextWords words, List<NameMention> names, SourceReader reader, DescribedSpeakers described) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.described = described;
        this.called = new CalledBodies(words, names);
    }

    /** Whether any body of its kind may be called by a noun, given in lower case. */
    static boolean isPlain(String noun) {
        return BodyNoun.of(noun) != null;
    }

    /** Whether bodies of one sort alone may be called by a noun, given in lower case: "giant", but not "group". */
    static boolean isTrade(String noun) {
        BodyNoun sort = BodyNoun.of(noun);
        return sort != null && sort.sort() != BodyNoun.Sort.ANY;
    }

    /** The body that the text introduced by such a noun: "the charity" after "the charity Clean Air Now"; or null. */
    @Nullable
    Participant introduced(int noun) {
        NameMention name = called.find(noun);
        return name == null ? null : actor(name);
    }

    /** The body that such a noun at a word stands for: of those named near the one that the text names most, or null. */
    @Nullable
    Participant find(int noun) {
        BodyNoun sort = BodyNoun.of(words.lower(noun));
        NameMention best = null;
        int most = 0;
        int last = reader.indexFrom(noun) - 1;
        for (int n = last; n >= Math.max(0, last - NAMES); n--) {
            NameMention name = names.get(n);
            if (words.sentence[noun] - words.sentence[name.from] > SENTENCES) {
                break;
            }
            int weight = weight(name, n, sort);
            if (weight > most) {
                most = weight;
                best = name;
            }
        }
        best = best == null && sort != null && sort.sort() == BodyNoun.Sort.FIRM ? onlyOne(noun, last) : best;
        return best == null ? null : actor(best);
    }

    /** "The commission charged Voltan. The carmaker said": the only word near that may be a firm's name. */
    private @Nullable NameMention onlyOne(int noun, int last) {
        NameMention only = null;
        for (int n = last; n >= Math.max(0, last - NAMES); n--) {
            NameMention name = names.get(n);
            if (words.sentence[noun] - words.sentence[name.from] > SENTENCES) {
                break;
            }
            boolean unknown = name.actor == null || (name.actor.kind == Participant.Kind.PERSON && name.actor.doubtful);
            boolean alone = unknown
                    && name.kind == NameMention.Kind.LONE
                    && name.run == name.from
                    && !(words.joined(name.from) && words.is(name.from - 1, PREPOSITION))
                    && !words.is(name.from, GIVEN_NAME | FUNCTION_WORD)
                    && !words.shaped(name.from, TextWords.DISPLAY | TextWords.QUOTED | TextWords.FIRST);
            if (alone) {
                if (only != null && !words.text(only.from, only.to).equals(words.text(name.from, name.to))) {
                    return null;
                }
                only = name;
            }
        }
        return only;
    }

    private Participant actor(NameMention name) {
        boolean body = name.actor != null && name.actor.kind == Participant.Kind.BODY;
        Participant actor =
                body && name.actor != null ? name.actor : described.actor(name.from, name.to, Participant.Kind.BODY);
        name.actor = actor;
        return actor;
    }

    /** How much speaks for a name; 0 if it is none of such a body. */
    private int weight(NameMention name, int index, @Nullable BodyNoun noun) {
        if (noun == null) {
            return 0;
        }
        Participant actor = name.actor;
        if (actor == null || (actor.kind == Participant.Kind.PERSON && actor.doubtful)) {
            return isNamedSo(name, index, noun) ? 1 + (actor == null ? 0 : actor.mentions) : 0;
        }
        if (actor.kind != Participant.Kind.BODY || actor.names.isEmpty() || !fits(noun, actor)) {
            return 0;
        }
        return (tells(actor, noun) ? 100 : 1) + actor.mentions;
    }

    /** Whether a word alone names a firm: "WeWork", or "Fjordline" beside another body in "Fjordline and the council". */
    private boolean isNamedSo(NameMention name, int index, BodyNoun noun) {
        boolean told = noun.telling().contains(words.lower(name.to - 1))
                || (name.length() > 1 && noun.telling().contains(words.lower(name.from)));
        if (name.kind == NameMention.Kind.PERHAPS && told) {
            return true;
        }
        if (noun.sort() == BodyNoun.Sort.PUBLIC && isOffice(name)) {
            return true;
        }
        if (noun.sort() != BodyNoun.Sort.FIRM) {
            return false;
        }
        boolean alone = name.kind == NameMention.Kind.LONE
                && name.length() == 1
                && !words.is(name.from, GIVEN_NAME | FUNCTION_WORD);
        if (!alone || words.shaped(name.from, TextWords.DISPLAY | TextWords.QUOTED)) {
            return false;
        }
        return hasInnerCapital(name.from) || isBesideBody(name, index);
    }

    /** "Ofcom", "Ofwat": how Britain's regulators are named. */
    private boolean isOffice(NameMention name) {
        int length = words.end[name.from] - words.start[name.from];
        return name.length() == 1
                && length >= 5
                && length <= 8
                && words.lower(name.from).startsWith("of");
    }

    private boolean hasInnerCapital(int word) {
        boolean small = false;
        for (int i = words.start[word] + 1; i < words.end[word]; i++) {
            char c = words.text.charAt(i);
            if (small && Character.isUpperCase(c) && words.text.charAt(i - 1) != '-') {
                return true;
            }
            small |= Character.isLowerCase(c);
        }
        return false;
    }

    private boolean isBesideBody(NameMention name, int index) {
        NameMention next = index + 1 < names.size() ? names.get(index + 1) : null;
        boolean and = words.joined(name.to) && words.reads(name.to, "and");
        return and
                && next != null
                && next.run - name.to <= 2
                && next.kind == NameMention.Kind.BODY
                && words.sentence[next.run] == words.sentence[name.from];
    }

    /** Whether a body may be called by a noun. */
    boolean fits(int word, Participant body) {
        BodyNoun noun = BodyNoun.of(words.lower(word));
        return noun == null ? !hasOtherNoun(body) : fits(noun, body);
    }

    /** "Skylark Airways" is no lender, and the "Port Authority" no company. */
    private boolean fits(BodyNoun noun, Participant body) {
        if (tells(body, noun)) {
            return true;
        }
        boolean earns = noun.sort() != BodyNoun.Sort.ANY && noun.sort() != BodyNoun.Sort.PUBLIC;
        if (hasOtherNoun(body) || (earns && has(body, CIVIC))) {
            return false;
        }
        for (int w = body.nameFrom; w < body.nameTo; w++) {
            if (noun.isOfAnother(words.lower(w))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first or last word of a name tells it: "Bank of Leith", "Leith Water". */
    private boolean tells(Participant body, BodyNoun noun) {
        return noun.telling().contains(words.lower(body.nameTo - 1))
                || noun.telling().contains(words.lower(body.nameFrom));
    }

    /** "The Port Authority" is no company and no agency. */
    private boolean hasOtherNoun(Participant body) {
        return body.nameTo - body.nameFrom > 1 && CALLED_SO.contains(words.lower(body.nameTo - 1));
    }

    private boolean has(Participant body, Set<String> some) {
        for (int w = body.nameFrom; w < body.nameTo; w++) {
            if (some.contains(words.lower(w))) {
                return true;
            }
        }
        return false;
    }
}
