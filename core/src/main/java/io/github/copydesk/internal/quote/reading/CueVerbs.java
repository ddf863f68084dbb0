package io.github.copydesk.internal.quote.reading;

import com.google.common.base.Splitter;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordTable;
import java.util.List;
import java.util.Map;

/**
 * The forms of the verbs in {@code cue-verbs.txt}: {@code denied} is a past or a participle of a verb of speech that takes a
 * clause or a noun and denies. Bits of one number, since the lexicon is asked for every cue.
 */
public final class CueVerbs {
    /** What a verb does. */
    public static final int SPEECH = 1;

    public static final int WRITING = 1 << 1;
    public static final int FINDING = 1 << 2;
    public static final int THOUGHT = 1 << 3;
    public static final int INTENTION = 1 << 4;
    public static final int ACT = 1 << 5;

    /** What follows it. */
    public static final int CLAUSE = 1 << 6;

    public static final int TO = 1 << 7;
    public static final int THING = 1 << 8;

    /** What it does with what follows. */
    public static final int ASKS = 1 << 9;

    public static final int DENIES = 1 << 10;
    public static final int DEMANDS = 1 << 11;
    public static final int INTENDS = 1 << 12;
    /** Tells somebody to do it, where "to" follows. */
    public static final int BIDS = 1 << 13;
    /** Takes nothing but clauses. */
    public static final int CLAUSAL = 1 << 14;

    /** Which form it is. */
    public static final int BASE = 1 << 15;

    public static final int THIRD = 1 << 16;
    public static final int PAST = 1 << 17;
    public static final int ING = 1 << 18;

    /** Its bare form is a noun, too: "call". */
    public static final int NOUN = 1 << 19;

    /** Gives its object a name: "called it a triumph". */
    public static final int NAMES = 1 << 20;

    /** All that tells of the verb and not of its form. */
    public static final int VERB = BASE - 1;

    /** Takes a noun only with "as" behind it: "described it as a triumph". */
    public static final int AS = 1 << 21;

    /** What is known of each form, and {@value #LEMMA} bits above it one more than the number of the first verb with that form. */
    private static final WordTable FORMS = new WordTable();

    private static final int LEMMA = 32;

    static {
        int lemma = 0;
        for (Map.Entry<String, String> entry :
                Lexicon.load("cue-verbs").entries().entrySet()) {
            List<String> columns = Splitter.on('\t').splitToList(entry.getValue());
            int verb = 0;
            for (String flag : Splitter.on(',').split(columns.get(0))) {
                verb |= flag(flag);
            }
            List<String> irregular = columns.size() > 1 ? Splitter.on(' ').splitToList(columns.get(1)) : List.of();
            addForms(entry.getKey(), irregular, verb, lemma++);
        }
    }

    private CueVerbs() {}

    private static int flag(String name) {
        return switch (name) {
            case "speech" -> SPEECH;
            case "writing" -> WRITING;
            case "finding" -> FINDING;
            case "thought" -> THOUGHT;
            case "intention" -> INTENTION;
            case "act" -> ACT;
            case "clause" -> CLAUSE;
            case "to" -> TO;
            case "thing" -> THING;
            case "asks" -> ASKS;
            case "denies" -> DENIES;
            case "demands" -> DEMANDS;
            case "intends" -> INTENDS;
            case "bids" -> BIDS;
            case "clausal" -> CLAUSAL;
            case "noun" -> NOUN;
            case "names" -> NAMES;
            case "as" -> AS;
            default -> throw new IllegalArgumentException("cue-verbs: no such flag: " + name);
        };
    }

    private static void addForms(String verb, List<String> irregular, int bits, int lemma) {
        boolean silent = verb.endsWith("e");
        boolean consonantY = verb.endsWith("y") && "aeou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        boolean hisses = verb.endsWith("s")
                || verb.endsWith("sh")
                || verb.endsWith("ch")
                || verb.endsWith("x")
                || verb.endsWith("go");
        String stem = verb.substring(0, verb.length() - 1);
        add(verb, bits | BASE, lemma);
        add(consonantY ? stem + "ies" : hisses ? verb + "es" : verb + "s", bits | THIRD, lemma);
        add(consonantY ? stem + "ied" : silent ? verb + "d" : verb + "ed", bits | PAST, lemma);
        add(silent && !verb.endsWith("ee") ? stem + "ing" : verb + "ing", bits | ING, lemma);
        for (String form : irregular) {
            add(form, bits | (form.endsWith("ing") ? ING : PAST), lemma);
        }
    }

    private static void add(String form, int bits, int lemma) {
        long hash = WordHash.of(form);
        long first = FORMS.of(hash) == 0 ? (lemma + 1L) << LEMMA : 0;
        FORMS.add(hash, first | bits);
    }

    /** What is known of the word with a hash; 0 if it is no form of any of the verbs. */
    public static int of(long hash) {
        return (int) FORMS.of(hash);
    }

    /** The number of the verb whose form the word is; -1 if it is none. */
    public static int lemma(long hash) {
        return (int) (FORMS.of(hash) >>> LEMMA) - 1;
    }
}
