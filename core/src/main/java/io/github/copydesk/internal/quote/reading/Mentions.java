package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Noun phrases outside quotations that might name a speaker: pronouns, names ({@code Foreign Minister Sergei Lavrov}),
 * and descriptions ({@code a senior official}). Found by capital letters, determiners and a lexicon of nouns; no
 * tagger or parser. Each is a range of tokens, in the order of the text, none overlapping.
 */
public final class Mentions {
    /** What a mention is made of. */
    public enum Kind {
        PRONOUN(0),
        NAME(1),
        DESCRIPTION(2);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        /** A number below 4 that models know the kind by. */
        public int code() {
            return code;
        }
    }

    /** Pronouns with a verb: {@code she's said}. */
    private static final WordSet CONTRACTIONS = WordSet.of(List.of(
            "he's", "he'd", "he'll", "she's", "she'd", "she'll", "they're", "they've", "they'd", "they'll", "i'm",
            "i've", "i'd", "i'll", "we're", "we've", "we'd", "we'll", "it's"));

    private static final long WHICH = WordHash.of("which");
    private static final long THAT = WordHash.of("that");
    private static final WordSet HELPERS =
            WordSet.of(List.of("has", "have", "had", "also", "was", "were", "is", "are"));

    /** How plurals end of those who do something. */
    private static final List<String> PEOPLE =
            List.of("ers", "ors", "ists", "ians", "eers", "ents", "ants", "men", "ees");

    private final Tokens tokens;
    private final Set<Long> surnames = new HashSet<>();
    private int count;
    private int[] froms;
    private int[] tos;
    private Kind[] kinds;
    /** Of each mention, where it was asked for: a mention is a candidate for many quotations. */
    private @Nullable MentionSense[] senses = new MentionSense[0];
    /** For each token, and behind the last one, the first mention that starts there or after it. */
    private int[] nextAt = new int[1];

    private Mentions(Tokens tokens) {
        int size = 16 + tokens.count() / 6;
        this.tokens = tokens;
        this.froms = new int[size];
        this.tos = new int[size];
        this.kinds = new Kind[size];
    }

    /** Finds the mentions outside the stretches. */
    static Mentions of(Tokens tokens, Stretches stretches) {
        Mentions mentions = new Mentions(tokens);
        mentions.findSurnames();
        int stretch = 0;
        for (int p = 0; p < tokens.paragraphs(); p++) {
            int end = tokens.first(p + 1);
            int t = tokens.first(p);
            while (t < end) {
                while (stretch < stretches.count()
                        && (stretches.nested(stretch) || stretches.outerEnd(stretch) <= tokens.start(t))) {
                    stretch++;
                }
                boolean inside = stretch < stretches.count() && stretches.outerStart(stretch) < tokens.end(t);
                t = inside ? t + 1 : mentions.scan(t, boundary(tokens, t, end, stretch, stretches));
            }
        }
        mentions.indexByToken();
        mentions.senses = new MentionSense[mentions.count];
        return mentions;
    }

    /** The models ask what stands at a token again and again. */
    private void indexByToken() {
        nextAt = new int[tokens.count() + 1];
        int next = count;
        for (int token = tokens.count(); token >= 0; token--) {
            while (next > 0 && froms[next - 1] >= token) {
                next--;
            }
            nextAt[token] = next;
        }
    }

    /** Surnames that are function words too, by their full names: George Will, Al From. */
    private void findSurnames() {
        for (int t = 1; t < tokens.count(); t++) {
            if (tokens.kind(t) == Tokens.Kind.CAPITAL
                    && tokens.kind(t - 1) == Tokens.Kind.CAPITAL
                    && tokens.has(t, WordKinds.STARTER)
                    && tokens.has(t - 1, WordKinds.GIVEN_NAME)
                    && tokens.start(t) == tokens.end(t - 1) + 1) {
                surnames.add(tokens.hash(t));
            }
        }
    }

    private boolean isSurname(int token) {
        return !surnames.isEmpty() && surnames.contains(tokens.hash(token));
    }

    /** The first token from one on that a stretch covers, at most a phrase's length away. */
    private static int boundary(Tokens tokens, int from, int end, int stretch, Stretches stretches) {
        int to = Math.min(end, from + 14);
        if (stretch < stretches.count()) {
            int opens = stretches.outerStart(stretch);
            while (to > from + 1 && tokens.end(to - 1) > opens) {
                to--;
            }
        }
        return to;
    }

    /** Adds the mention that starts at a token, if any; returns where to go on. */
    private int scan(int at, int end) {
        if (!tokens.isWord(at)) {
            return at + 1;
        }
        if (tokens.has(at, WordKinds.PRONOUN) && tokens.kind(at) != Tokens.Kind.UPPER) {
            add(at, at + 1, Kind.PRONOUN);
            return at + 1;
        }
        if (CONTRACTIONS.contains(tokens.hash(at)) || isRelative(at, end)) {
            add(at, at + 1, Kind.PRONOUN);
            return at + 1;
        }
        if (tokens.isCapital(at) && (!tokens.has(at, WordKinds.STARTER) || isSurname(at))) {
            int to = nameEnd(at, end);
            add(at, to, Kind.NAME);
            return to;
        }
        int to = descriptionEnd(at, end);
        if (to > 0) {
            add(at, to, Kind.DESCRIPTION);
            return to;
        }
        return at + 1;
    }

    /** Whether a token is {@code which} or {@code that} as the subject of a verb of saying: {@code a letter that warned}. */
    private boolean isRelative(int at, int end) {
        long hash = tokens.hash(at);
        if (hash != WHICH && hash != THAT) {
            return false;
        }
        int verb = at + 1;
        while (verb < end && verb < at + 3 && HELPERS.contains(tokens.hash(verb))) {
            verb++;
        }
        boolean reports = verb < end && tokens.has(verb, WordKinds.REPORTING);
        boolean follows = at > 0 && (hash == WHICH ? tokens.is(at - 1, ',') || tokens.isWord(at - 1) : isNoun(at - 1));
        return reports && follows;
    }

