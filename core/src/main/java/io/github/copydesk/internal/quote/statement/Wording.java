package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.internal.quote.reading.CuePhrases;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Statement;
import io.github.copydesk.internal.text.Tokens;

/** Makes utterances of what was decided: the spans of source and cue, and the evidence in words. */
public final class Wording {
    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;
    /** The evidence being put into words; one for all that is said. */
    private final StringBuilder why = new StringBuilder(160);

    public Wording(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /**
     * Makes an utterance.
     *
     * @param mention the number of the mention that is its source, -1 for none
     * @param cue the token that is its cue, -1 if one is still to be looked for beside the source
     */
    public Statement utterance(boolean direct, int[] content, int[] quoted, int mention, int cue, double probability) {
        long range = cue >= 0
                ? CuePhrases.withAuxiliaries(reading, cue)
                : mention >= 0 ? CuePhrases.besideMention(reading, mention) : CuePhrases.NONE;
        int start = CuePhrases.start(range, tokens);
        int end = CuePhrases.end(range, tokens);
        return new Statement(
                direct,
                content,
                quoted,
                mention < 0 ? -1 : mentions.start(mention),
                mention < 0 ? -1 : mentions.end(mention),
                start,
                end,
                Certainty.of(probability, quoted.length > 0),
                evidence(mention, content[0], start, end));
    }

    /** Makes the utterance of a quotation in a quotation, whose speaker is not known. */
    Statement nested(int[] content, int cue) {
        return new Statement(
                true,
                content,
                content,
                -1,
                -1,
                tokens.start(cue),
                tokens.end(cue),
                0.7,
                "a quotation within a quotation, after '" + tokens.text(cue) + "'");
    }

    private String evidence(int mention, int content, int cueStart, int cueEnd) {
        why.setLength(0);
        if (mention < 0) {
            why.append("no source is named");
        } else {
            quote(mentions.start(mention), mentions.end(mention));
        }
        if (cueStart >= 0) {
            why.append(" with ");
            quote(cueStart, cueEnd);
        }
        if (mention >= 0) {
            int start = mentions.start(mention);
            int paragraphs = Math.abs(reading.paragraphOf(content) - reading.paragraphOf(start));
            why.append(start < content ? " before what is said" : " after what is said");
            if (paragraphs > 0) {
                why.append(paragraphs == 1 ? ", one paragraph away" : ", " + paragraphs + " paragraphs away");
            }
        }
        return why.toString();
    }

    private void quote(int start, int end) {
        why.append('\'').append(reading.text(), start, end).append('\'');
    }
}
