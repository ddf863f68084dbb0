package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.GIVEN_NAME;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which body a plain noun stands for once the text has named it: after {@code Fjordline and the Bergen Port Authority met}
 * "the company" is Fjordline, for an authority is none. Looks at a bounded number of names.
 */
final class PlainBodies {
    private static final int NAMES = 40;
    private static final int SENTENCES = 3;

    /** Nouns for what earns money, and the words that names of its kind have. */
    private static final Map<String, Set<String>> COMPANIES = Map.ofEntries(
            Map.entry("company", Set.of("company", "inc", "corp", "plc", "ltd")),
            Map.entry("firm", Set.of()),
            Map.entry("business", Set.of()),
            Map.entry("brand", Set.of()),
            Map.entry("giant", Set.of()),
            Map.entry("startup", Set.of()),
            Map.entry("start-up", Set.of()),
            Map.entry("manufacturer", Set.of()),
            Map.entry("operator", Set.of()),
            Map.entry("developer", Set.of()),
            Map.entry("supplier", Set.of()),
            Map.entry("retailer", Set.of("stores", "supermarkets")),
            Map.entry("carrier", Set.of("airlines", "airways", "airline", "air")),
            Map.entry("airline", Set.of("airlines", "airways", "airline", "air")),
            Map.entry("lender", Set.of("bank", "savings", "credit", "building")),
            Map.entry("bank", Set.of("bank", "bancorp", "banking")),
            Map.entry("insurer", Set.of("insurance", "assurance", "mutual")),
            Map.entry("carmaker", Set.of("motors", "motor", "cars")),
            Map.entry("automaker", Set.of("motors", "motor", "automotive")));

    /** Nouns for bodies of other kinds. */
    private static final Set<String> OTHERS = Set.of(
            "agency",
            "organisation",
            "organization",
            "group",
            "watchdog",
            "regulator",
            "broadcaster",
            "site",
            "website",
            "outlet",
            "network",
            "publication",
            "paper",
            "newspaper",
            "magazine",
            "club",
            "team",
            "charity",
            "band",
            "label");

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
            "administration");

    private final TextWords words;
    private final List<NameMention> names;
    private final SourceReader reader;
    private final DescribedSpeakers described;

    PlainBodies(TextWords words, List<NameMention> names, SourceReader reader, DescribedSpeakers described) {
        this.words = words;
        this.names = names;
        this.reader = reader;
        this.described = described;
    }

    /** Whether any body of its kind may be called by a noun, given in lower case. */
    static boolean isPlain(String noun) {
        return OTHERS.contains(noun) || COMPANIES.containsKey(noun);
    }

    /** The body that such a noun at a word stands for: of those named near the one that the text names most, or null. */
    @Nullable
    Participant find(int noun) {
        Set<String> telling = COMPANIES.get(words.lower(noun));
        NameMention best = null;
        int most = 0;
        int last = reader.indexFrom(noun) - 1;
        for (int n = last; n >= Math.max(0, last - NAMES); n--) {
            NameMention name = names.get(n);
            if (words.sentence[noun] - words.sentence[name.from] > SENTENCES) {
                break;
            }
            int weight = weight(name, n, telling);
            if (weight > most) {
                most = weight;
                best = name;
            }
        }
        return best == null ? null : actor(best);
    }

    private Participant actor(NameMention name) {
        boolean body = name.actor != null && name.actor.kind == Participant.Kind.BODY;
        Participant actor =
                body && name.actor != null ? name.actor : described.actor(name.from, name.to, Participant.Kind.BODY);
        name.actor = actor;
        return actor;
    }

    /** How much speaks for a name; 0 if it is none of such a body. */
    private int weight(NameMention name, int index, @Nullable Set<String> telling) {
        Participant actor = name.actor;
        if (actor == null || (actor.kind == Participant.Kind.PERSON && actor.doubtful)) {
            return telling != null && isFirm(name, index, telling) ? 1 + (actor == null ? 0 : actor.mentions) : 0;
        }
        if (actor.kind != Participant.Kind.BODY || actor.names.isEmpty() || hasOtherNoun(actor)) {
            return 0;
        }
        if (telling != null && isOfOtherTrade(actor, telling)) {
            return 0;
        }
        if (telling != null && (has(actor, CIVIC) || has(actor, telling))) {
            return has(actor, telling) ? 100 + actor.mentions : 0;
        }
        return 1 + actor.mentions;
    }

    /** Whether a word alone names a firm: "WeWork", or "Fjordline" beside another body in "Fjordline and the council". */
    private boolean isFirm(NameMention name, int index, Set<String> telling) {
        if (name.kind == NameMention.Kind.PERHAPS && telling.contains(words.lower(name.to - 1))) {
            return true;
        }
        boolean alone = name.kind == NameMention.Kind.LONE
                && name.length() == 1
                && !words.is(name.from, GIVEN_NAME | FUNCTION_WORD);
        if (!alone || words.shaped(name.from, TextWords.DISPLAY | TextWords.QUOTED)) {
            return false;
        }
        return hasInnerCapital(name.from) || isBesideBody(name, index);
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

    /** Whether a body may be called by such a noun. */
    boolean fits(int noun, Participant body) {
        Set<String> telling = COMPANIES.get(words.lower(noun));
        return !hasOtherNoun(body) && !(telling != null && (has(body, CIVIC) || isOfOtherTrade(body, telling)));
    }

    /** "The Port Authority" is no company and no agency. */
    private boolean hasOtherNoun(Participant body) {
        return body.nameTo - body.nameFrom > 1 && CALLED_SO.contains(words.lower(body.nameTo - 1));
    }

    /** "Skylark Airways" is no lender. */
    private boolean isOfOtherTrade(Participant body, Set<String> telling) {
        return !telling.isEmpty()
                && !has(body, telling)
                && COMPANIES.values().stream().anyMatch(others -> !others.contains("company") && has(body, others));
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
