package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Sentences;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/**
 * What can be told of one quoted stretch by itself and by its sentence: how long it is, how it begins and ends, whether it
 * reads like speech or like a title, and which verbs of saying stand beside it. Filled anew for each stretch.
 */
final class Quotation {
    private static final int FARTHEST_CUE = 40;
    /** The most tokens of a quotation that are looked at: it may be as long as the text. */
    private static final int LONGEST = 400;

    private static final WordSet SMALL = WordSet.of(List.of(
            "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "with", "by", "as",
            "vs"));

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;

    int stretch;
    int paragraph;
    /** The token of the opening mark, and the one after the closing mark. */
    int opening;

    int closing;
    /** The first word inside. */
    int first;

    int words;
    /** Its last character, and whether the text goes on with a comma or stop. */
    long end;

    boolean lower;
    boolean isParagraph;
    boolean opensParagraph;
    boolean alone;
    /** Whether a colon leads to it: 1 in its paragraph, 2 at the end of the paragraph before, else 0. */
    long introduced;

    boolean firstPerson;
    boolean hasVerb;
    boolean isTitle;
    /** Whether all words are like a title's: capitals, but for small ones that are not the first. */
    boolean hasTitleCase;
    /** The nearest verb of saying before it and after it in its sentence, -1 if there is none. */
    int cueBefore;

    int cueAfter;

    Quotation(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
    }

    void read(int number) {
        stretch = number;
        paragraph = stretches.paragraph(number);
        opening = tokens.at(stretches.outerStart(number));
        closing = tokens.at(stretches.outerEnd(number));
        int innerStart = stretches.innerStart(number);
        int innerEnd = stretches.innerEnd(number);
        int from = reading.paragraph(paragraph).start();
        CharSequence text = reading.text();
        isParagraph = innerStart - from < 4 && reading.paragraph(paragraph).end() - innerEnd < 5;
        opensParagraph = stretches.outerStart(number) - from < 2;
        boolean colon = opening > 0 && tokens.is(opening - 1, ':');
        introduced = !colon ? 0 : tokens.start(opening - 1) >= from ? 1 : 2;
        lower = Character.isLowerCase(text.charAt(innerStart));
        readWords(innerStart, innerEnd);
        int outerEnd = stretches.outerEnd(number);
        char follows = outerEnd < text.length() ? text.charAt(outerEnd) : ' ';
        char last = text.charAt(innerEnd - 1);
        end = (Character.isLetterOrDigit(last) ? 'a' : last) * 2L + (",.;:".indexOf(follows) >= 0 ? 1 : 0);
        readSentence();
    }

    private void readWords(int innerStart, int innerEnd) {
        first = tokens.at(innerStart);
        int to = Math.min(tokens.count(), first + LONGEST);
        words = 0;
        int upper = 0;
        int small = 0;
        firstPerson = false;
        hasVerb = false;
        for (int t = first; t < to && tokens.end(t) <= innerEnd; t++) {
            words += tokens.isWord(t) ? 1 : 0;
            upper += tokens.isCapital(t) ? 1 : 0;
            small += words > 1 && isSmall(t) ? 1 : 0;
            firstPerson |= reading.tokens().has(t, WordKinds.FIRST_PERSON);
            hasVerb |= reading.verbs().isAuxiliary(t);
        }
        isTitle = upper >= Math.max(1, words * 0.7);
        hasTitleCase = upper > 0 && upper + small >= words;
    }

    private boolean isSmall(int token) {
        return tokens.kind(token) == Tokens.Kind.NUMBER
                || (tokens.kind(token) == Tokens.Kind.LOWER && SMALL.contains(tokens.hash(token)));
    }

    private void readSentence() {
        Sentences sentences = reading.sentences();
        int before = sentences.of(opening);
        int after = sentences.of(Math.max(opening, closing - 1));
        cueBefore = -1;
        int t = opening - 1;
        for (; t >= 0 && opening - t < FARTHEST_CUE && sentences.of(t) == before; t--) {
            if (cueBefore < 0 && isCue(t)) {
                cueBefore = t;
            }
        }
        boolean opens = t + 1 >= opening;
        cueAfter = -1;
        for (t = closing; t < tokens.count() && t - closing < FARTHEST_CUE && sentences.of(t) == after; t++) {
            if (cueAfter < 0 && isCue(t)) {
                cueAfter = t;
            }
        }
        alone = opens && t <= closing + 1;
    }

    private boolean isCue(int token) {
        return reading.verbs().reports(token) && !reading.covered(token);
    }

    /** Which verbs of saying its sentence has, and whether the quotation is all of it: below 8. */
    long cues() {
        return (cueBefore >= 0 ? 1L : 0) + (cueAfter >= 0 ? 2L : 0) + (alone ? 4L : 0);
    }
}
