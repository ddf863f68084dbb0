package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Magnitude;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.text.Tokens;

/**
 * What speaks for a quoted stretch being nobody's words: a title, a nickname, words held at a distance. It tells by its
 * length and capitals, by the words around it, and by whether any cue reports it.
 */
final class NobodySignals {
    private enum Template {
        NOBODY,
        NOBODY_LENGTH,
        NOBODY_BEFORE,
        NOBODY_AFTER,
        NOBODY_CAPITALS,
        NOBODY_END,
        NOBODY_LOWER,
        NOBODY_CONTEXT,
        NOBODY_TWO_BEFORE,
        NOBODY_CLASSES,
        NOBODY_READS_LIKE_SPEECH,
        NOBODY_FIRST_WORD,
        NOBODY_LIKE_LAST,
        NOBODY_CUES,
        NOBODY_REPORTED,
        NOBODY_REPORTED_FIT,
        NOBODY_REPORTING_CUE,
        NOBODY_OWNED,
        NOBODY_KINDS_BEFORE,
        NOBODY_KINDS_AFTER,
        NOBODY_SENSE_BEFORE,
        NOBODY_SENSE_AFTER,
        NOBODY_TWO_AFTER,
        NOBODY_WORDS,
        NOBODY_AROUND,
        NOBODY_INTRODUCED,
        NOBODY_PARAGRAPHS,
        NOBODY_TITLE,
        NOBODY_TITLE_BEFORE,
        NOBODY_TITLE_AFTER
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Reports reports;
    private final Quotation quotation;
    private final LastSpeaker last;

    NobodySignals(Reading reading, Reports reports, Quotation quotation, LastSpeaker last) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.reports = reports;
        this.quotation = quotation;
        this.last = last;
    }

    /** Adds the features of nobody as the speaker of the quotation. */
    void of(Features out) {
        long length = Magnitude.of(quotation.words);
        int opening = quotation.opening;
        int closing = quotation.closing;
        long before = reading.wordAt(opening - 1);
        out.add(Template.NOBODY, 0);
        out.add(Template.NOBODY_LENGTH, length);
        out.add(Template.NOBODY_BEFORE, reading.classAt(opening - 1));
        out.add(Template.NOBODY_AFTER, reading.classAt(closing));
        out.add(Template.NOBODY_CAPITALS, quotation.isTitle ? 1 : 0, Math.min(length, 3));
        out.add(Template.NOBODY_END, quotation.end);
        out.add(Template.NOBODY_LOWER, quotation.lower ? 1 : 0, length);
        out.add(Template.NOBODY_CONTEXT, before, Math.min(length, 2));
        out.add(Template.NOBODY_CONTEXT, -1, reading.wordAt(closing), Math.min(length, 2));
        out.add(Template.NOBODY_TWO_BEFORE, reading.wordAt(opening - 2), before, Math.min(length, 2));
        out.add(
                Template.NOBODY_CLASSES,
                reading.classAt(opening - 2),
                reading.classAt(opening - 1),
                reading.classAt(closing));
        long manner = (quotation.firstPerson ? 1L : 0) + (quotation.hasVerb ? 2L : 0) + (quotation.lower ? 4L : 0);
        out.add(Template.NOBODY_READS_LIKE_SPEECH, manner, length);
        out.add(Template.NOBODY_FIRST_WORD, reading.wordAt(quotation.first), Math.min(length, 4));
        long since = last.mention < 0 ? 3 : Math.min(2, quotation.paragraph - last.paragraph);
        out.add(Template.NOBODY_INTRODUCED, quotation.introduced, length);
        out.add(Template.NOBODY_PARAGRAPHS, last.layout(quotation), since, last.closed ? 1 : 0);
        long few = Math.min(length, 3);
        out.add(Template.NOBODY_KINDS_BEFORE, reading.kindAt(opening - 1), reading.kindAt(opening - 2), few);
        out.add(Template.NOBODY_KINDS_AFTER, reading.kindAt(closing), reading.kindAt(closing + 1), few);
        out.add(Template.NOBODY_AROUND, reading.kindAt(opening - 1), reading.kindAt(closing), few);
        out.add(Template.NOBODY_SENSE_BEFORE, reading.senseAt(opening - 1), few);
        out.add(Template.NOBODY_SENSE_AFTER, reading.senseAt(closing), few);
        out.add(Template.NOBODY_TWO_AFTER, reading.wordAt(closing), reading.wordAt(closing + 1), few);
        for (int t = quotation.first; t < closing && t < quotation.first + 3; t++) {
            out.add(Template.NOBODY_WORDS, reading.kindAt(t), few);
        }
        if (quotation.hasTitleCase) {
            out.add(Template.NOBODY_TITLE, length, quotation.end);
            out.add(Template.NOBODY_TITLE_BEFORE, before, Math.min(2, length));
            out.add(Template.NOBODY_TITLE_AFTER, reading.classAt(closing), Math.min(2, length));
        }
        boolean near = last.isNear(quotation);
        out.add(
                Template.NOBODY_LIKE_LAST,
                (last.wasNobody ? 1L : 0) + (near ? 2L : 0),
                near ? reading.classAt(opening - 1) : 0);
        out.add(
                Template.NOBODY_CUES,
                distance(opening, quotation.cueBefore),
                distance(quotation.cueAfter, closing),
                length3(length));
        reported(length3(length), out);
    }

    private void reported(long length, Features out) {
        int holding = reports.ofStretch(quotation.stretch);
        out.add(Template.NOBODY_REPORTED, holding < 0 ? -1 : reports.likelihood(holding), length);
        if (holding >= 0) {
            long named = reports.get(holding).mention() >= 0 ? 4 : 0;
            long fit = reports.fit(holding, quotation.stretch) + named;
            out.add(Template.NOBODY_REPORTED_FIT, fit, reports.likelihood(holding), length);
            out.add(
                    Template.NOBODY_REPORTING_CUE,
                    tokens.hash(reports.get(holding).cue()));
        }
        // "on NBC's “Meet the Press”"
        int before = quotation.opening - 1;
        boolean owned = before >= 0 && tokens.isWord(before) && tokens.endsWith(before, "'s");
        out.add(Template.NOBODY_OWNED, owned ? 1 : 0, quotation.isTitle ? 1 : 0, holding >= 0 ? 1 : 0);
    }

    private static long length3(long length) {
        return Math.min(3, length);
    }

    private static long distance(int later, int earlier) {
        return later < 0 || earlier < 0 ? 9 : Math.min(5, later - earlier);
    }
}
