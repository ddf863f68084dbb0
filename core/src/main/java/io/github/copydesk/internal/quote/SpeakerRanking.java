package io.github.copydesk.internal.quote;

import io.github.copydesk.internal.lexicon.WordBag;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.text.Tokens;

/**
 * The candidates for who speaks a quoted stretch, and what speaks for each: what stands between it and the quotation,
 * which words surround it, how the quotation begins and ends, and who spoke last. "Nobody" is a candidate too: it wins
 * where the marks are a title's, a nickname's or a scare quote's.
 *
 * <p>Stretches are to be taken in order: {@link #prepare} one, ask for {@link #features} of each candidate, say which
 * was {@link #choose chosen}. Not thread-safe; one instance an article.
 */
public final class SpeakerRanking {
    private static final int BEFORE = 9;
    private static final int AFTER = 5;
    private static final int LONGEST_GAP = 60;
    private static final long NO_WORD = WordHash.of("\n");

    /** The most candidates a stretch can have, nobody included. */
    static final int MOST = BEFORE + AFTER + 2;

    private enum Template {
        BASE,
        DISTANCE,
        QUOTES_BETWEEN,
        NEXT_CLASSES,
        NEXT_WORD,
        PREVIOUS_WORD,
        PREVIOUS_CLASS,
        GAP,
        GAP_HAS_CUE,
        CUE_POSITION,
        LAST_CLASSES,
        LAST_WORD,
        OPENS_SENTENCE,
        RANK,
        QUOTE_END,
        QUOTE_START,
        QUOTE_LENGTH,
        QUOTE_IS_PARAGRAPH,
        LAST_SPEAKER,
        RESUMES,
        CONTINUES,
        POSSESSIVE,
        HEAD_NOUN,
        PRONOUN,
        NAME_LENGTH,
        NAME_REPEATED,
        WORD_BEFORE_QUOTE,
        WORD_AFTER_QUOTE,
        NEAREST_CUE,
        NOBODY,
        NOBODY_LENGTH,
        NOBODY_BEFORE,
        NOBODY_AFTER,
        NOBODY_CAPITALS,
        NOBODY_END,
        NOBODY_LOWER,
        NOBODY_CONTEXT
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Verbs verbs;
    private final Stretches stretches;
    private final Mentions mentions;
    /** Words that the article writes with a capital, and those of them that it has more than once. */
    private final WordBag capitals = new WordBag();

    private final WordBag repeated = new WordBag();

    private final int[] candidates = new int[MOST];
    private final int[] ranks = new int[MOST];
    private int size;
    private final long[] gap = new long[LONGEST_GAP];
    private int gapLength;
    private int gapQuotes;

    private int stretch;
    private int opening;
    private int closing;
    private long quoteEnd;
    private int quoteWords;
    private boolean quoteIsParagraph;
    private boolean quoteLower;

    private int lastMention = -1;
    private int lastParagraph = -1;
    private int lastEnd;
    private boolean lastClosed = true;

    /** Starts the ranking of an article. */
    public SpeakerRanking(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verbs = reading.verbs();
        this.stretches = reading.stretches();
        this.mentions = reading.mentions();
        for (int t = 0; t < tokens.count(); t++) {
            if (tokens.isCapital(t) && !capitals.add(tokens.hash(t))) {
                repeated.add(tokens.hash(t));
            }
        }
    }

    /** Gathers the candidates for a stretch. */
    public void prepare(int number) {
        stretch = number;
        int paragraph = stretches.paragraph(number);
        opening = tokens.at(stretches.outerStart(number));
        closing = tokens.at(stretches.outerEnd(number));
        describeQuote(paragraph);
        int low = tokens.first(Math.max(0, paragraph - 1));
        int high = tokens.first(quoteIsParagraph ? Math.min(paragraph + 2, tokens.paragraphs()) : paragraph + 1);
        size = 0;
        int first = mentions.at(opening);
        for (int m = first - 1; m >= 0 && mentions.from(m) >= low && size < BEFORE; m--) {
            ranks[size] = size;
            candidates[size++] = m;
        }
        int before = size;
        for (int m = mentions.at(closing);
                m < mentions.count() && mentions.to(m) <= high && size - before < AFTER;
                m++) {
            ranks[size] = size - before;
            candidates[size++] = m;
        }
        if (lastMention >= 0 && paragraph - lastParagraph <= 3 && !contains(lastMention)) {
            ranks[size] = 6;
            candidates[size++] = lastMention;
        }
    }

    private boolean contains(int mention) {
        for (int i = 0; i < size; i++) {
            if (candidates[i] == mention) {
                return true;
            }
        }
        return false;
    }

