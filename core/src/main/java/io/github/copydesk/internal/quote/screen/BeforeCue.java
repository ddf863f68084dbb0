package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** What stands before a cue in its sentence: auxiliaries, negations, modal verbs and adverbs. */
final class BeforeCue {
    private static final int REACH = 8;

    static final WordSet NEGATIONS = WordSet.of(List.of(
            "not",
            "never",
            "n't",
            "didn't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "hadn't",
            "won't",
            "wouldn't",
            "can't",
            "cannot",
            "couldn't",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "nor",
            "neither",
            "without",
            "shouldn't",
            "hardly",
            "barely",
            "nobody",
            "none"));
    static final WordSet REFUSALS = WordSet.of(List.of(
            "decline",
            "declines",
            "declined",
            "declining",
            "refuse",
            "refuses",
            "refused",
            "refusing",
            "fail",
            "fails",
            "failed",
            "failing",
            "unable",
            "unwilling",
            "reluctant",
            "forgot",
            "neglected",
            "omitted",
            "hesitated",
            "hesitates",
            "avoid",
            "avoided",
            "avoids",
            "avoiding",
            "short"));
    static final WordSet BE = WordSet.of(List.of(
            "is", "are", "was", "were", "be", "been", "being", "am", "isn't", "wasn't", "aren't", "weren't", "it's",
            "he's", "she's", "they're", "we're", "i'm", "you're"));
    private static final WordSet MODALS = WordSet.of(List.of(
            "will",
            "would",
            "may",
            "might",
            "could",
            "should",
            "must",
            "can",
            "cannot",
            "shall",
            "won't",
            "wouldn't",
            "couldn't",
            "i'd",
            "he'd",
            "she'd",
            "they'd",
            "we'd",
            "you'd",
            "i'll",
            "he'll",
            "she'll",
            "they'll",
            "we'll",
            "you'll"));
    /** What makes "to say" a thing to come: "is likely to say", "was due to tell". */
    private static final WordSet PROSPECTS = WordSet.of(List.of(
            "likely",
            "unlikely",
            "due",
            "set",
            "expected",
            "scheduled",
            "about",
            "going",
            "poised",
            "slated",
            "supposed",
            "bound",
            "certain",
            "sure",
            "ready",
            "prepared",
            "plans",
            "planned",
            "planning",
            "hopes",
            "hoped",
            "hoping",
            "intends",
            "intended",
            "wants",
            "wanted"));

    static final WordSet ADVERBS = WordSet.of(List.of(
            "also",
            "ever",
            "even",
            "just",
            "now",
            "then",
            "once",
            "again",
            "still",
            "always",
            "often",
            "already",
            "later",
            "soon",
            "yet",
            "rather",
            "doubtless",
            "so",
            "have",
            "has",
            "had",
            "having",
            "do",
            "does",
            "did",
            "get",
            "got",
            "all",
            "both",
            "longer",
            "no",
            "perhaps",
            "maybe",
            "far",
            "first",
            "of",
            "from"));
    private static final long YET = WordHash.of("yet");
    private static final long TO = WordHash.of("to");

    final boolean negated;
    final boolean modal;
    final boolean to;
    /** Whether the nearest auxiliary is a form of "be". */
    final boolean be;

    BeforeCue(Reading reading, int cue, int first) {
        Tokens tokens = reading.tokens();
        boolean no = false;
        boolean may = false;
        boolean infinitive = false;
        boolean is = false;
        boolean seen = false;
        for (int t = cue - 1; t >= Math.max(first, cue - REACH); t--) {
            long word = tokens.hash(t);
            no |= NEGATIONS.contains(word) || (word == YET && infinitive) || (REFUSALS.contains(word) && t < cue - 1);
            may |= (MODALS.contains(word) && !reading.verbs().isName(t))
                    || (PROSPECTS.contains(word) && tokens.hash(t + 1) == TO && t + 1 < cue);
            infinitive |= word == TO;
            boolean auxiliary = reading.verbs().isAuxiliary(t) || BE.contains(word);
            is |= BE.contains(word) && !seen;
            seen |= auxiliary && !tokens.endsWith(t, "ly") && !ADVERBS.contains(word);
            boolean goesOn = auxiliary
                    || NEGATIONS.contains(word)
                    || (MODALS.contains(word) && !reading.verbs().isName(t))
                    || word == TO
                    || ADVERBS.contains(word)
                    || (tokens.endsWith(t, "ly") && tokens.kind(t) == Tokens.Kind.LOWER);
            if (!goesOn) {
                break;
            }
        }
        negated = no;
        modal = may;
        to = infinitive;
        be = is;
    }
}
