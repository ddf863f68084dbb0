package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.MentionSense;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.WordSenses;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * The source of a cue where the grammar is plain. The subject of a participle is that of its sentence: in {@code Lund walked back the remarks, saying that it was late} Lund
 * speaks, not the remarks; between commas the source stands behind the cue.
 */
final class SharedSubjects {
    private static final int NEAR = 3;
    /** How many words a description before a name may have. */
    private static final int LONGEST_PHRASE = 9;

    private static final long WHOSE = WordHash.of("whose");

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    SharedSubjects(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** The mention that is a cue's source, given the one that seems to be. */
    int of(int cue, int mention) {
        int owner = owner(cue);
        if (owner >= 0) {
            return owner;
        }
        int aged = aged(cue);
        if (aged >= 0) {
            return aged;
        }
        int apposed = apposed(cue, mention);
        if (apposed >= 0) {
            return apposed;
        }
        int inverted = behind(cue);
        if (inverted >= 0) {
            return inverted;
        }
        boolean participle = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.ING) != 0;
        if (!participle || mention < 0 || mentions.to(mention) > cue || cue - mentions.to(mention) > 1) {
            return mention;
        }
        int first = reading.sentences().first(cue);
        int subject = -1;
        for (int m = mention - 1; m >= 0 && mentions.from(m) >= first; m--) {
            boolean verb = isVerb(mentions.to(m), mentions.from(mention));
            if (verb && !reading.covered(mentions.from(m)) && mentions.kind(m) != Mentions.Kind.DESCRIPTION) {
                subject = m;
                break;
            }
        }
        return subject >= 0 && mentions.kind(mention) == Mentions.Kind.DESCRIPTION ? subject : mention;
    }

    /**
     * The subject that a verb behind "and" shares with the one before: of {@code Lund insisted the crew had left and said it would
     * return} Lund says both.
     */
    int shared(int cue, int mention, List<Draft> before) {
        int and = cue - 1;
        while (and > 0 && tokens.endsWith(and, "ly")) {
            and--;
        }
        int tense = CueVerbs.of(tokens.hash(cue)) & (CueVerbs.PAST | CueVerbs.THIRD);
        if (mention < 0 || and < 1 || tokens.hash(and) != ClauseWords.AND || tense == 0) {
            return mention;
        }
        for (int d = before.size() - 1; d >= 0; d--) {
            Draft draft = before.get(d);
            int verb = CueVerbs.of(tokens.hash(draft.cue()));
            boolean main = draft.mention() >= 0
                    && draft.cueScore() > 0
                    && (verb & tense) != 0
                    && (verb & CueVerbs.SPEECH) != 0
                    && mentions.to(draft.mention()) <= draft.cue();
            if (main && draft.cue() < mentions.from(mention) && mentions.to(mention) <= and) {
                return draft.mention();
            }
        }
        return mention;
    }

    /** Whose a noun of saying is: of "her warning last week that" hers, of "Krog's vow to" Krog's; -1 if it is nobody's. */
    private int owner(int cue) {
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean noun = (verb & (CueVerbs.NOUN | CueVerbs.ING)) != 0 && (verb & CueVerbs.PAST) == 0;
        int m = noun && cue > 0 ? mentions.at(cue) - 1 : -1;
        if (m < 0 || mentions.to(m) != cue) {
            return -1;
        }
        boolean his = tokens.has(cue - 1, WordKinds.PERSONAL_PRONOUN) && !tokens.has(cue - 1, WordKinds.PRONOUN);
        return his || tokens.isPossessive(cue - 1) ? m : -1;
    }

    /** The subject of a cue behind its age: "The pilot, 44, said Lund had slept" is said by the pilot; -1 if there is none. */
    private int aged(int cue) {
        boolean age = cue > 4
                && tokens.is(cue - 1, ',')
                && tokens.kind(cue - 2) == Tokens.Kind.NUMBER
                && tokens.is(cue - 3, ',')
                && tokens.end(cue - 2) - tokens.start(cue - 2) <= 3;
        int m = age ? mentions.at(cue - 3) - 1 : -1;
        return m >= 0 && isPhrase(mentions.to(m), cue - 3) ? m : -1;
    }

    /**
     * The name between commas behind a description, "while the harbour's master, Nora Krog, argues", where the mention that seems
     * to be the source stands before both; else -1.
     */
    private int apposed(int cue, int mention) {
        int m = cue > 3 && tokens.is(cue - 1, ',') ? mentions.at(cue - 1) - 1 : -1;
        boolean name = m >= 0
                && mentions.to(m) == cue - 1
                && mentions.sense(m) == MentionSense.PERSON
                && mentions.from(m) > 2
                && tokens.is(mentions.from(m) - 1, ',');
        if (!name) {
            return -1;
        }
        int comma = mentions.from(m) - 1;
        int first = Math.max(reading.sentences().first(cue), comma - LONGEST_PHRASE);
        int t = comma;
        while (t > first && tokens.isWord(t - 1) && !ClauseWords.SUBORDINATORS.contains(tokens.hash(t - 1))) {
            t--;
        }
        boolean described = t < comma
                && mention >= 0
                && mentions.to(mention) < t
                && (tokens.has(t, WordKinds.DETERMINER) || tokens.hash(t) == WHOSE)
                && ContentShape.of(reading, t + 1, comma) == ContentShape.THING;
        return described ? m : -1;
    }

    /** Whether nothing but a word or two of the same phrase stands between a mention and a comma. */
    private boolean isPhrase(int from, int comma) {
        for (int t = from; t < comma; t++) {
            if (!tokens.isWord(t) || tokens.has(t, WordKinds.FUNCTION_WORD)) {
                return false;
            }
        }
        return comma - from < NEAR;
    }

    /** The mention right behind a cue between commas: "The pier, say sailors, is shallow"; -1 if there is none. */
    private int behind(int cue) {
        int verb = CueVerbs.of(tokens.hash(cue));
        boolean finite =
                (verb & CueVerbs.SPEECH) != 0 && (verb & (CueVerbs.BASE | CueVerbs.THIRD | CueVerbs.PAST)) != 0;
        if (!finite || cue == 0 || !tokens.is(cue - 1, ',')) {
            return -1;
        }
        int m = mentions.at(cue + 1);
        boolean next = m < mentions.count() && mentions.from(m) == cue + 1 && mentions.to(m) < tokens.count();
        boolean closed = next && (tokens.is(mentions.to(m), ',') || tokens.is(mentions.to(m), '.'));
        return closed ? m : -1;
    }

    /** Whether a finite verb stands right behind a mention, adverbs aside. */
    private boolean isVerb(int from, int to) {
        for (int t = from; t < Math.min(to, from + NEAR); t++) {
            if (tokens.endsWith(t, "ly") || tokens.endsWith(t, "later")) {
                continue;
            }
            long sense = reading.senseAt(t);
            return (sense > 0 && sense <= WordSenses.LAST_VERB)
                    || reading.verbs().isAuxiliary(t)
                    || (CueVerbs.of(tokens.hash(t)) & (CueVerbs.PAST | CueVerbs.THIRD)) != 0;
        }
        return false;
    }
}
