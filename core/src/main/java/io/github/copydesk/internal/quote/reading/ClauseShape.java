package io.github.copydesk.internal.quote.reading;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.text.Tokens;
import java.util.BitSet;

/**
 * The build of a stretch of words, without what they are about: its commas, verbs, relatives and joints, each run of equals
 * once. Between {@code Mr Reed} and {@code told} in {@code Mr Reed, who made millions, told investors} it is comma,
 * relative, verb, comma; so a model learns in one place that a clause in commas does not part a subject from its verb.
 */
public final class ClauseShape {
    /** Longer ones are all the same. */
    private static final int LONGEST = 7;

    private static final long TOO_LONG = -1;

    private static final long BUILDERS = WordKinds.LINKING_WHO
            | WordKinds.LINKING_AND
            | WordKinds.LINKING_WHEN
            | WordKinds.LINKING_TO
            | WordKinds.THAT
            | WordKinds.COMMON_VERB;

    private final BitSet covered;
    private final byte[] bones;

    private ClauseShape(BitSet covered, int count) {
        this.covered = covered;
        this.bones = new byte[count];
    }

    /** Looks at every token of a text, of which some stand in quotation marks. */
    static ClauseShape of(Tokens tokens, Verbs verbs, WordSenses senses, BitSet covered) {
        ClauseShape skeleton = new ClauseShape(covered, tokens.count());
        for (int t = 0; t < tokens.count(); t++) {
            skeleton.bones[t] = (byte) bone(tokens, verbs, senses, t);
        }
        return skeleton;
    }

    private static int bone(Tokens tokens, Verbs verbs, WordSenses senses, int t) {
        if (!tokens.isWord(t)) {
            return tokens.isMark(t) ? 0 : mark(tokens.charAt(t));
        }
        if (tokens.kind(t) != Tokens.Kind.LOWER) {
            return 0;
        }
        if (verbs.reports(t)) {
            return 'R';
        }
        return tokens.has(t, BUILDERS) ? builder(tokens, t) : verb(tokens, senses, t);
    }

    private static int builder(Tokens tokens, int t) {
        return tokens.has(t, WordKinds.LINKING_WHO)
                ? 'W'
                : tokens.has(t, WordKinds.LINKING_AND)
                        ? '&'
                        : tokens.has(t, WordKinds.LINKING_WHEN)
                                ? 'C'
                                : tokens.has(t, WordKinds.THAT) ? 'H' : tokens.has(t, WordKinds.LINKING_TO) ? 'T' : 'V';
    }

    private static int verb(Tokens tokens, WordSenses senses, int t) {
        long sense = Math.abs(senses.sense(t));
        if (sense == 0 || sense > WordSenses.LAST_VERB) {
            return 0;
        }
        return tokens.endsWith(t, "ing") ? 'G' : Verbs.looksFinite(tokens, t) ? 'V' : 0;
    }

    private static int mark(char c) {
        return switch (c) {
            case ',', ';', '(', ')', '–', '—', '-' -> ',';
            case ':' -> ':';
            case '.', '!', '?' -> '.';
            default -> 0;
        };
    }

    /** The build of a range of tokens, quotations in it counting as one bone. */
    public long of(int from, int to) {
        long skeleton = 0;
        int last = 0;
        int length = 0;
        for (int t = from; t < to; t++) {
            int bone = covered.get(t) ? '"' : bones[t];
            if (bone != 0 && bone != last) {
                if (++length > LONGEST) {
                    return TOO_LONG;
                }
                skeleton = Features.mix(skeleton, bone);
                last = bone;
            }
        }
        return skeleton;
    }
}
