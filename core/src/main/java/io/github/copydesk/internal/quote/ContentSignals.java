package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.text.Tokens;

/**
 * Where the content of a cue may start and end within its sentence, and what speaks for each place. First the start is
 * chosen, before the cue or after it, then the end that goes with it; content before the cue may go on behind it:
 * {@code The bridge, she said, is unsafe}. Not thread-safe.
 */
public final class ContentSignals {
    private static final int STARTS_AFTER = 12;
    private static final int STARTS_BEFORE = 5;
    private static final int ENDS = 14;

    /** The most places that either list can have. */
    public static final int MOST = STARTS_AFTER + STARTS_BEFORE + 4;

    private enum Template {
        START_BASE,
        START_WORD,
        START_PREVIOUS,
        START_PREVIOUS_TWO,
        START_CUE_PREVIOUS,
        START_CUE_PLACE,
        START_ENDING_PLACE,
        START_CLASSES,
        START_GAP,
        START_MENTION,
        START_QUOTE,
        START_THAT,
        START_LEFT_WORDS,
        START_LEFT_COMMA,
        START_LEFT_SOURCE,
        START_LEFT_FIRST,
        START_NEXT_OF_CUE,
        END_BASE,
        END_NEXT,
        END_NEXT_TWO,
        END_LAST,
        END_LENGTH,
        END_CUE_NEXT,
        END_COMMAS,
        END_SENTENCE,
        END_CUE_SENTENCE,
        END_START_NEXT,
        END_QUOTE,
        END_RANK,
        END_CLASSES,
        END_SPLIT,
        END_REPORTS,
        END_CLAUSE,
        END_CLAUSE_REPORTS,
        START_REPORTS,
        START_CLAUSE,
        START_SENSE_PLACE,
        START_SENSE_PREVIOUS,
        START_KINDS,
        END_KINDS,
        END_SENSE_NEXT,
        END_SENSE
    }

    private final Reading reading;
    private final Tokens tokens;
    private final WordLists lists;
    private final Verbs verbs;
    private final Senses senses;
    private final Mentions mentions;
    private final int[] places = new int[MOST];
    private int size;
    private int cue;
    private long ending;
    private long shortEnding;
    private int source;
    private int first;
    private int end;
    private int chosen;

