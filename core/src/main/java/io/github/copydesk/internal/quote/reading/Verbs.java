package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.text.Tokens;

/**
 * What can be told of a text's verbs from their form and a lexicon. Told once a token: every candidate asks again for the
 * tokens around it.
 */
public final class Verbs {
    /** The class of the forms of reporting verbs. */
    public static final long REPORTING_CLASS = 1;
    /** The classes up to this one tell what a word is: a verb of saying, an auxiliary, a name, a number. */
    static final int LAST_GRAMMATICAL_CLASS = 4;
    /** The classes up to this one are numbered; what is above stands for itself. */
    static final int LAST_CLASS = 9;

    /** The class of a short word: it stands for itself, by its hash. */
    private static final int ITSELF = -1;

    private static final long MAY = WordHash.of("may");
    private static final long WILL = WordHash.of("will");

    private final Tokens tokens;
    /** Each token's class as a {@code char}, unless {@link #itself}. */
    private final char[] classes;

    private final boolean[] itself;

    private Verbs(Tokens tokens) {
        this.tokens = tokens;
        this.classes = new char[tokens.count()];
        this.itself = new boolean[tokens.count()];
        for (int t = 0; t < classes.length; t++) {
            int type = classify(t);
            classes[t] = (char) type;
            itself[t] = type == ITSELF;
        }
    }

    /** Looks at every token of a text. */
    static Verbs of(Tokens tokens) {
        return new Verbs(tokens);
    }

    /** Whether a token is a form of a reporting verb. */
    public boolean reports(int token) {
        return tokens.has(token, WordKinds.REPORTING);
    }

    /** Whether a token is an auxiliary, or an adverb that stands beside one. */
    public boolean isAuxiliary(int token) {
        return tokens.has(token, WordKinds.AUXILIARY) && !isName(token);
    }

    /** "May" in "May said" and "Will" in "Will says": behind the auxiliary the verb would stand in its base form. */
    public boolean isName(int token) {
        boolean capital = tokens.isCapital(token)
                && (tokens.hash(token) == MAY || tokens.hash(token) == WILL)
                && token + 1 < tokens.count();
        int next = capital ? CueVerbs.of(tokens.hash(token + 1)) : 0;
        return (next & (CueVerbs.PAST | CueVerbs.THIRD)) != 0 && (next & CueVerbs.BASE) == 0;
    }

    /** Whether a class is that of verbs as a rule: reporting, auxiliary, or with the ending of a finite form. */
    public static boolean isFiniteClass(long type) {
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
    public long classOf(int token) {
        return itself[token] ? tokens.hash(token) : classes[token];
    }

    private int classify(int token) {
        if (!tokens.isWord(token)) {
            return tokens.isMark(token) ? '"' : tokens.charAt(token);
        }
        if (reports(token)) {
            return (int) REPORTING_CLASS;
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
        return length <= 4 ? ITSELF : endingClass(token);
    }

    private int endingClass(int token) {
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