    private void describeQuote(int paragraph) {
        int innerStart = stretches.innerStart(stretch);
        int innerEnd = stretches.innerEnd(stretch);
        CharSequence text = reading.text();
        quoteIsParagraph = innerStart - reading.from()[paragraph] < 4 && reading.to()[paragraph] - innerEnd < 5;
        quoteLower = Character.isLowerCase(text.charAt(innerStart));
        quoteWords = 0;
        for (int t = tokens.at(innerStart); t < tokens.count() && tokens.end(t) <= innerEnd; t++) {
            quoteWords += tokens.isWord(t) ? 1 : 0;
        }
        int outerEnd = stretches.outerEnd(stretch);
        char follows = outerEnd < text.length() ? text.charAt(outerEnd) : ' ';
        char last = text.charAt(innerEnd - 1);
        quoteEnd = (Character.isLetterOrDigit(last) ? 'a' : last) * 2L + (",.;:".indexOf(follows) >= 0 ? 1 : 0);
    }

    /** How many candidates there are besides nobody. */
    public int size() {
        return size;
    }

    /** The mention that a candidate is; -1 for the one numbered {@link #size}: nobody. */
    public int mention(int candidate) {
        return candidate < size ? candidates[candidate] : -1;
    }

    /** Says who was chosen for the stretch prepared last, so that the next one knows who spoke. */
    public void choose(int candidate) {
        if (candidate < size) {
            lastMention = candidates[candidate];
            lastParagraph = stretches.paragraph(stretch);
            lastEnd = stretches.outerEnd(stretch);
            lastClosed = stretches.closed(stretch);
        }
    }

    /** Puts the features of a candidate into a list. */
    public void features(int candidate, Features out) {
        out.clear();
        if (candidate == size) {
            nobody(out);
            return;
        }
        int mention = candidates[candidate];
        boolean before = mentions.to(mention) <= opening;
        int sentences = sentencesBetween(mention, before);
        boolean sameParagraph = reading.paragraphOf(mentions.start(mention)) == stretches.paragraph(stretch);
        long kind = mentions.kind(mention).name().hashCode();
        long side = before ? 1 : 0;
        long base = Features.mix(Features.mix(side, kind), (sameParagraph ? 0 : 1) + 2L * sentences);
        measureGap(before ? mentions.to(mention) : closing, before ? opening : mentions.from(mention));

        out.add(Template.BASE, base);
        out.add(Template.DISTANCE, base, bin(gapLength));
        out.add(Template.QUOTES_BETWEEN, base, Math.min(gapQuotes, 2));
        out.add(Template.RANK, side, Math.min(ranks[candidate], 5));
        out.add(Template.QUOTE_END, quoteEnd, base);
        out.add(Template.QUOTE_START, quoteLower ? 1 : 0, base);
        out.add(Template.QUOTE_LENGTH, bin(quoteWords), base);
        out.add(Template.QUOTE_IS_PARAGRAPH, quoteIsParagraph ? 1 : 0, base);
        out.add(Template.WORD_BEFORE_QUOTE, wordAt(opening - 1), side, sentences);
        out.add(Template.WORD_AFTER_QUOTE, wordAt(closing), side, sentences);
        surroundings(mention, side, kind, sentences, out);
        gapFeatures(side, kind, sentences, out);
        chain(mention, side, base, out);
        itself(mention, side, kind, out);
    }

    private int sentencesBetween(int mention, boolean before) {
        int here = reading.sentences().of(before ? opening : Math.max(opening, closing - 1));
        int there = reading.sentences().of(mentions.from(mention));
        return Math.min(3, Math.abs(here - there));
    }

    private void surroundings(int mention, long side, long kind, int sentences, Features out) {
        int to = mentions.to(mention);
        int from = mentions.from(mention);
        long next = classAt(to);
        out.add(Template.NEXT_CLASSES, side, next, classAt(to + 1));
        out.add(Template.NEXT_WORD, side, wordAt(to));
        out.add(Template.PREVIOUS_WORD, side, wordAt(from - 1));
        out.add(Template.PREVIOUS_CLASS, side + 2 * kind, classAt(from - 1), sentences);
        out.add(Template.OPENS_SENTENCE, reading.sentences().isFirst(from) ? 1 : 0, side, sentences);
        int cue = 0;
        while (cue < 8 && to + cue < tokens.count() && classAt(to + cue) != 1 && !tokens.is(to + cue, '.')) {
            cue++;
        }
        boolean found = to + cue < tokens.count() && classAt(to + cue) == 1;
        out.add(Template.NEAREST_CUE, side * 10 + (found ? cue : 9), found ? tokens.hash(to + cue) : 0, sentences);
    }

