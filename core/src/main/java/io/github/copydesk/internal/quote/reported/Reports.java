package io.github.copydesk.internal.quote.reported;

import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import java.util.Arrays;
import java.util.List;

/**
 * What cues report, looked up by what stands in quotation marks and by who speaks: the report whose content holds a
 * stretch, and the one whose source a mention is. Of several the likeliest counts.
 */
public final class Reports {
    private static final int NONE = -1;

    private final Reading reading;
    private final List<Report> all;
    private final int[] ofStretch;
    private final int[] ofMention;

    private Reports(Reading reading, List<Report> all) {
        this.reading = reading;
        this.all = all;
        this.ofStretch = new int[reading.stretches().count()];
        this.ofMention = new int[reading.mentions().count()];
        Arrays.fill(ofStretch, NONE);
        Arrays.fill(ofMention, NONE);
        for (int r = 0; r < all.size(); r++) {
            Report report = all.get(r);
            if (report.mention() >= 0) {
                keepLikelier(ofMention, report.mention(), r);
            }
            hold(reading, report.from(), report.to(), r);
            if (report.resumedFrom() >= 0 && report.resumedFrom() < report.resumedTo()) {
                hold(reading, report.resumedFrom(), report.resumedTo(), r);
            }
        }
    }

    /** Finds the reports of a text by the models for cues. */
    public static Reports of(Reading reading, SpeechModels models) {
        return new Reports(reading, models == null ? List.of() : ReportedSpeech.find(reading, models));
    }

    private void hold(Reading reading, int from, int to, int report) {
        if (from >= to) {
            return;
        }
        Stretches stretches = reading.stretches();
        int start = reading.tokens().start(from);
        int end = reading.tokens().end(to - 1);
        int s = stretches.covering(start);
        s = s >= 0 ? s : stretches.at(start);
        while (s < stretches.count() && stretches.outerStart(s) < end) {
            if (!stretches.nested(s)) {
                keepLikelier(ofStretch, s, report);
            }
            s++;
        }
    }

    private void keepLikelier(int[] best, int at, int report) {
        if (best[at] < 0 || all.get(best[at]).probability() < all.get(report).probability()) {
            best[at] = report;
        }
    }

    public List<Report> all() {
        return all;
    }

    /** The likeliest report whose content holds a stretch or a part of it; -1 if none does. */
    public int ofStretch(int stretch) {
        return ofStretch[stretch];
    }

    /** The likeliest report whose source is a mention; -1 if it is the source of none. */
    public int ofMention(int mention) {
        return ofMention[mention];
    }

    /** Whether a report's content holds a stretch or a part of it. */
    public boolean holds(int report, int stretch) {
        Report r = all.get(report);
        return overlaps(r.from(), r.to(), stretch)
                || (r.resumedFrom() >= 0 && overlaps(r.resumedFrom(), r.resumedTo(), stretch));
    }

    private boolean overlaps(int from, int to, int stretch) {
        return from < to
                && reading.tokens().start(from) < reading.stretches().outerEnd(stretch)
                && reading.tokens().end(to - 1) > reading.stretches().outerStart(stretch);
    }

    /** How likely a report is, in eighths. */
    public long likelihood(int report) {
        return Math.min(7, (long) (all.get(report).probability() * 8));
    }

    /** Whether a report's content starts with a stretch (1), and whether it ends with it (2). */
    public long fit(int report, int stretch) {
        Report r = all.get(report);
        Stretches stretches = reading.stretches();
        boolean starts = reading.tokens().start(r.from()) >= stretches.outerStart(stretch);
        boolean ends = reading.tokens().end(r.to() - 1) <= stretches.outerEnd(stretch);
        return (starts ? 1L : 0) + (ends ? 2L : 0);
    }

    public Report get(int report) {
        return all.get(report);
    }
}
