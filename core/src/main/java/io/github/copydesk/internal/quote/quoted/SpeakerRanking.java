package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.model.Candidates;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * The candidates for who speaks a quoted stretch, and what speaks for each. The noun phrases before and after it are
 * candidates, whoever spoke last, and nobody, who wins where the marks are a title's, a nickname's or a scare quote's.
 *
 * <p>Stretches are to be taken in order: {@link #prepare} one, ask for {@link #features} of each candidate, say which
 * was {@link #choose chosen}. Not thread-safe; one instance an article.
 */
public final class SpeakerRanking implements Candidates {
    private static final int BEFORE = 9;
    private static final int AFTER = 5;
    private static final int LONGEST_CHAIN = 3;
    private static final WordSet TELLING = WordSet.of(List.of("tell", "tells", "told", "telling"));

    private final Tokens tokens;
    private final Stretches stretches;
    private final Mentions mentions;
    private final Quotation quotation;
    private final LastSpeaker last = new LastSpeaker();
    private final SpeakerSignals signals;
    private final NobodySignals nobody;

    private final int[] candidates = new int[BEFORE + AFTER + 1];
    private final int[] ranks = new int[BEFORE + AFTER + 1];
    private int size;

    /** Starts the ranking of an article, whose cues have been found. */
    public SpeakerRanking(Reading reading, Reports reports) {
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.mentions = reading.mentions();
        this.quotation = new Quotation(reading);
        this.signals = new SpeakerSignals(reading, reports, quotation, last);
        this.nobody = new NobodySignals(reading, reports, quotation, last);
    }

    /** Gathers the candidates for a stretch. */
    public void prepare(int stretch) {
        quotation.read(stretch);
        int paragraph = quotation.paragraph;
        int low = tokens.first(Math.max(0, paragraph - 1));
        int high = tokens.first(quotation.isParagraph ? Math.min(paragraph + 2, tokens.paragraphs()) : paragraph + 1);
        size = 0;
        int first = mentions.at(quotation.opening);
        for (int m = first - 1; m >= 0 && mentions.from(m) >= low && size < BEFORE; m--) {
            add(m, size);
        }
        int before = size;
        for (int m = mentions.at(quotation.closing);
                m < mentions.count() && mentions.to(m) <= high && size - before < AFTER;
                m++) {
            if (size == before || !isTold(m)) {
                add(m, size - before);
            }
        }
        if (last.mention >= 0 && paragraph - last.paragraph <= LONGEST_CHAIN && !contains(last.mention)) {
            add(last.mention, 6);
        }
    }

    /** "reporters" in {@code "It failed," Ann Lee told reporters}: where another stands before, who is told never speaks. */
    private boolean isTold(int mention) {
        int before = mentions.from(mention) - 1;
        return before >= 0 && TELLING.contains(tokens.hash(before));
    }

    private void add(int mention, int rank) {
        ranks[size] = rank;
        candidates[size++] = mention;
    }

    private boolean contains(int mention) {
        for (int i = 0; i < size; i++) {
            if (candidates[i] == mention) {
                return true;
            }
        }
        return false;
    }

    /** Whether the stretch opens a paragraph after one whose quotation was not closed. */
    boolean goesOn() {
        return last.mention >= 0 && !last.closed && quotation.opensParagraph;
    }

    /** Whether, besides, its paragraph is nothing but the stretch: nothing there can name another speaker. */
    boolean goesOnAlone() {
        return goesOn() && quotation.isParagraph && quotation.paragraph - last.paragraph == 1 && lastSpeaker() < size;
    }

    /** The candidate who spoke last; {@link #size} if who did is none. */
    int lastSpeaker() {
        int candidate = 0;
        while (candidate < size && candidates[candidate] != last.mention) {
            candidate++;
        }
        return candidate;
    }

    @Override
    public int size() {
        return size;
    }

    /** The mention that a candidate is; -1 for the one numbered {@link #size}: nobody. */
    public int mention(int candidate) {
        return candidate < size ? candidates[candidate] : -1;
    }

    /** Says who was chosen for the stretch prepared last, so that the next one knows who spoke. */
    public void choose(int candidate) {
        last.chose(mention(candidate), quotation, stretches);
    }

    @Override
    public void outline(int candidate, Features out) {
        signals.outline(candidates[candidate], out);
    }

    @Override
    public void details(int candidate, Features out) {
        if (candidate == size) {
            nobody.of(out);
        } else {
            signals.details(candidates[candidate], ranks[candidate], out);
        }
    }
}
