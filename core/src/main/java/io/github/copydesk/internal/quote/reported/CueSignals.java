package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Verbs;
import io.github.copydesk.internal.quote.reading.WordSenses;
import io.github.copydesk.internal.text.Tokens;

/**
 * What speaks for a word being a cue: in {@code Ann Lee said that it failed} the word {@code said}. CuePhrases are an open
 * class, so a model weighs the word, its ending and its surroundings; what is neither a verb nor near one seldom wins.
 */
public final class CueSignals {
    private static final int REACH = 7;

    private enum Template {
        CUE_BIAS,
        CUE_WORD,
        CUE_ENDING,
        CUE_SHORT_ENDING,
        CUE_PREVIOUS,
        CUE_NEXT,
        CUE_PREVIOUS_AND_WORD,
        CUE_WORD_AND_NEXT,
        CUE_SECOND_PREVIOUS,
        CUE_SECOND_NEXT,
        CUE_NEXT_TWO,
        CUE_PREVIOUS_TWO,
        CUE_SHAPES,
        CUE_CLASSES,
        CUE_ENDING_AND_NEXT,
        CUE_POSITION,
        CUE_MENTION_BEFORE,
        CUE_GAP_BEFORE,
        CUE_WORD_MENTION_BEFORE,
        CUE_MENTION_AFTER,
        CUE_THAT_AFTER,
        CUE_QUOTE_AFTER,
        CUE_QUOTE_BEFORE,
        CUE_COMMA_BEFORE,
        CUE_LEFT_IN_SENTENCE,
        CUE_REPORTING_BEFORE,
        CUE_SENSE,
        CUE_SENSE_NEXT,
        CUE_SENSE_PREVIOUS,
        CUE_SENSE_NEXT_WORD,
        CUE_SENSE_PREVIOUS_WORD,
        CUE_SENSE_ENDING,
        CUE_SENSE_THAT,
        CUE_SENSE_MENTION,
        CUE_KINDS,
        CUE_KINDS_NEXT,
        CUE_KINDS_PREVIOUS
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Verbs verbs;
    private final WordSenses senses;
    private int first;
    private int end;

    /** Reads a text's signals; not thread-safe. */
    public CueSignals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verbs = reading.verbs();
        this.senses = reading.senses();
    }

    /** Says in which sentence the following tokens stand, as a range of tokens. */
    public void sentence(int from, int to) {
        first = from;
        end = to;
    }

    /** Whether a token can be a cue at all: no word of a closed class, no name, nothing in quotation marks. */
    public boolean mayBe(int token) {
        if (tokens.is(token, ':')) {
            return token > first && !reading.covered(token);
        }
        boolean word = tokens.kind(token) == Tokens.Kind.LOWER
                || (token == first && tokens.kind(token) == Tokens.Kind.CAPITAL);
        return word
                && tokens.end(token) - tokens.start(token) > 1
                && !tokens.has(token, WordKinds.NEVER_CUE)
                && !reading.covered(token);
    }

    /** Whether a token is a verb of saying by itself. */
    public boolean reports(int token) {
        return verbs.reports(token);
    }

    /** Puts all features of a token into a list. */
    public void of(int token, Features out) {
        out.clear();
        outline(token, out);
        details(token, out);
    }

    /** Adds the few features of a token by which most fall out. */
    void outline(int token, Features out) {
        long sense = senses.sense(token);
        out.add(Template.CUE_SENSE, sense);
        out.add(Template.CUE_SENSE_NEXT, sense, sense(token + 1), kind(token + 1));
        out.add(Template.CUE_ENDING, tokens.suffix(token, 3));
        out.add(Template.CUE_CLASSES, type(token - 1), type(token), type(token + 1));
        out.add(Template.CUE_KINDS_PREVIOUS, kind(token), kind(token - 1), kind(token - 2));
        out.add(Template.CUE_PREVIOUS_TWO, word(token - 2), word(token - 1));
        out.add(Template.CUE_LEFT_IN_SENTENCE, Math.min(4, end - token), type(token));
    }

    /** Adds all its other features. */
    void details(int token, Features out) {
        long word = tokens.hash(token);
        long ending = tokens.suffix(token, 3);
        long shortEnding = tokens.suffix(token, 2);
        out.add(Template.CUE_BIAS, 1);
        out.add(Template.CUE_WORD, word);
        out.add(Template.CUE_SHORT_ENDING, shortEnding);
        out.add(Template.CUE_SHAPES, shape(token - 1), shape(token), shape(token + 1));
        out.add(Template.CUE_POSITION, Math.min(4, token - first), type(token));
        out.add(Template.CUE_KINDS, kind(token - 1), kind(token), kind(token + 1));
        out.add(Template.CUE_KINDS_NEXT, kind(token), kind(token + 1), kind(token + 2));
        neighbours(token, word, ending, out);
        senses(token, shortEnding, out);
        mentions(token, word, shortEnding, out);
        surroundings(token, ending, out);
    }

