package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.model.Candidates;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.ClauseShape;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Verbs;
import io.github.copydesk.internal.quote.reading.WordSenses;
import io.github.copydesk.internal.text.Tokens;

/**
 * The candidates for the source of a cue, and what speaks for each: the noun phrases of the cue's sentence, the
 * nearest first, and none ({@code The bridge is said to be unsafe}). Not thread-safe.
 */
public final class SourceSignals implements Candidates {
    private static final int BEFORE = 6;
    private static final int AFTER = 3;

    private enum Template {
        SOURCE_BASE,
        SOURCE_RANK,
        SOURCE_DISTANCE,
        SOURCE_GAP,
        SOURCE_CUE,
        SOURCE_CUE_ENDING,
        SOURCE_NEXT,
        SOURCE_NEXT_CLASSES,
        SOURCE_PREVIOUS,
        SOURCE_HEAD,
        SOURCE_FIRST,
        SOURCE_COMMAS,
        SOURCE_VERBS,
        SOURCE_QUOTES,
        SOURCE_REPORTS,
        SOURCE_CUE_VERBS,
        SOURCE_AFTER_CUE,
        SOURCE_BEFORE_CUE,
        SOURCE_SENSE,
        SOURCE_NEXT_KINDS,
        SOURCE_SKELETON,
        SOURCE_SKELETON_CUE,
        SOURCE_CUE_KINDS,
        NO_SOURCE_SENSE,
        NO_SOURCE,
        NO_SOURCE_CUE,
        NO_SOURCE_ENDING,
        NO_SOURCE_PREVIOUS,
        NO_SOURCE_NEXT
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Verbs verbs;
    private final WordSenses senses;
    private final ClauseShape skeleton;
    private final Mentions mentions;
    private final int[] candidates = new int[BEFORE + AFTER];
    private int size;
    private int before;
    private int cue;
    private int first;
    private int end;
    /** The candidate read last: its mention, the tokens between it and the cue, its side and its rank on it. */
    private int mention;

    private int gapFrom;
    private int gapTo;
    private long side;
    private long place;
    private long base;

    /** Reads a text's signals. */
    public SourceSignals(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verbs = reading.verbs();
        this.senses = reading.senses();
        this.skeleton = reading.skeleton();
        this.mentions = reading.mentions();
    }

    /** Gathers the candidates for a cue in a sentence, both given as tokens. */
    public void prepare(int cueToken, int sentenceFrom, int sentenceTo) {
        cue = cueToken;
        first = sentenceFrom;
        end = sentenceTo;
        size = 0;
        int m = mentions.at(cue);
        for (int i = m - 1; i >= 0 && mentions.from(i) >= first && size < BEFORE; i--) {
            if (mentions.to(i) <= cue) {
                candidates[size++] = i;
            }
        }
        before = size;
        for (int i = m; i < mentions.count() && mentions.from(i) < end && size - before < AFTER; i++) {
            if (mentions.from(i) > cue) {
                candidates[size++] = i;
            }
        }
    }

    @Override
    public int size() {
        return size;
    }

    /** The mention that a candidate is; -1 for the one numbered {@link #size}: none. */
    public int mention(int candidate) {
        return candidate < size ? candidates[candidate] : -1;
    }

    @Override
    public void outline(int candidate, Features out) {
        read(candidate);
        out.add(Template.SOURCE_BASE, base);
        out.add(Template.SOURCE_DISTANCE, base, bin(gapTo - gapFrom));
        out.add(Template.SOURCE_NEXT_KINDS, side, kind(mentions.to(mention)), kind(mentions.to(mention) + 1));
        out.add(Template.SOURCE_CUE_KINDS, place, kind(cue - 1), kind(cue));
        out.add(Template.SOURCE_PREVIOUS, side, word(mentions.from(mention) - 1));
        out.add(Template.SOURCE_FIRST, mentions.from(mention) == first ? 1 : 0, place);
        out.add(Template.SOURCE_AFTER_CUE, base, word(cue + 1));
    }

    @Override
    public void details(int candidate, Features out) {
        if (candidate == size) {
            none(out);
            return;
        }
        read(candidate);
        long ending = tokens.suffix(cue, 2);
        int last = mentions.to(mention) - 1;
        out.add(Template.SOURCE_RANK, place, ending);
        out.add(Template.SOURCE_CUE, place, tokens.hash(cue));
        out.add(Template.SOURCE_CUE_ENDING, base, ending);
        out.add(Template.SOURCE_SENSE, base, senses.sense(cue));
        out.add(Template.SOURCE_NEXT, side, word(last + 1));
        out.add(Template.SOURCE_NEXT_CLASSES, side, type(last + 1), type(last + 2));
        out.add(Template.SOURCE_HEAD, side, tokens.hash(last), mentions.isPossessive(last) ? 1 : 0);
        out.add(Template.SOURCE_BEFORE_CUE, base, word(cue - 1));
        long build = skeleton.of(gapFrom, gapTo);
        out.add(Template.SOURCE_SKELETON, side * 4 + mentions.kind(mention).code(), build);
        out.add(Template.SOURCE_SKELETON_CUE, side, build, kind(cue));
        gap(out);
    }

    /** Reads where a candidate stands. */
    private void read(int candidate) {
        boolean precedes = candidate < before;
        mention = candidates[candidate];
        gapFrom = precedes ? mentions.to(mention) : cue + 1;
        gapTo = precedes ? cue : mentions.from(mention);
        side = precedes ? 1 : 0;
        place = side * 4 + Math.min(3, precedes ? candidate : candidate - before);
        base = place * 4 + mentions.kind(mention).code();
    }

    private void none(Features out) {
        long ending = tokens.suffix(cue, 2);
        out.add(Template.NO_SOURCE, Math.min(2, before));
        out.add(Template.NO_SOURCE_CUE, tokens.hash(cue));
        out.add(Template.NO_SOURCE_SENSE, senses.sense(cue), type(cue - 1));
        out.add(Template.NO_SOURCE_ENDING, ending, type(cue - 1));
        out.add(Template.NO_SOURCE_PREVIOUS, word(cue - 1));
        out.add(Template.NO_SOURCE_NEXT, word(cue + 1), ending);
    }

    private void gap(Features out) {
        int commas = 0;
        int finites = 0;
        int quotes = 0;
        int reports = 0;
        long classes = 0;
        for (int t = gapFrom; t < gapTo; t++) {
            long type = verbs.classOf(t);
            classes = Features.mix(classes, type);
            commas += tokens.is(t, ',') ? 1 : 0;
            boolean finite = type == 1 || type == 2 || (type == 5 || type == 7);
            finites += finite && tokens.kind(t) == Tokens.Kind.LOWER ? 1 : 0;
            quotes += !tokens.isWord(t) && reading.covered(t) ? 1 : 0;
            reports += verbs.reports(t) && !reading.covered(t) ? 1 : 0;
        }
        if (gapTo - gapFrom <= 5) {
            out.add(Template.SOURCE_GAP, base, classes);
        }
        out.add(Template.SOURCE_REPORTS, place, Math.min(2, reports), Math.min(2, finites));
        out.add(Template.SOURCE_CUE_VERBS, tokens.suffix(cue, 2), Math.min(2, finites), place);
        out.add(Template.SOURCE_COMMAS, base, Math.min(3, commas));
        out.add(Template.SOURCE_VERBS, place, Math.min(3, finites), Math.min(2, commas));
        out.add(Template.SOURCE_QUOTES, place, Math.min(2, quotes));
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
        return n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : 8;
    }
}
