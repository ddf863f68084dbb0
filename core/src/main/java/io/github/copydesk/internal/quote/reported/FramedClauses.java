package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses whose source stands beside them and is parted from them by a comma: {@code The pier sank, court papers say.},
 * {@code The pier sank, said its builder, a Dane.}, {@code As Lund notes, the pier sank.} The comma tells what is said and who says it
 * more plainly than any word does, however rare the verb or the source.
 */
final class FramedClauses {
    /** How many words a source with its cue and what is told of both may have. */
    private static final int LONGEST_FRAME = 26;

    private static final int LONGEST_SOURCE = 9;
    /** Fewer words are no clause. */
    private static final int LEAST_CLAUSE = 3;
    /** So many words are one, though its verb has no ending that tells it: "most old tunnels leak". */
    private static final int LEAST_UNSEEN = 5;

    /** Open clauses in a frame besides {@link ClauseWords#SUBORDINATORS}. */
    private static final WordSet MORE_SUBORDINATORS = WordSet.of(List.of("where", "unless"));

    private static final WordSet JOINTS = WordSet.of(List.of("and", "but", "or", "so", "yet", "nor"));
    private static final WordSet RELATIVES = WordSet.of(List.of("who", "which", "whose", "where"));
    private static final WordSet OCCASIONS = WordSet.of(List.of(
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
    private static final WordSet PLACES = WordSet.of(List.of("for", "in", "on", "at"));
    private static final long AS = WordHash.of("as");
    private static final long OUT = WordHash.of("out");
    private static final long IT = WordHash.of("it");
    private static final long THAT = WordHash.of("that");

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    FramedClauses(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /**
     * A clause with its frame, as tokens.
     *
     * @param cue the verb of saying
     * @param mention the number of the mention that is its source
     * @param from the first token of the clause
     * @param to the token after its last
     */
    record Frame(int cue, int mention, int from, int to) {}

    /** The framed clause of a sentence, given by its tokens; null if it has none. */
    @Nullable
    Frame of(int from, int to) {
        int first = from;
        int last = to;
        while (last > first && !tokens.isWord(last - 1)) {
            last--;
        }
        while (first < last && !tokens.isWord(first)) {
            first++;
        }
        Frame closing = closing(from, first, last);
        return closing != null ? closing : opening(first, last);
    }

    // ---- behind the clause

    private @Nullable Frame closing(int from, int first, int last) {
        for (int t = last - 2; t >= Math.max(first + LEAST_CLAUSE, last - LONGEST_FRAME); t--) {
            int behind = behindComma(t, last);
            if (behind < 0) {
                continue;
            }
            Frame frame = isInverted(behind, last) ? inverted(behind, last) : source(behind, last);
            if (frame != null) {
                int start = reading.covered(from) ? from : first;
                return holdsClause(start, t) && !isQuotation(start, t)
                        ? new Frame(frame.cue, frame.mention, start, t)
                        : null;
            }
        }
        return null;
    }

    /** The token behind a comma, and behind the mark that closes right after it; -1 if there is no comma there. */
    private int behindComma(int t, int last) {
        if (!tokens.is(t, ',')) {
            return -1;
        }
        if (!reading.covered(t)) {
            return t + 1;
        }
        boolean closes = t + 2 < last && !tokens.isWord(t + 1) && reading.covered(t + 1) && !reading.covered(t + 2);
        return closes ? t + 2 : -1;
    }

    private boolean isInverted(int t, int last) {
        int verb = saying(t);
        return t + 1 < last && verb != 0 && (verb & CueVerbs.BIDS) == 0 && !tokens.has(t + 1, WordKinds.CALENDAR);
    }

    /** "said its builder, a Dane": the verb right behind the comma, then a noun phrase. */
    private @Nullable Frame inverted(int cue, int last) {
        int stop = comma(cue + 1, last);
        if (stop - cue > LONGEST_SOURCE
                || OCCASIONS.contains(tokens.hash(cue + 1))
                || ContentShape.of(reading, cue + 1, stop) != ContentShape.THING
                || !endsThere(stop, last)) {
            return null;
        }
        int mention = named(cue + 1, stop);
        return mention < 0 ? null : new Frame(cue, mention, -1, -1);
    }

    /** "court papers say", "Ada Lund, its builder, told a reporter": a noun phrase, then the verb, then at most an occasion. */
    private @Nullable Frame source(int from, int last) {
        int stop = comma(from, last);
        int cue = cueIn(from, stop);
        if (cue >= 0) {
            int verb = auxiliaries(from, cue);
            boolean plain = ContentShape.of(reading, from, verb) == ContentShape.THING && isOccasion(cue, last);
            int mention = plain ? subject(from, verb) : -1;
            return mention < 0 ? null : new Frame(cue, mention, -1, -1);
        }
        int second = stop < last ? comma(stop + 1, last) : last;
        if (second + 1 >= last || saying(second + 1) == 0 || !isOccasion(second + 1, last)) {
            return null;
        }
        boolean told = RELATIVES.contains(tokens.hash(stop + 1))
                || ContentShape.of(reading, stop + 1, second) == ContentShape.THING;
        if (!told || stop - from > LONGEST_SOURCE || ContentShape.of(reading, from, stop) != ContentShape.THING) {
            return null;
        }
        int mention = named(from, stop);
        int name = named(stop + 1, second);
        boolean other = mention < 0 || (isName(name) && !isName(mention) && mentions.from(name) == stop + 1);
        mention = other ? name : mention;
        return mention < 0 ? null : new Frame(second + 1, mention, -1, -1);
    }

    /** Where the auxiliaries and adverbs before a verb start: "have also said". */
    private int auxiliaries(int from, int cue) {
        int t = cue;
        while (t > from + 1 && (HELPERS.contains(tokens.hash(t - 1)) || tokens.endsWith(t - 1, "ly"))) {
            t--;
        }
        return t;
    }

    /** The verb of saying of a short noun phrase; -1 if there is none. */
    private int cueIn(int from, int stop) {
        for (int t = from + 1; t < Math.min(stop, from + LONGEST_SOURCE); t++) {
            if (saying(t) != 0) {
                return t;
            }
        }
        return -1;
    }

    /** What is known of a token if it is a finite verb that reports clauses; 0 if it is none. */
    private int saying(int t) {
        int verb = CueVerbs.of(tokens.hash(t));
        boolean says = (verb & (CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING)) != 0
                && (verb & CueVerbs.CLAUSE) != 0
                && (verb & (CueVerbs.PAST | CueVerbs.THIRD | CueVerbs.BASE)) != 0;
        return says && tokens.kind(t) == Tokens.Kind.LOWER && !reading.covered(t) ? verb : 0;
    }

    /** Whether behind a cue nothing follows but who is told, where and when. */
    private boolean isOccasion(int cue, int last) {
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

    private boolean hasThat(int from, int to) {
        for (int t = from; t < to; t++) {
            if (tokens.hash(t) == THAT || reading.covered(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence ends at a comma or goes on with what is told of the source or done besides. */
    private boolean endsThere(int stop, int last) {
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

    private int comma(int from, int last) {
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
    private boolean holdsClause(int from, int to) {
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

    private boolean isClause(int from, int to) {
        boolean participle = tokens.endsWith(from, "ed") && reading.senses().kind(from) != 0;
        if (participle || isSubordinator(from)) {
            return false;
        }
        ContentShape shape = ContentShape.of(reading, from, to);
        return shape.isClause() || (shape == ContentShape.THING && to - from >= LEAST_UNSEEN && comma(from, to) == to);
    }

    /** Whether all of it stands in one pair of marks: quotations have a way of their own. */
    private boolean isQuotation(int from, int to) {
        int s = reading.stretches().covering(tokens.start(from));
        return s >= 0 && reading.stretches().outerEnd(s) >= tokens.end(to - 1);
    }

    // ---- before the clause

    /** "As Lund notes, the pier sank", "As Lund reports for the Courier, the pier sank". */
    private @Nullable Frame opening(int first, int last) {
        int as = first;
        if (JOINTS.contains(tokens.hash(as))) {
            as += tokens.is(as + 1, ',') ? 2 : 1;
        }
        if (as + LEAST_CLAUSE >= last || tokens.hash(as) != AS) {
            return null;
        }
        int stop = comma(as, last);
        int cue = cueIn(as + 1, stop);
        if (cue < 0 || stop + LEAST_CLAUSE >= last || ContentShape.of(reading, as + 1, cue) != ContentShape.THING) {
            return null;
        }
        boolean bare = cue + 1 == stop || (cue + 2 == stop && isParticle(cue + 1));
        boolean placed = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.PAST) == 0
                && PLACES.contains(tokens.hash(cue + 1))
                && !hasThat(cue + 1, stop);
        int mention = subject(as + 1, cue);
        boolean clause = isClause(stop + 1, last) && !isQuotation(stop + 1, last);
        return (bare || placed) && mention >= 0 && clause ? new Frame(cue, mention, stop + 1, last) : null;
    }

    private boolean isParticle(int t) {
        return tokens.hash(t) == OUT || tokens.hash(t) == IT;
    }

    // ---- the source

    /** The head of a noun phrase before a cue: its last mention, or its first if a preposition stands between. */
    private int subject(int from, int cue) {
        int first = mentions.at(from);
        if (first >= mentions.count() || mentions.to(first) > cue) {
            return -1;
        }
        int mention = first;
        while (mention + 1 < mentions.count()
                && mentions.to(mention + 1) <= cue
                && isPart(mentions.to(mention), mentions.from(mention + 1))) {
            mention++;
        }
        return mentions.to(mention) == cue ? mention : first;
    }

    /** Whether nothing but nouns stand between two mentions: "the harbour master Ann Lee". */
    private boolean isPart(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!tokens.isWord(t) || tokens.has(t, WordKinds.FUNCTION_WORD)) {
                return false;
            }
        }
        return true;
    }

    /** The first name in a range, or else the first mention; -1 if there is none. */
    private int named(int from, int to) {
        int first = -1;
        for (int m = mentions.at(from); m < mentions.count() && mentions.to(m) <= to; m++) {
            if (isName(m)) {
                return m;
            }
            first = first < 0 ? m : first;
        }
        return first;
    }

    private boolean isName(int mention) {
        return mention >= 0 && mentions.kind(mention) == Mentions.Kind.NAME;
    }
}
