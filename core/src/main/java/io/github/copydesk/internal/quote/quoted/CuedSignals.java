package io.github.copydesk.internal.quote.quoted;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Verbs;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.text.Tokens;

/**
 * What cues say of a mention being the speaker of a quotation: the verbs of saying beside the quotation and the mention's
 * place to them, and the {@link Reports} that the models for reported speech have found, which have learned from all
 * that is said in any way whose cue it is and how far its content reaches.
 */
final class CuedSignals {
    private static final int REACH = 8;

    private enum Template {
        NEAREST_CUE,
        SENTENCE_HAS_CUE,
        CUE_BEFORE_QUOTE,
        CUE_BEFORE_WORD,
        CUE_AFTER_QUOTE,
        CUE_AFTER_WORD,
        REPORTED_BY,
        REPORTED_BY_AT,
        REPORTED_SENSE,
        REPORTED_NEXT,
        REPORTED_FIT,
        REPORTING_CUE,
        REPORTS_ELSE,
        REPORTS_ELSE_AT
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Verbs verbs;
    private final Mentions mentions;
    private final Reports reports;
    private final Quotation quotation;
    /** The likeliest report that holds the quotation, and the mention's own: -1 for none; and how the two stand. */
    private int holding;

    private int own;
    private boolean ownHolds;
    private long relation;

    CuedSignals(Reading reading, Reports reports, Quotation quotation) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.verbs = reading.verbs();
        this.mentions = reading.mentions();
        this.reports = reports;
        this.quotation = quotation;
    }

    /** Adds the few features that tell most of a mention. */
    void outline(int mention, Features out) {
        readReports(mention);
        int telling = ownHolds ? own : holding;
        out.add(Template.REPORTED_BY, relation, telling < 0 ? 0 : reports.likelihood(telling));
        if (reportsElse()) {
            out.add(Template.REPORTS_ELSE, reports.likelihood(own), place(), relation);
        }
    }

    /** Adds all other features of a mention before the quotation or behind it. */
    void details(int mention, long sense, long base, boolean before, int sentences, Features out) {
        nearest(mentions.to(mention), before, sentences, out);
        out.add(Template.SENTENCE_HAS_CUE, quotation.cues(), base);
        if (sentences == 0) {
            places(mention, before, base, out);
        }
        reported(mention, sense, base, out);
    }

    /** The verb of saying that follows the mention, if one does soon. */
    private void nearest(int to, boolean before, int sentences, Features out) {
        int cue = 0;
        while (cue < REACH && to + cue < tokens.count() && !verbs.reports(to + cue) && !tokens.is(to + cue, '.')) {
            cue++;
        }
        boolean found = to + cue < tokens.count() && verbs.reports(to + cue);
        long side = before ? 10 : 0;
        out.add(Template.NEAREST_CUE, side + (found ? cue : 9), found ? tokens.hash(to + cue) : 0, sentences);
    }

    /** Where the mention stands to the verbs of saying beside the quotation: close before one is a subject's place. */
    private void places(int mention, boolean before, long base, Features out) {
        int from = mentions.from(mention);
        int to = mentions.to(mention);
        int cue = quotation.cueBefore;
        if (cue >= 0) {
            long place = to <= cue ? between(to, cue) : from <= cue ? 12 : before ? 10 : 11;
            out.add(Template.CUE_BEFORE_QUOTE, place, Math.min(5, quotation.opening - cue), base);
            out.add(Template.CUE_BEFORE_WORD, place, tokens.hash(cue));
        }
        cue = quotation.cueAfter;
        if (cue >= 0) {
            long place = !before && to <= cue ? between(to, cue) : from > cue ? 5 + between(cue + 1, from) : 12;
            out.add(Template.CUE_AFTER_QUOTE, place, Math.min(5, cue - quotation.closing), base);
            out.add(Template.CUE_AFTER_WORD, place, tokens.hash(cue));
        }
    }

    /** How many mentions stand between two tokens, and whether these are close: below 6. */
    private long between(int from, int to) {
        int count = mentions.at(to) - mentions.at(from);
        return Math.min(count, 2) * 2L + (to - from <= 2 ? 0 : 1);
    }

    /** Whether a cue whose content holds the quotation has the mention for its source. */
    private void readReports(int mention) {
        holding = reports.ofStretch(quotation.stretch);
        own = reports.ofMention(mention);
        ownHolds = own >= 0 && reports.holds(own, quotation.stretch);
        relation = 0;
        if (ownHolds) {
            relation = own == holding ? 1 : 4;
        } else if (holding >= 0) {
            relation = reports.get(holding).mention() >= 0 ? 2 : 3;
        }
    }

    private void reported(int mention, long sense, long base, Features out) {
        readReports(mention);
        out.add(Template.REPORTED_BY_AT, relation, base);
        out.add(Template.REPORTED_SENSE, relation, sense);
        out.add(
                Template.REPORTED_NEXT,
                relation,
                reading.classAt(mentions.to(mention)),
                reading.classAt(mentions.from(mention) - 1));
        if (ownHolds) {
            out.add(Template.REPORTED_FIT, reports.fit(own, quotation.stretch), reports.likelihood(own), base);
            out.add(Template.REPORTING_CUE, tokens.hash(reports.get(own).cue()));
        } else if (reportsElse()) {
            out.add(Template.REPORTS_ELSE_AT, place(), relation, base);
        }
    }

    /** Whether the mention is the source of a report that has nothing to do with the quotation. */
    private boolean reportsElse() {
        return own >= 0 && !ownHolds;
    }

    /** Whether that report's cue stands before the quotation (1) or behind it (2). */
    private long place() {
        return reports.get(own).cue() < quotation.opening ? 1 : 2;
    }
}