    /** Reads a text's signals. */
    public ContentSignals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.lists = reading.lists();
        this.verbs = reading.verbs();
        this.senses = reading.senses();
        this.mentions = reading.mentions();
    }

    /**
     * Gathers the starts for a cue.
     *
     * @param mention its source, -1 for none
     */
    public void prepareStarts(int cueToken, int mention, int sentenceFrom, int sentenceTo) {
        cue = cueToken;
        ending = tokens.suffix(cue, 3);
        shortEnding = tokens.suffix(cue, 2);
        source = mention;
        first = sentenceFrom;
        end = sentenceTo;
        while (end > cue + 1 && !tokens.isWord(end - 1)) {
            end--;
        }
        size = 0;
        for (int t = cue + 1; t < end && size < STARTS_AFTER; t++) {
            if (tokens.isWord(t)) {
                places[size++] = t;
            }
        }
        int head = head();
        int left = 0;
        for (int t = head - 1; t > first && left < STARTS_BEFORE - 1; t--) {
            if (tokens.isWord(t) && (!tokens.isWord(t - 1) || isJoint(t - 1)) && head - t >= 1) {
                places[size++] = t;
                left++;
            }
        }
        int opening = firstWord();
        if (opening < head && (left == 0 || places[size - 1] != opening)) {
            places[size++] = opening;
        }
    }

    private boolean isJoint(int token) {
        return lists.has(token, WordLists.CLAUSE_WORD);
    }

    private int firstWord() {
        int t = first;
        while (t < cue && !tokens.isWord(t)) {
            t++;
        }
        return t;
    }

    /** The first token of source and cue. */
    private int head() {
        return source >= 0 && mentions.from(source) < cue ? mentions.from(source) : cue;
    }

    /** The token after the last of source and cue. */
    private int tail() {
        return source >= 0 ? Math.max(cue + 1, mentions.to(source)) : cue + 1;
    }

    /** How many places were gathered last. */
    public int size() {
        return size;
    }

    /** A start: the first token of the content. An end: the token after its last; {@link #split} apart. */
    public int place(int i) {
        return places[i];
    }

    /** Puts the features of a start into a list. */
    public void start(int i, Features out) {
        out.clear();
        int t = places[i];
        long word = tokens.hash(cue);
        long side = t > cue ? 1 : 0;
        int offset = t > cue ? Math.min(9, t - cue) : 20 + Math.min(5, i);
        boolean inverted = source >= 0 && mentions.from(source) > cue;
        long place = offset * 4L + (source < 0 ? 2 : inverted ? 1 : 0);
        out.add(Template.START_BASE, place);
        out.add(Template.START_WORD, side, tokens.hash(t));
        out.add(Template.START_PREVIOUS, side, word(t - 1));
        out.add(Template.START_PREVIOUS_TWO, side, word(t - 1), word(t - 2));
        out.add(Template.START_CUE_PREVIOUS, side, word, word(t - 1));
        out.add(Template.START_CUE_PLACE, place, word);
        out.add(Template.START_ENDING_PLACE, place, ending);
        out.add(Template.START_SENSE_PLACE, place, senses.sense(cue));
        out.add(Template.START_SENSE_PREVIOUS, side, senses.sense(cue), word(t - 1));
        out.add(Template.START_KINDS, Features.mix(side, kind(t - 1)), kind(t), kind(t + 1));
        out.add(Template.START_CLASSES, Features.mix(side, type(t - 1)), type(t), type(t + 1));
        out.add(Template.START_NEXT_OF_CUE, place, word(cue + 1));
        boolean quoted = reading.covered(t);
        boolean opens = quoted && !tokens.isWord(t - 1 < 0 ? 0 : t - 1);
        out.add(Template.START_QUOTE, side, quoted ? 1 : 0, opens ? 1 : 0);
        int m = mentions.at(t);
        boolean mention = m < mentions.count() && mentions.from(m) == t;
        boolean isSource = source >= 0 && mentions.from(source) <= t && t < mentions.to(source);
        long named = isSource ? 9 : mention ? mentions.kind(m).code() + 1 : 0;
        out.add(Template.START_MENTION, side, named, Math.min(offset, 21));
        int between = side == 1 ? reports(cue + 1, t) : reports(t, head());
        out.add(Template.START_REPORTS, side, Math.min(3, between), Math.min(1, reports(t, Math.min(end, t + 6))));
        out.add(Template.START_CLAUSE, side, word(t - 1), mentionFrom(t));
        if (side == 1) {
            right(t, out);
        } else {
            left(t, inverted, out);
        }
    }

    private void right(int t, Features out) {
        long classes = 0;
        boolean that = false;
        for (int k = cue + 1; k < t; k++) {
            classes = Features.mix(classes, verbs.classOf(k));
            that |= lists.has(k, WordLists.THAT);
        }
        if (t - cue <= 5) {
            out.add(Template.START_GAP, classes, type(t));
        }
        boolean thatLater = false;
        for (int k = t; k < Math.min(end, t + 8); k++) {
            thatLater |= lists.has(k, WordLists.THAT);
        }
        out.add(Template.START_THAT, that ? 1 : 0, thatLater ? 1 : 0, Math.min(3, t - cue));
    }

    private void left(int t, boolean inverted, Features out) {
        int head = head();
        boolean comma = head > 0 && !tokens.isWord(head - 1);
        int remaining = Math.min(6, Math.max(0, end - tail()));
        out.add(Template.START_LEFT_WORDS, remaining, word(tail()));
        out.add(Template.START_LEFT_COMMA, comma ? 1 : 0, inverted ? 1 : 0, remaining);
        out.add(Template.START_LEFT_SOURCE, comma ? 1 : 0, cue - head, shortEnding);
        out.add(Template.START_LEFT_FIRST, t == firstWord() ? 1 : 0, Math.min(8, head - t), comma ? 1 : 0);
    }

    /** Gathers the ends for a start. */
    public void prepareEnds(int start) {
        chosen = start;
        size = 0;
        int limit = start > cue ? end : head();
        while (limit > start + 1 && !tokens.isWord(limit - 1)) {
            limit--;
        }
        for (int t = start + 1; t < limit && size < ENDS; t++) {
            boolean mark = !tokens.isWord(t) && tokens.isWord(t - 1);
            if (mark || (tokens.isWord(t - 1) && lists.has(t, WordLists.CLAUSE_WORD))) {
                places[size++] = t;
            }
        }
        places[size++] = limit;
        if (start < cue && end - tail() > 2) {
            places[size++] = split();
        }
    }

    /** The end that means that the content goes on behind source and cue to the end of the sentence. */
    public int split() {
        return end + 1;
    }

    /** Where content that goes on behind source and cue does so. */
    public int resumption() {
        int t = tail();
        while (t < end && !tokens.isWord(t)) {
            t++;
        }
        return t;
    }

    /** The last end of content before the cue. */
    public int lastBefore() {
        int limit = head();
        while (limit > chosen + 1 && !tokens.isWord(limit - 1)) {
            limit--;
        }
        return limit;
    }

    /** The end of the sentence without its closing marks. */
    public int sentenceEnd() {
        return end;
    }

    /** Puts the features of an end into a list. */
    public void end(int i, Features out) {
        out.clear();
        int t = places[i];
        long word = tokens.hash(cue);
        long side = chosen > cue ? 1 : 0;
        if (t == split()) {
            out.add(Template.END_SPLIT, word(tail()), word(tail() + 1));
            out.add(Template.END_SPLIT, word, 1);
            out.add(Template.END_SPLIT, Math.min(8, end - tail()), 2, 2);
            out.add(Template.END_SPLIT, type(tail()), type(tail() + 1), 3);
            return;
        }
        boolean last = i == size - 1 || places[i + 1] == split();
        int commas = 0;
        for (int k = chosen; k < t && commas < 4; k++) {
            commas += tokens.is(k, ',') ? 1 : 0;
        }
        long atEnd = last ? 1 : 0;
        long base = side * 2 + atEnd;
        long opening = word(chosen - 1);
        out.add(Template.END_BASE, base);
        out.add(Template.END_RANK, base, Math.min(6, i));
        out.add(Template.END_NEXT, base, word(t));
        out.add(Template.END_NEXT_TWO, base, word(t), word(t + 1));
        out.add(Template.END_LAST, base, tokens.suffix(t - 1, 3));
        out.add(Template.END_LENGTH, base, bin(t - chosen));
        out.add(Template.END_CUE_NEXT, base, word, word(t));
        out.add(Template.END_COMMAS, base, commas, word(t));
        out.add(Template.END_CUE_SENTENCE, base, word);
        out.add(Template.END_SENTENCE, base, opening);
        out.add(Template.END_START_NEXT, base, opening, word(t));
        out.add(Template.END_CLASSES, Features.mix(base, type(t - 1)), type(t), type(t + 1));
        out.add(Template.END_KINDS, Features.mix(base, kind(t - 1)), kind(t), kind(t + 1));
        out.add(Template.END_SENSE, base, senses.sense(cue));
        out.add(Template.END_SENSE_NEXT, base, senses.sense(cue), word(t));
        int reported = reports(chosen, t);
        int following = reports(t, Math.min(end, t + 8));
        out.add(Template.END_REPORTS, base, Math.min(2, reported), Math.min(1, following));
        out.add(Template.END_CLAUSE_REPORTS, word(t), Math.min(1, following), mentionFrom(t + 1));
        out.add(Template.END_CLAUSE, word(t), mentionFrom(t + 1), type(t + 2));
        boolean inside = reading.stretches().covers(tokens.end(t - 1));
        boolean began = reading.covered(chosen);
        out.add(Template.END_QUOTE, base, (inside ? 1 : 0) + (began ? 2 : 0), chosen - cue == 1 ? 1 : 0);
    }

    /** How many verbs of saying stand in a range, outside of quotation marks. */
    private int reports(int from, int to) {
        int count = 0;
        for (int t = from; t < to; t++) {
            count += verbs.reports(t) && !reading.covered(t) ? 1 : 0;
        }
        return count;
    }

    /** Which kind of mention starts at a token; 0 for none. */
    private long mentionFrom(int token) {
        int m = mentions.at(token);
        return m < mentions.count() && mentions.from(m) == token
                ? mentions.kind(m).code() + 1
                : 0;
    }

    private long word(int token) {
        return token < first ? -1 : token >= end ? -2 : tokens.hash(token);
    }

    private long type(int token) {
        return token < first ? -1 : token >= end ? -2 : verbs.classOf(token);
    }

    private long kind(int token) {
        return token < first ? -1 : token >= end ? -2 : senses.kind(token);
    }

    private static int bin(int n) {
        return n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 35 ? 8 : 9;
    }
}
