package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** The words of a clause and its frame: the verb of saying, the commas, what may stand behind the verb, and whether a clause is whole. */
final class FrameWords {
    /** So many words are one, though its verb has no ending that tells it: "most old tunnels leak". */
    private static final int LEAST_UNSEEN = 5;
    /** Open clauses in a frame besides {@link ClauseWords#SUBORDINATORS}. */
    private static final WordSet MORE_SUBORDINATORS = WordSet.of(List.of("where", "unless"));

    static final WordSet RELATIVES = WordSet.of(List.of("who", "which", "whose", "where"));
    static final WordSet OCCASIONS = WordSet.of(List.of(
            "in",
            "on",
            "at",
            "to",
            "during",
            "after",
            "before",
            "following",
            "from",
            "for",
            "by",
            "via",
            "through",
            "with",
            "last",
            "this",
            "earlier",
            "later",
            "late",
            "early",
            "yesterday",
            "today",
            "tonight",
            "ahead",
            "outside",
            "afterwards",
            "there",
            "here",
            "recently",
            "again"));
    private static final WordSet HELPERS = WordSet.of(List.of("has", "have", "had", "also", "later", "then"));
    static final int LONGEST_SOURCE = 9;
    /** Fewer words are no clause. */
    static final int LEAST_CLAUSE = 3;

    static final WordSet JOINTS = WordSet.of(List.of("and", "but", "or", "so", "yet", "nor"));
    static final long OUT = WordHash.of("out");
    private static final long THAT = WordHash.of("that");

    private final Reading reading;
    private final Tokens tokens;

    FrameWords(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Where the auxiliaries and adverbs before a verb start: "have also said". */
    int auxiliaries(int from, int cue) {
        int t = cue;
        while (t > from + 1 && (HELPERS.contains(tokens.hash(t - 1)) || tokens.endsWith(t - 1, "ly"))) {
            t--;
        }
        return t;
    }

    /** The verb of saying of a short noun phrase; -1 if there is none. */
    int cueIn(int from, int stop) {
        for (int t = from + 1; t < Math.min(stop, from + LONGEST_SOURCE); t++) {
            if (saying(t) != 0) {
                return t;
            }
        }
        return -1;
    }

    /** What is known of a token if it is a finite verb that reports clauses; 0 if it is none. */
    int saying(int t) {
        int verb = CueVerbs.of(tokens.hash(t));
        boolean says = (verb & (CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING)) != 0
                && (verb & CueVerbs.CLAUSE) != 0
                && (verb & (CueVerbs.PAST | CueVerbs.THIRD | CueVerbs.BASE)) != 0;
        return says && tokens.kind(t) == Tokens.Kind.LOWER && !reading.covered(t) ? verb : 0;
    }

    /** Whether behind a cue nothing follows but who is told, where and when. */
    boolean isOccasion(int cue, int last) {
        int from = cue + 1;
        int stop = comma(from, last);
        if (from >= stop) {
            return endsThere(stop, last);
        }
        boolean telling = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.BIDS) != 0;
        boolean occasion = OCCASIONS.contains(tokens.hash(from))
                || tokens.endsWith(from, "ly")
                || tokens.has(from, WordKinds.CALENDAR)
                || (tokens.hash(from) == OUT && from + 1 == stop);
        if (reading.covered(from) || !(telling || occasion)) {
            return false;
        }
        boolean bare = ContentShape.of(reading, from, stop) == ContentShape.THING || occasion;
        boolean clause =
                from + 1 < stop && ContentShape.of(reading, from + 1, stop).isClause();
        return bare && !clause && !hasThat(from, stop) && endsThere(stop, last);
    }

    boolean hasThat(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.hash(t) == THAT || reading.covered(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends at a comma or goes on with what is told of the source or done besides. */
    boolean endsThere(int stop, int last) {
        int next = stop + 1;
        if (next >= last) {
            return true;
        }
        if (JOINTS.contains(tokens.hash(next))) {
            return next + LEAST_CLAUSE < last
                    && ContentShape.of(reading, next + 1, last).isClause();
        }
        return !reading.covered(next)
                && (RELATIVES.contains(tokens.hash(next))
                        || tokens.endsWith(next, "ing")
                        || !ContentShape.of(reading, next, last).isClause());
    }

    private boolean isSubordinator(int token) {
        return ClauseWords.SUBORDINATORS.contains(tokens.hash(token))
                || MORE_SUBORDINATORS.contains(tokens.hash(token));
    }

    int comma(int from, int last) {
        int t = from;
        while (t < last && !tokens.is(t, ',') && !isDash(t)) {
            t++;
        }
        return t;
    }

    private boolean isDash(int t) {
        return tokens.is(t, '—') || tokens.is(t, '–') || tokens.is(t, ';');
    }

    /** Whether what stands before the comma is a clause of its own, not one that leads to the next. */
    boolean holdsClause(int from, int to) {
        int start = from;
        if (JOINTS.contains(tokens.hash(start)) && start + 1 < to) {
            start++;
        }
        if (isSubordinator(start)) {
            int comma = comma(start, to);
            return comma + LEAST_CLAUSE < to && isClause(comma + 1, to);
        }
        return isClause(start, to);
    }

    boolean isClause(int from, int to) {
        boolean participle = tokens.endsWith(from, "ed") && reading.senses().kind(from) != 0;
        if (participle || isSubordinator(from)) {
            return false;
        }
        ContentShape shape = ContentShape.of(reading, from, to);
        return shape.isClause() || (shape == ContentShape.THING && to - from >= LEAST_UNSEEN && comma(from, to) == to);
    }

    /** Whether all of it stands in one pair of marks: quotations have a way of their own. */
    boolean isQuotation(int from, int to) {
        int s = reading.stretches().covering(tokens.start(from));
        return s >= 0 && reading.stretches().outerEnd(s) >= tokens.end(to - 1);
    }
}
