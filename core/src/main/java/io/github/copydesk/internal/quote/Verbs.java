package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * What can be told of a text's verbs from their form and a lexicon. Told once a token: every candidate asks again for the
 * tokens around it.
 */
public final class Verbs {
    /** The class of the forms of reporting verbs. */
    static final long REPORTING_CLASS = 1;
    /** The classes up to this one tell what a word is: a verb of saying, an auxiliary, a name, a number. */
    static final int LAST_GRAMMATICAL_CLASS = 4;
    /** The classes up to this one are numbered; what is above stands for itself. */
    static final int LAST_CLASS = 9;

    private static final byte REPORTS = 1;
    private static final byte AUXILIARY = 2;

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

    private final byte[] told;
    private final long[] classes;

    private Verbs(int count) {
        this.told = new byte[count];
        this.classes = new long[count];
    }

    /** Looks at every token of a text. */
    static Verbs of(Tokens tokens) {
        Verbs verbs = new Verbs(tokens.count());
        for (int t = 0; t < tokens.count(); t++) {
            long hash = tokens.hash(t);
            int reports = REPORTING.contains(hash) ? REPORTS : 0;
            int auxiliary = AUXILIARIES.contains(hash) ? AUXILIARY : 0;
            verbs.told[t] = (byte) (reports | auxiliary);
            verbs.classes[t] = verbs.classify(tokens, t);
        }
        return verbs;
    }

    /** Whether a token is a form of a reporting verb. */
    boolean reports(int token) {
        return (told[token] & REPORTS) != 0;
    }

    /** Whether a token is an auxiliary, or an adverb that stands beside one. */
    boolean isAuxiliary(int token) {
        return (told[token] & AUXILIARY) != 0;
    }

    /** Whether a class is that of verbs as a rule: reporting, auxiliary, or with the ending of a finite form. */
    static boolean isFiniteClass(long type) {
        return type == REPORTING_CLASS || type == 2 || type == 5 || type == 7;
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
    long classOf(int token) {
        return classes[token];
    }

    private long classify(Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            return tokens.isMark(token) ? '"' : tokens.charAt(token);
        }
        if (reports(token)) {
            return REPORTING_CLASS;
        }
        if (isAuxiliary(token)) {
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
