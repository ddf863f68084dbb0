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

    private static final WordSet PLACES = WordSet.of(List.of("for", "in", "on", "at"));
    private static final long AS = WordHash.of("as");
    private static final long IT = WordHash.of("it");

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    private final FrameWords words;

    FramedClauses(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
        this.words = new FrameWords(reading);
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
        for (int t = last - 2; t >= Math.max(first + FrameWords.LEAST_CLAUSE, last - LONGEST_FRAME); t--) {
            int behind = behindComma(t, last);
            if (behind < 0) {
                continue;
            }
            Frame frame = isInverted(behind, last) ? inverted(behind, last) : source(behind, last);
            if (frame != null) {
                int start = reading.covered(from) ? from : first;
                return words.holdsClause(start, t) && !words.isQuotation(start, t)
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
        int verb = words.saying(t);
        return t + 1 < last && verb != 0 && (verb & CueVerbs.BIDS) == 0 && !tokens.has(t + 1, WordKinds.CALENDAR);
    }

    /** "said its builder, a Dane": the verb right behind the comma, then a noun phrase. */
    private @Nullable Frame inverted(int cue, int last) {
        int stop = words.comma(cue + 1, last);
        if (stop - cue > FrameWords.LONGEST_SOURCE
                || FrameWords.OCCASIONS.contains(tokens.hash(cue + 1))
                || ContentShape.of(reading, cue + 1, stop) != ContentShape.THING
                || !words.endsThere(stop, last)) {
            return null;
        }
        int mention = named(cue + 1, stop);
        return mention < 0 ? null : new Frame(cue, mention, -1, -1);
    }

    /** "court papers say", "Ada Lund, its builder, told a reporter": a noun phrase, then the verb, then at most an occasion. */
    private @Nullable Frame source(int from, int last) {
        int stop = words.comma(from, last);
        int cue = words.cueIn(from, stop);
        if (cue >= 0) {
            int verb = words.auxiliaries(from, cue);
            boolean plain = ContentShape.of(reading, from, verb) == ContentShape.THING && words.isOccasion(cue, last);
            int mention = plain ? subject(from, verb) : -1;
            return mention < 0 ? null : new Frame(cue, mention, -1, -1);
        }
        int second = stop < last ? words.comma(stop + 1, last) : last;
        if (second + 1 >= last || words.saying(second + 1) == 0 || !words.isOccasion(second + 1, last)) {
            return null;
        }
        boolean told = FrameWords.RELATIVES.contains(tokens.hash(stop + 1))
                || ContentShape.of(reading, stop + 1, second) == ContentShape.THING;
        if (!told
                || stop - from > FrameWords.LONGEST_SOURCE
                || ContentShape.of(reading, from, stop) != ContentShape.THING) {
            return null;
        }
        int mention = named(from, stop);
        int name = named(stop + 1, second);
        boolean other = mention < 0 || (isName(name) && !isName(mention) && mentions.from(name) == stop + 1);
        mention = other ? name : mention;
        return mention < 0 ? null : new Frame(second + 1, mention, -1, -1);
    }

    // ---- before the clause

    /** "As Lund notes, the pier sank", "As Lund reports for the Courier, the pier sank". */
    private @Nullable Frame opening(int first, int last) {
        int as = first;
        if (FrameWords.JOINTS.contains(tokens.hash(as))) {
            as += tokens.is(as + 1, ',') ? 2 : 1;
        }
        if (as + FrameWords.LEAST_CLAUSE >= last || tokens.hash(as) != AS) {
            return null;
        }
        int stop = words.comma(as, last);
        int cue = words.cueIn(as + 1, stop);
        if (cue < 0
                || stop + FrameWords.LEAST_CLAUSE >= last
                || ContentShape.of(reading, as + 1, cue) != ContentShape.THING) {
            return null;
        }
        boolean bare = cue + 1 == stop || (cue + 2 == stop && isParticle(cue + 1));
        boolean placed = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.PAST) == 0
                && PLACES.contains(tokens.hash(cue + 1))
                && !words.hasThat(cue + 1, stop);
        int mention = subject(as + 1, cue);
        boolean clause = words.isClause(stop + 1, last) && !words.isQuotation(stop + 1, last);
        return (bare || placed) && mention >= 0 && clause ? new Frame(cue, mention, stop + 1, last) : null;
    }

    private boolean isParticle(int t) {
        return tokens.hash(t) == FrameWords.OUT || tokens.hash(t) == IT;
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
