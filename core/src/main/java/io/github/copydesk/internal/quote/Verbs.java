package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** What can be told of verbs from their form and a lexicon. */
final class Verbs {
    private static final WordSet REPORTING = WordSet.load("reporting-verbs");
    private static final WordSet AUXILIARIES = WordSet.of(List.of(
            "has",
            "had",
            "have",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "also",
            "then",
            "later",
            "recently",
            "previously",
            "once",
            "again",
            "repeatedly",
            "reportedly",
            "would",
            "will",
            "could",
            "should",
            "may",
            "might",
            "must",
            "can",
            "did",
            "does",
            "do",
            "who",
            "never",
            "even",
            "still",
            "just",
            "already",
            "often",
            "not",
            "now"));

    private Verbs() {}

    /** Whether a token is a form of a reporting verb. */
    static boolean reports(Tokens tokens, int token) {
        return REPORTING.contains(tokens.hash(token));
    }

    /** Whether a token is an auxiliary, or an adverb that stands beside one. */
    static boolean isAuxiliary(Tokens tokens, int token) {
        return AUXILIARIES.contains(tokens.hash(token));
    }

    /** Whether a lower-case word has the ending of a past or third-person form. */
    static boolean looksFinite(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        if (length < 3) {
            return false;
        }
        return tokens.endsWith(token, "ed") || (tokens.endsWith(token, "s") && !tokens.endsWith(token, "ss"));
    }

    /**
     * The class of a token that models learn from: reporting verb, auxiliary, capital; short words and marks stand for
     * themselves; of the rest only the ending counts.
     */
    static long classOf(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return tokens.isMark(token) ? '"' : tokens.charAt(token);
        }
        if (reports(tokens, token)) {
            return 1;
        }
        if (isAuxiliary(tokens, token)) {
            return 2;
        }
        if (tokens.isCapital(token)) {
            return 3;
        }
        if (tokens.kind(token) == Tokens.Kind.NUMBER) {
            return 4;
        }
        int length = tokens.end(token) - tokens.start(token);
        return length <= 4 ? tokens.hash(token) : endingClass(tokens, token);
    }

    private static long endingClass(Tokens tokens, int token) {
        if (tokens.endsWith(token, "ed")) {
            return 5;
        }
        if (tokens.endsWith(token, "ing")) {
            return 6;
        }
        if (tokens.endsWith(token, "ly")) {
            return 8;
        }
        return tokens.endsWith(token, "s") ? 7 : 9;
    }
}
