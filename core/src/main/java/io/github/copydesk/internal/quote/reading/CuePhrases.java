package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that say that something is said, next to a mention: {@code Rubio has said}, {@code said Rubio}. */
public final class CuePhrases {
    /** No cue. */
    public static final long NONE = -1;

    private static final int REACH = 7;
    private static final long ACCORDING = WordHash.of("according");
    private static final long TO = WordHash.of("to");

    private CuePhrases() {}

    /** The cue next to a mention, as a range of tokens, or {@link #NONE}. */
    public static long besideMention(Reading reading, int mention) {
        Tokens tokens = reading.tokens();
        int to = reading.mentions().to(mention);
        int end = Math.min(tokens.count(), to + REACH);
        for (int t = to; t < end && sameSentence(reading, to - 1, t); t++) {
            if (reading.verbs().reports(t) && tokens.kind(t) == Tokens.Kind.LOWER && !reading.covered(t)) {
                return range(withAuxiliaries(reading.verbs(), t, to), t + 1);
            }
        }
        int from = reading.mentions().from(mention);
        for (int t = from - 1; t >= Math.max(0, from - 4) && sameSentence(reading, from, t); t--) {
            if (reading.verbs().reports(t) && !reading.covered(t)) {
                return range(t, t + 1);
            }
        }
        return NONE;
    }

    /** A cue with its auxiliaries, and {@code to} after {@code according}, as a range of tokens. */
    public static long withAuxiliaries(Reading reading, int verb) {
        Tokens tokens = reading.tokens();
        int first = reading.sentences().first(verb);
        int to = verb + 1;
        boolean more = to < tokens.count() && sameSentence(reading, verb, to);
        if (more && tokens.hash(verb) == ACCORDING && tokens.hash(to) == TO) {
            to++;
        }
        return range(withAuxiliaries(reading.verbs(), verb, first), to);
    }

    private static int withAuxiliaries(Verbs verbs, int verb, int first) {
        int from = verb;
        while (from > first && verbs.isAuxiliary(from - 1)) {
            from--;
        }
        return from;
    }

    private static boolean sameSentence(Reading reading, int a, int b) {
        return reading.sentences().of(a) == reading.sentences().of(b);
    }

    private static long range(int from, int to) {
        return ((long) from << 32) | to;
    }

    /** Where a cue stands in the text; null for none. */
    public static @Nullable Span span(long cue, Tokens tokens) {
        return cue == NONE ? null : new Span(tokens.start((int) (cue >>> 32)), tokens.end((int) cue - 1));
    }

    /** The last token of a cue; -1 for none. */
    public static int verb(long cue) {
        return cue == NONE ? -1 : (int) cue - 1;
    }
}