    private boolean isNoun(int token) {
        return tokens.isCapital(token)
                || (tokens.kind(token) == Tokens.Kind.LOWER
                        && !tokens.has(token, WordKinds.REPORTING | WordKinds.FUNCTION_WORD)
                        && !tokens.endsWith(token, "ed")
                        && !tokens.endsWith(token, "ing"));
    }

    private int nameEnd(int from, int end) {
        int last = from;
        int connectors = 0;
        for (int t = from; t < end; t++) {
            if (tokens.isCapital(t)) {
                last = t;
                connectors = 0;
                if (isPossessive(t)) {
                    break;
                }
            } else if (!tokens.isWord(t) || !tokens.has(t, WordKinds.CONNECTOR) || ++connectors > 2) {
                break;
            }
        }
        return last + 1;
    }

    /** Whether a token ends in {@code 's} or {@code s'}. */
    public boolean isPossessive(int token) {
        return nameEndOffset(token) < tokens.end(token);
    }

    /** Where a pronoun ends without the verb that has grown together with it. */
    private int endOfPronoun(int token) {
        return CONTRACTIONS.contains(tokens.hash(token))
                ? tokens.end(token)
                        - (tokens.endsWith(token, "'s") || tokens.endsWith(token, "'m") || tokens.endsWith(token, "'d")
                                ? 2
                                : 3)
                : tokens.end(token);
    }

    private int nameEndOffset(int token) {
        int end = tokens.end(token);
        return end - tokens.start(token) > 2 && tokens.endsWith(token, "'s") ? end - 2 : end;
    }

    private int descriptionEnd(int from, int end) {
        if (tokens.kind(from) == Tokens.Kind.NUMBER) {
            return from + 1 < end && tokens.has(from + 1, WordKinds.PERCENT) ? from + 2 : -1;
        }
        if (tokens.has(from, WordKinds.INDEFINITE) && followsNoun(from + 1, end)) {
            return from + 1;
        }
        boolean determined = tokens.has(from, WordKinds.DETERMINER);
        if (!determined) {
            return tokens.has(from, WordKinds.SPEAKING_NOUN) || isPeopleWhoSay(from, end) ? from + 1 : -1;
        }
        int t = from + 1;
        for (;
                t < end && t <= from + 5 && (tokens.kind(t) == Tokens.Kind.LOWER || tokens.endsWith(t, "-year-old"));
                t++) {
            if (tokens.has(t, WordKinds.FUNCTION_WORD) && !tokens.has(t, WordKinds.MODIFIER)) {
                return t > from + 1 ? t : tokens.has(from, WordKinds.INDEFINITE) ? t : -1;
            }
            if (followsNoun(t + 1, end)) {
                return t + 1;
            }
        }
        return -1;
    }

    /** Whether a bare plural names who does something and stands beside a verb of saying: "…, say oceanographers". */
    private boolean isPeopleWhoSay(int at, int end) {
        boolean before = at + 1 < end && tokens.has(at + 1, WordKinds.REPORTING);
        boolean behind = at > 1 && tokens.has(at - 1, WordKinds.REPORTING) && tokens.is(at - 2, ',');
        return (before || behind)
                && tokens.kind(at) == Tokens.Kind.LOWER
                && !tokens.has(at, WordKinds.REPORTING | WordKinds.FUNCTION_WORD)
                && PEOPLE.stream().anyMatch(ending -> tokens.endsWith(at, ending));
    }

    private boolean followsNoun(int token, int end) {
        if (token >= end) {
            return true;
        }
        if (!tokens.isWord(token)) {
            return ",.;:".indexOf(tokens.charAt(token)) >= 0;
        }
        return tokens.has(token, WordKinds.AFTER_NOUN)
                || (tokens.kind(token) == Tokens.Kind.LOWER
                        && (Verbs.looksFinite(tokens, token) || tokens.has(token, WordKinds.IRREGULAR_PAST))
                        && !tokens.has(token, WordKinds.THAT));
    }

    private void add(int from, int to, Kind kind) {
        if (count == froms.length) {
            froms = Arrays.copyOf(froms, count * 2);
            tos = Arrays.copyOf(tos, count * 2);
            kinds = Arrays.copyOf(kinds, count * 2);
        }
        froms[count] = from;
        tos[count] = to;
        kinds[count++] = kind;
    }

    /** How many mentions there are. */
    public int count() {
        return count;
    }

    /** The first token of a mention. */
    public int from(int i) {
        return froms[i];
    }

    /** The token after the last of a mention. */
    public int to(int i) {
        return tos[i];
    }

    /** What a mention is made of. */
    public Kind kind(int i) {
        return kinds[i];
    }

    /** What a mention seems to name. */
    public MentionSense sense(int i) {
        MentionSense sense = senses[i];
        if (sense == null) {
            sense = MentionSense.of(this, i);
            senses[i] = sense;
        }
        return sense;
    }

    /** The tokens that mentions are made of. */
    Tokens tokens() {
        return tokens;
    }

    /** Where a mention starts in the text. */
    public int start(int i) {
        return tokens.start(froms[i]);
    }

    /** Where a mention ends in the text, without a possessive ending. */
    public int end(int i) {
        int last = tos[i] - 1;
        return kinds[i] == Kind.PRONOUN ? endOfPronoun(last) : nameEndOffset(last);
    }

    /** The first mention that starts at a token or after it. */
    public int at(int token) {
        return nextAt[Math.max(0, Math.min(token, nextAt.length - 1))];
    }
}