    private void neighbours(int token, long word, long ending, Features out) {
        long previous = word(token - 1);
        long next = word(token + 1);
        long secondNext = word(token + 2);
        out.add(Template.CUE_PREVIOUS, previous);
        out.add(Template.CUE_NEXT, next);
        out.add(Template.CUE_PREVIOUS_AND_WORD, previous, word);
        out.add(Template.CUE_WORD_AND_NEXT, word, next);
        out.add(Template.CUE_SECOND_PREVIOUS, word(token - 2));
        out.add(Template.CUE_SECOND_NEXT, secondNext);
        out.add(Template.CUE_NEXT_TWO, next, secondNext);
        out.add(Template.CUE_ENDING_AND_NEXT, ending, next);
    }

    private void senses(int token, long shortEnding, Features out) {
        long sense = senses.sense(token);
        out.add(Template.CUE_SENSE_ENDING, sense, shortEnding);
        out.add(Template.CUE_SENSE_PREVIOUS, sense, kind(token - 1), shortEnding);
        out.add(Template.CUE_SENSE_NEXT_WORD, sense, word(token + 1));
        out.add(Template.CUE_SENSE_PREVIOUS_WORD, sense, word(token - 1));
    }

    private void mentions(int token, long word, long shortEnding, Features out) {
        Mentions mentions = reading.mentions();
        int m = mentions.at(token);
        long before = 9;
        if (m > 0 && mentions.to(m - 1) <= token && mentions.from(m - 1) >= first) {
            int gap = token - mentions.to(m - 1);
            before = mentions.kind(m - 1).code() * 8L + Math.min(gap, 7);
            if (gap <= 4) {
                long classes = 0;
                for (int t = mentions.to(m - 1); t < token; t++) {
                    classes = Features.mix(classes, verbs.classOf(t));
                }
                out.add(Template.CUE_GAP_BEFORE, mentions.kind(m - 1).code(), classes, type(token));
            }
        }
        out.add(Template.CUE_SENSE_MENTION, before, senses.sense(token));
        out.add(Template.CUE_MENTION_BEFORE, before, shortEnding);
        out.add(Template.CUE_WORD_MENTION_BEFORE, before, word);
        if (m < mentions.count() && mentions.from(m) < end) {
            int gap = Math.min(4, mentions.from(m) - token);
            out.add(Template.CUE_MENTION_AFTER, gap, mentions.kind(m).code(), type(token));
        }
    }

    private void surroundings(int token, long ending, Features out) {
        int that = 0;
        int quote = 0;
        for (int t = token + 1; t < Math.min(end, token + 1 + REACH); t++) {
            that = that == 0 && tokens.has(t, WordKinds.CLAUSE_OPENER) ? t - token : that;
            boolean mark = !tokens.isWord(t) && reading.covered(t);
            quote = quote == 0 && mark ? t - token : quote;
        }
        out.add(Template.CUE_SENSE_THAT, that, senses.sense(token));
        out.add(Template.CUE_THAT_AFTER, that, type(token));
        out.add(Template.CUE_QUOTE_AFTER, quote, type(token));
        int quoteBefore = 0;
        int comma = 0;
        int reporting = 0;
        for (int t = token - 1; t >= Math.max(first, token - REACH); t--) {
            boolean mark = !tokens.isWord(t) && reading.covered(t);
            quoteBefore = quoteBefore == 0 && mark ? token - t : quoteBefore;
            comma = comma == 0 && tokens.is(t, ',') ? token - t : comma;
            reporting = reporting == 0 && verbs.reports(t) ? token - t : reporting;
        }
        out.add(Template.CUE_QUOTE_BEFORE, quoteBefore, type(token));
        out.add(Template.CUE_COMMA_BEFORE, comma, ending);
        out.add(Template.CUE_REPORTING_BEFORE, reporting, type(token));
    }

    private long word(int token) {
        return token < first ? -1 : token >= end ? -2 : tokens.hash(token);
    }

    private long sense(int token) {
        return token < first ? -1 : token >= end ? -2 : senses.sense(token);
    }

    private long kind(int token) {
        return token < first ? -1 : token >= end ? -2 : senses.kind(token);
    }

    private long shape(int token) {
        return token < first ? -1 : token >= end ? -2 : tokens.kind(token).code();
    }

    private long type(int token) {
        return token < first ? -1 : token >= end ? -2 : verbs.classOf(token);
    }
}
