package io.github.copydesk.internal.name;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Chars;

/** Tells news agencies and other organisations by their names, where a person's could stand. */
public final class Organisations {
    private static final Lexicon AGENCIES = Lexicon.load("agencies");
    private static final Lexicon WORDS = Lexicon.load("organisation-words");
    private static final int LONGEST_AGENCY = 40;

    private Organisations() {}

    /** The end of the news agency named here, or -1. */
    public static int agency(String text, int from, int to) {
        int start = NameShape.blanks(text, from, to);
        int best = -1;
        int limit = Math.min(to, start + LONGEST_AGENCY);
        long hash = WordHash.START;
        for (int i = start + 1; i <= limit; i++) {
            hash = WordHash.with(hash, text.charAt(i - 1));
            boolean end = i == to || !Chars.isLetterOrDigit(text.charAt(i));
            if (end && AGENCIES.index(WordHash.end(hash)) >= 0) {
                best = i;
            }
        }
        // "ap" and "pa" are agencies in capitals only
        return best - start <= 4 && best > 0 && !capitals(text, start, best) ? -1 : best;
    }

    private static boolean capitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLowerCase(text.charAt(i)) && !text.startsWith("dpa", from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name has a word that only organisations' names have. */
    public static boolean has(String text, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !Character.isLetter(text.charAt(i))) {
                if (i > start && WORDS.contains(text, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