    private void gapFeatures(long side, long kind, int sentences, Features out) {
        int cue = -1;
        long sequence = 0;
        for (int i = 0; i < gapLength; i++) {
            sequence = Features.mix(sequence, gap[i]);
            if (cue < 0 && gap[i] == 1) {
                cue = i;
            }
        }
        if (gapLength <= 6) {
            out.add(Template.GAP, side, kind, sequence);
        }
        out.add(Template.GAP_HAS_CUE, side + 2 * kind, cue >= 0 ? 1 : 0, sentences);
        if (cue >= 0) {
            out.add(Template.CUE_POSITION, side, side == 1 ? Math.min(cue, 4) : 0);
        }
        if (side == 1 && gapLength > 0) {
            long last = gap[gapLength - 1];
            long beforeLast = gapLength > 1 ? gap[gapLength - 2] : 0;
            out.add(Template.LAST_CLASSES, Features.mix(beforeLast, last), kind, sentences);
            out.add(Template.LAST_WORD, wordAt(opening - 1), sentences);
        }
    }

    private void chain(int mention, long side, long base, Features out) {
        if (lastMention < 0) {
            return;
        }
        int paragraphs = Math.min(2, stretches.paragraph(stretch) - lastParagraph);
        boolean same = mentions.from(mention) == mentions.from(lastMention);
        out.add(Template.LAST_SPEAKER, same ? 1 : 0, paragraphs, base);
        if (same && side == 1) {
            long near = stretches.outerStart(stretch) - lastEnd < 4 ? 1 : 0;
            out.add(Template.RESUMES, paragraphs, quoteLower ? 1 : 0, near);
        }
        if (!lastClosed) {
            boolean opens = stretches.outerStart(stretch) - reading.from()[stretches.paragraph(stretch)] < 2;
            out.add(Template.CONTINUES, same ? 1 : 0, opens ? 1 : 0, paragraphs);
        }
    }

    private void itself(int mention, long side, long kind, Features out) {
        int last = mentions.to(mention) - 1;
        out.add(Template.POSSESSIVE, mentions.isPossessive(last) ? 1 : 0, side);
        switch (mentions.kind(mention)) {
            case DESCRIPTION -> out.add(Template.HEAD_NOUN, tokens.hash(last));
            case PRONOUN -> out.add(Template.PRONOUN, tokens.hash(last), side);
            case NAME -> {
                out.add(Template.NAME_LENGTH, Math.min(3, mentions.to(mention) - mentions.from(mention)), side);
                out.add(Template.NAME_REPEATED, side, repeated.contains(tokens.hash(last)) ? 1 : 0, kind);
            }
        }
    }

    private void nobody(Features out) {
        int words = 0;
        int upper = 0;
        for (int t = tokens.at(stretches.innerStart(stretch));
                t < tokens.count() && tokens.end(t) <= stretches.innerEnd(stretch);
                t++) {
            words += tokens.isWord(t) ? 1 : 0;
            upper += tokens.isCapital(t) ? 1 : 0;
        }
        long length = bin(words);
        boolean title = upper >= Math.max(1, words * 0.7);
        out.add(Template.NOBODY, 0);
        out.add(Template.NOBODY_LENGTH, length);
        out.add(Template.NOBODY_BEFORE, classAt(opening - 1));
        out.add(Template.NOBODY_AFTER, classAt(closing));
        out.add(Template.NOBODY_CAPITALS, title ? 1 : 0, Math.min(length, 3));
        out.add(Template.NOBODY_END, quoteEnd);
        out.add(Template.NOBODY_LOWER, quoteLower ? 1 : 0, length);
        out.add(Template.NOBODY_CONTEXT, wordAt(opening - 1), Math.min(length, 2));
        out.add(Template.NOBODY_CONTEXT, -1, wordAt(closing), Math.min(length, 2));
    }

    /** Reads the classes of the tokens between candidate and quotation; a quotation in between counts as one. */
    private void measureGap(int from, int to) {
        gapLength = 0;
        gapQuotes = 0;
        for (int t = from; t < to && gapLength < LONGEST_GAP; t++) {
            boolean mark = !tokens.isWord(t) && reading.covered(t);
            if (mark) {
                t = Math.max(t, tokens.at(stretches.endOfCover(tokens.start(t))) - 1);
                gapQuotes++;
                gap[gapLength++] = -10;
            } else {
                gap[gapLength++] = verbs.classOf(t);
            }
        }
    }

    private long wordAt(int token) {
        return token >= 0 && token < tokens.count() ? tokens.hash(token) : NO_WORD;
    }

    private long classAt(int token) {
        return token >= 0 && token < tokens.count() ? verbs.classOf(token) : 0;
    }

    private static int bin(int n) {
        if (n <= 3) {
            return n;
        }
        return n <= 5 ? 4 : n <= 8 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 40 ? 8 : 9;
    }
}
