package io.github.copydesk.internal.quote;

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

    void chose(int chosen, Quotation quotation, Stretches stretches) {
        wasNobody = chosen < 0;
        stretchEnd = quotation.closing;
        if (chosen >= 0) {
            mention = chosen;
            paragraph = quotation.paragraph;
            end = stretches.outerEnd(quotation.stretch);
            closed = stretches.closed(quotation.stretch);
        }
    }

    /** Whether the stretch before stands so near that what is between them tells how they belong together. */
    boolean isNear(Quotation quotation) {
        return stretchEnd >= 0 && quotation.opening >= stretchEnd && quotation.opening - stretchEnd <= 6;
    }
}
