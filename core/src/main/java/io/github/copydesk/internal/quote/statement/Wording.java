package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.CuePhrases;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes statements of what was decided: the spans of source and cue, and the evidence in words. */
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
     * Makes a statement of what a cue reports.
     *
     * @param mention the number of the mention that is its source, -1 for none
     * @param cue the token that is its cue, -1 if one is still to be looked for beside the source
     */
    public Statement reported(
            List<Span> content, List<Span> quoted, int mention, int cue, double probability, Grounds grounds) {
        return statement(false, content, quoted, mention, cue, probability, grounds);
    }

    /** Makes a statement of what stands in quotation marks; of cue and mention, see {@link #reported}. */
    Statement quoted(List<Span> content, int mention, int cue, double probability) {
        return statement(
                true,
                content,
                content,
                mention,
                cue,
                probability,
                new Grounds(Grounds.Way.QUOTED, cue, mention, 0, probability, 1, 1));
    }

    /** Makes a statement of what stands in quotation marks, of somebody whose name does too: "We wash here," said "Biscuit". */
    Statement namedInMarks(List<Span> content, Span name, int cue, double probability) {
        int end = name.end();
        while (end > name.start() && !Character.isLetterOrDigit(reading.text().charAt(end - 1))) {
            end--;
        }
        return new Statement(
                true,
                content,
                content,
                new Span(name.start(), end),
                new Span(tokens.start(cue), tokens.end(cue)),
                new Grounds(Grounds.Way.QUOTED, cue, -1, 0, probability, 1, 1),
                Certainty.of(probability, true),
                "a name in marks with '" + tokens.text(cue) + "' after what is said");
    }

    private Statement statement(
            boolean direct,
            List<Span> content,
            List<Span> quoted,
            int mention,
            int cue,
            double probability,
            Grounds grounds) {
        long range = cue >= 0
                ? CuePhrases.withAuxiliaries(reading, cue)
                : mention >= 0 ? CuePhrases.besideMention(reading, mention) : CuePhrases.NONE;
        Span phrase = CuePhrases.span(range, tokens);
        return new Statement(
                direct,
                content,
                quoted,
                mention < 0 ? null : new Span(mentions.start(mention), mentions.end(mention)),
                phrase,
                cue < 0 ? grounds.withCue(CuePhrases.verb(range)) : grounds,
                Certainty.of(probability, !quoted.isEmpty()),
                evidence(mention, content.get(0).start(), phrase));
    }

    /** Makes the statement of a quotation in a quotation, whose speaker is not known. */
    Statement nested(Span content, int cue) {
        return new Statement(
                true,
                List.of(content),
                List.of(content),
                null,
                new Span(tokens.start(cue), tokens.end(cue)),
                new Grounds(Grounds.Way.NESTED, cue, -1, 0, 1, 1, 1),
                0.7,
                "a quotation within a quotation, after '" + tokens.text(cue) + "'");
    }

    private String evidence(int mention, int content, @Nullable Span cue) {
        why.setLength(0);
        if (mention < 0) {
            why.append("no source is named");
        } else {
            quote(mentions.start(mention), mentions.end(mention));
        }
        if (cue != null) {
            why.append(" with ");
            quote(cue.start(), cue.end());
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
