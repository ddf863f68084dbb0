package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.quote.reading.Stretches;

/** Who spoke the quotation before, and where it ended; a quotation often goes on with its speaker. */
final class LastSpeaker {
    /** The mention that spoke last, -1 if nobody has spoken. */
    int mention = -1;

    int paragraph = -1;
    /** Where that quotation ended in the text. */
    int end;

    boolean closed = true;
    /** The token after the closing mark of the stretch before, whoever spoke it; -1 if there was none. */
    int stretchEnd = -1;

    boolean wasNobody;
    /** Whether that quotation was a paragraph of its own, and a colon led to it or to the one it goes on with. */
    boolean wasParagraph;

    boolean wasIntroduced;

    void chose(int chosen, Quotation quotation, Stretches stretches) {
        wasNobody = chosen < 0;
        stretchEnd = quotation.closing;
        if (chosen >= 0) {
            wasIntroduced = quotation.introduced == 2
                    || (wasIntroduced && chosen == mention && quotation.paragraph - paragraph == 1);
            wasParagraph = quotation.isParagraph;
            mention = chosen;
            paragraph = quotation.paragraph;
            end = stretches.outerEnd(quotation.stretch);
            closed = stretches.closed(quotation.stretch);
        }
    }

    /** How a quotation and the one before it stand among the paragraphs: below 16. */
    long layout(Quotation quotation) {
        return (quotation.isParagraph ? 1L : 0)
                + (wasParagraph ? 2L : 0)
                + (wasIntroduced ? 4L : 0)
                + (quotation.opensParagraph ? 8L : 0);
    }

    /** Whether the stretch before stands so near that what is between them tells how they belong together. */
    boolean isNear(Quotation quotation) {
        return stretchEnd >= 0 && quotation.opening >= stretchEnd && quotation.opening - stretchEnd <= 6;
    }
}
