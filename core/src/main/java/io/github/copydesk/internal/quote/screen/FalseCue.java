package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * Tells words that only look like a verb of saying: the noun of {@code the Lund-Krog call} and {@code supply and demand}, the
 * adjective of {@code the accused mate}, and the idiom {@code That said, …}.
 */
final class FalseCue {
    private static final WordSet BEFORE_NOUNS = WordSet.of(List.of(
            "in", "of", "on", "for", "with", "from", "by", "at", "under", "into", "about", "after", "against",
            "between"));
    private static final WordSet FINITE = WordSet.of(List.of(
            "is", "are", "was", "were", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should",
            "isn't", "wasn't"));
    private static final WordSet PLURALS = WordSet.of(List.of("i", "we", "you", "they", "who", "people", "police"));
    private static final WordSet HELPS =
            WordSet.of(List.of("to", "do", "does", "did", "let", "lets", "make", "makes", "made", "not", "and", "or"));
    private static final WordSet SINGULARS = WordSet.of(List.of("he", "she", "it"));
    /** What "Krog's vow" leads to is what he said. */
    private static final WordSet LEADS = WordSet.of(List.of("that", "to", "of"));

    private static final WordSet OCCASIONS = WordSet.of(List.of(
            "chance",
            "opportunity",
            "right",
            "ability",
            "need",
            "time",
            "way",
            "room",
            "reason",
            "refusal",
            "failure",
            "permission",
            "freedom",
            "courage",
            "urge",
            "served",
            "serves",
            "helped",
            "helps",
            "used",
            "goes",
            "worked"));
    private static final WordSet VALUES = WordSet.of(List.of(
            "important",
            "worth",
            "fair",
            "safe",
            "hard",
            "easy",
            "difficult",
            "necessary",
            "useful",
            "helpful",
            "wrong",
            "right",
            "crucial",
            "essential",
            "possible",
            "impossible",
            "best",
            "better",
            "reasonable",
            "premature",
            "vital"));
    private static final long AND = WordHash.of("and");
    private static final long TO = WordHash.of("to");
    private static final WordSet READ = WordSet.of(List.of("read", "heard", "guessed", "know", "see", "say"));
    private static final WordSet ADDRESSED = WordSet.of(List.of("you", "you've"));
    private static final long THAT = WordHash.of("that");
    private static final long SAID = WordHash.of("said");

    private static final int REACH = 5;

    private FalseCue() {}

    /** Whether the word at a token says nothing. */
    static boolean is(Reading reading, int cue, int mention) {
        Tokens tokens = reading.tokens();
        if (cue <= 0 || cue + 1 >= tokens.count()) {
            return false;
        }
        if (!tokens.isWord(cue)) {
            return isSubtitle(reading, cue, mention);
        }
        return isIdiom(reading, cue)
                || isObject(reading, cue, mention)
                || isAdjective(reading, cue)
                || isNoun(reading, cue, mention)
                || isPurpose(reading, cue, mention)
                || isSubject(reading, cue);
    }

    /** "The Quiet Pier: Tales of a Town": a title has no speaker. */
    private static boolean isSubtitle(Reading reading, int colon, int mention) {
        Tokens tokens = reading.tokens();
        Mentions mentions = reading.mentions();
        return tokens.is(colon, ':')
                && mention >= 0
                && mentions.kind(mention) == Mentions.Kind.NAME
                && mentions.to(mention) == colon
                && mentions.from(mention) > 0
                && tokens.has(mentions.from(mention) - 1, WordKinds.DETERMINER)
                && !reading.covered(colon + 1);
    }

    /** "a chance to clarify", "important to note", "to assert their rights": nobody has done so. */
    private static boolean isPurpose(Reading reading, int cue, int mention) {
        Tokens tokens = reading.tokens();
        if (tokens.hash(cue - 1) != TO || cue < 2) {
            return false;
        }
        boolean object = mention >= 0 && reading.mentions().from(mention) > cue;
        return object || OCCASIONS.contains(tokens.hash(cue - 2)) || VALUES.contains(tokens.hash(cue - 2));
    }

    /** "Krog's admission that it leaks has spread alarm": a noun that opens its sentence has a verb that is the writer's. */
    private static boolean isSubject(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean noun =
                tokens.isPossessive(cue - 1) && (verb & CueVerbs.PAST) == 0 && tokens.kind(cue) == Tokens.Kind.LOWER;
        return noun && cue - reading.sentences().first(cue) <= REACH && tokens.hash(cue + 1) == THAT;
    }

    /** "assert their rights": what a bare form has behind it is its object. */
    private static boolean isObject(Reading reading, int cue, int mention) {
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean bare = (verb & CueVerbs.BASE) != 0 && (verb & CueVerbs.PAST) == 0;
        return bare
                && mention >= 0
                && reading.mentions().from(mention) == cue + 1
                && tokens.has(cue + 1, WordKinds.PERSONAL_PRONOUN | WordKinds.DETERMINER);
    }

    /** "That said, …", "you read it right". */
    private static boolean isIdiom(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        if (READ.contains(tokens.hash(cue)) && ADDRESSED.contains(tokens.hash(cue - 1))) {
            return true;
        }
        return tokens.hash(cue) == SAID
                && tokens.hash(cue - 1) == THAT
                && tokens.is(cue + 1, ',')
                && (reading.sentences().isFirst(cue - 1) || !tokens.isWord(cue - 2));
    }

    /** A participle inside a noun phrase: "the accused mate", "Krog's alleged remarks", "in said harbour". */
    private static boolean isAdjective(Reading reading, int cue) {
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean opens = opensNoun(tokens, cue - 1) || BEFORE_NOUNS.contains(tokens.hash(cue - 1));
        return (verb & CueVerbs.PAST) != 0
                && opens
                && tokens.kind(cue + 1) == Tokens.Kind.LOWER
                && !tokens.has(cue + 1, WordKinds.FUNCTION_WORD);
    }

    /** Whether a noun must follow: "the", "a", "Krog's". */
    private static boolean opensNoun(Tokens tokens, int token) {
        return tokens.isWord(token)
                && (tokens.has(token, WordKinds.INDEFINITE_DETERMINER)
                        || (tokens.has(token, WordKinds.DETERMINER) && !tokens.has(token, WordKinds.PRONOUN))
                        || tokens.isPossessive(token));
    }

    private static boolean isNoun(Reading reading, int cue, int mention) {
        Tokens tokens = reading.tokens();
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean mayBe = (verb & CueVerbs.NOUN) != 0 && (verb & (CueVerbs.PAST | CueVerbs.ING)) == 0;
        if (!mayBe || tokens.kind(cue) != Tokens.Kind.LOWER) {
            return false;
        }
        int before = cue - 1;
        if (opensNoun(tokens, before) || BEFORE_NOUNS.contains(tokens.hash(before))) {
            return !(tokens.isPossessive(before) && LEADS.contains(tokens.hash(cue + 1)));
        }
        boolean bare = (verb & CueVerbs.BASE) != 0;
        boolean subject = FINITE.contains(tokens.hash(cue + 1)) && !PLURALS.contains(tokens.hash(before));
        if (subject && (bare || !hasRelative(tokens, cue))) {
            return true;
        }
        return bare ? disagrees(reading, cue, mention) : isInPhrase(reading, cue, mention);
    }

    /** Whether a relative stands near before a verb: "which he claims are". */
    private static boolean hasRelative(Tokens tokens, int cue) {
        for (int t = cue - 1; t > Math.max(0, cue - REACH); t--) {
            if (tokens.has(t, WordKinds.RELATIVE) || tokens.is(t, ',')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare form has a source of one person: "Lund … call" says nothing, where "they call" might. */
    private static boolean disagrees(Reading reading, int cue, int mention) {
        Mentions mentions = reading.mentions();
        if (mention < 0 || mentions.to(mention) > cue || !isSingular(reading, mention)) {
            return false;
        }
        Tokens tokens = reading.tokens();
        int first = mentions.from(mention);
        if (mentions.to(mention) == cue) {
            return first > 0 && opensNoun(tokens, first - 1);
        }
        for (int t = mentions.to(mention); t < cue; t++) {
            boolean near = t >= cue - 3;
            boolean helps =
                    near && (HELPS.contains(tokens.hash(t)) || reading.verbs().isAuxiliary(t));
            boolean joined = tokens.hash(cue - 1) == AND;
            if ((helps && !joined) || PLURALS.contains(tokens.hash(t))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSingular(Reading reading, int mention) {
        Mentions mentions = reading.mentions();
        Tokens tokens = reading.tokens();
        if (mentions.kind(mention) == Mentions.Kind.PRONOUN) {
            return SINGULARS.contains(tokens.hash(mentions.from(mention)));
        }
        return mentions.kind(mention) == Mentions.Kind.NAME && !tokens.endsWith(mentions.to(mention) - 1, "s");
    }

    /** "with labour disputes since 2018": a plural in a phrase, far from its source. */
    private static boolean isInPhrase(Reading reading, int cue, int mention) {
        Tokens tokens = reading.tokens();
        boolean beside = mention >= 0 && reading.mentions().to(mention) == cue;
        return !beside
                && cue >= 2
                && tokens.kind(cue - 1) == Tokens.Kind.LOWER
                && !tokens.has(cue - 1, WordKinds.FUNCTION_WORD)
                && BEFORE_NOUNS.contains(tokens.hash(cue - 2));
    }
}
