package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.quote.quoted.QuotedSpeech;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Statement;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Report;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that is said in an article, by offsets: quoted stretches with their speakers, and reported clauses with
 * their cues, joined. A clause that is one quotation gives it its cue; a clause that holds quoted words is mixed.
 */
public final class Speech {
    /** The part of a clause that must be quoted for it to be the quotation and nothing else. */
    private static final double DIRECT_SHARE = 0.8;

    private static final int[] NONE = {};

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final QuotedSpeech quoted;
    private final Wording wording;
    private final int[] cueOf;
    private final boolean[] taken;
    private final List<Statement> found = new ArrayList<>();

    private Speech(Reading reading, Reports reports, SpeechModels models) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.quoted = QuotedSpeech.of(reading, reports, models.speaker());
        this.wording = new Wording(reading);
        this.cueOf = new int[stretches.count()];
        this.taken = new boolean[stretches.count()];
        Arrays.fill(cueOf, -1);
    }

    /** Finds what is said, in the order of the text. */
    public static List<Statement> find(Reading reading) {
        return find(reading, SpeechModels.shipped());
    }

    /** Finds what is said by models of one's own. */
    public static List<Statement> find(Reading reading, SpeechModels models) {
        Reports reports = Reports.of(reading, models);
        Speech speech = new Speech(reading, reports, models);
        speech.addClauses(reports.all().stream().filter(Report::sure).toList());
        speech.addQuotations();
        speech.found.sort(Comparator.comparingInt(Statement::start).thenComparing(u -> -u.end()));
        return Nesting.withoutCrossings(speech.found);
    }

    /** Adds what is reported in clauses; first it notes the cues of quotations, which no clause may take for its own. */
    private void addClauses(List<Report> reports) {
        List<Clausal> clauses = new ArrayList<>(reports.size());
        for (Report report : reports) {
            int[] content = content(report);
            int[] inside = stretchesIn(content);
            if (content.length > 0 && isQuoted(content, inside)) {
                for (int s : inside) {
                    cueOf[s] = report.cue();
                }
            } else if (content.length > 0) {
                clauses.add(new Clausal(report, content, inside));
            }
        }
        for (Clausal clause : clauses) {
            addClause(clause.report, clause.content, clause.inside);
        }
    }

    /** A report whose content is no quotation, with the stretches in it. */
    private static final class Clausal {
        final Report report;
        final int[] content;
        final int[] inside;

        Clausal(Report report, int[] content, int[] inside) {
            this.report = report;
            this.content = content;
            this.inside = inside;
        }
    }

    /** The content of a report by offsets, whole quotations taken in; empty if there is none. */
    private int[] content(Report report) {
        int start = opened(tokens.start(report.from()));
        int end = closed(tokens.end(report.to() - 1));
        if (start >= end) {
            return NONE;
        }
        if (resumes(report) && !isQuotation(start, end)) {
            int from = opened(tokens.start(report.resumedFrom()));
            int to = closed(tokens.end(report.resumedTo() - 1));
            if (from >= end && from < to) {
                return new int[] {start, end, from, to};
            }
        }
        return new int[] {start, end};
    }

    private boolean isQuoted(int[] content, int[] inside) {
        int length = 0;
        for (int s : inside) {
            length += stretches.outerEnd(s) - stretches.outerStart(s);
        }
        return length >= DIRECT_SHARE * length(content);
    }

    /** Whether content goes on behind its source; "who runs the harbour" tells of the source. */
    private boolean resumes(Report report) {
        return report.resumedFrom() >= 0
                && report.resumedFrom() < report.resumedTo()
                && !reading.tokens().has(report.resumedFrom(), WordKinds.RELATIVE);
    }

    /** Whether a stretch is all there is: what follows its source then tells of the source, not of what is said. */
    private boolean isQuotation(int start, int end) {
        int s = stretches.covering(start);
        return s >= 0 && stretches.outerEnd(s) >= end;
    }

    /**
     * Adds a clause with its quoted words, unless who speaks them stands in the clause itself: the cue's content is wrong
     * then. What another one speaks is left to be an attribution of its own inside the clause.
     */
    private void addClause(Report report, int[] content, int[] inside) {
        int mention = report.mention();
        double probability = report.probability();
        int speaking = speakerOf(inside, mention, report);
        if (speaking >= 0) {
            mention = quoted.speaker(speaking);
            probability = quoted.probability(speaking);
            if (overlaps(content, reading.mentions().start(mention))) {
                return;
            }
        } else if (mention >= 0 && overlaps(content, reading.mentions().start(mention))) {
            mention = -1;
        }
        int[] words = new int[2 * inside.length];
        int n = 0;
        for (int s : inside) {
            if (speaking >= 0 && quoted.speaker(s) == mention && isFree(s, report)) {
                taken[s] = true;
                words[n++] = stretches.innerStart(s);
                words[n++] = stretches.innerEnd(s);
            }
        }
        found.add(wording.utterance(false, content, Arrays.copyOf(words, n), mention, report.cue(), probability));
    }

    /** The first stretch not taken that a cue's source speaks, or else the first that anybody speaks; -1 for none. */
    private int speakerOf(int[] inside, int source, Report report) {
        int any = -1;
        for (int s : inside) {
            if (isFree(s, report) && quoted.speaker(s) != QuotedSpeech.NOBODY) {
                if (quoted.speaker(s) == source) {
                    return s;
                }
                any = any < 0 ? s : any;
            }
        }
        return any;
    }

    /** Whether a stretch may be part of a clause: it is of no other one, and no cue leads to it alone. */
    private boolean isFree(int stretch, Report report) {
        return !taken[stretch] && (cueOf[stretch] < 0 || cueOf[stretch] == report.cue());
    }

    private static boolean overlaps(int[] content, int offset) {
        for (int i = 0; i < content.length; i += 2) {
            if (content[i] <= offset && offset < content[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static int length(int[] content) {
        int length = 0;
        for (int i = 0; i < content.length; i += 2) {
            length += content[i + 1] - content[i];
        }
        return length;
    }

    /** The stretches, nested ones left out, that lie in the content. */
    private int[] stretchesIn(int[] content) {
        int[] inside = NONE;
        int n = 0;
        for (int i = 0; i < content.length; i += 2) {
            for (int s = stretches.at(content[i]);
                    s < stretches.count() && stretches.outerEnd(s) <= content[i + 1];
                    s++) {
                if (!stretches.nested(s)) {
                    inside = n == inside.length ? Arrays.copyOf(inside, n * 2 + 1) : inside;
                    inside[n++] = s;
                }
            }
        }
        return n == inside.length ? inside : Arrays.copyOf(inside, n);
    }

    /** Where content starts that seems to start at an offset: with the whole quotation if in one. */
    private int opened(int offset) {
        int s = stretches.covering(offset);
        return s < 0 ? offset : stretches.outerStart(s);
    }

    private int closed(int offset) {
        int s = stretches.covering(offset - 1);
        return s < 0 ? offset : stretches.outerEnd(s);
    }

    private void addQuotations() {
        int s = 0;
        while (s < stretches.count()) {
            if (stretches.nested(s) || taken[s] || quoted.speaker(s) == QuotedSpeech.NOBODY) {
                s++;
                continue;
            }
            int end = s + 1;
            while (end < stretches.count() && (stretches.nested(end) || continues(s, end))) {
                end++;
            }
            found.add(join(s, end));
            nested(s, end);
            s = end;
        }
    }

    /**
     * Whether a stretch goes on with what another one began: in one paragraph, or the first left open, and without a cue
     * of its own ({@code adding, "…"}).
     */
    private boolean continues(int first, int next) {
        if (quoted.speaker(next) != quoted.speaker(first) || taken[next]) {
            return false;
        }
        if (cueOf[first] >= 0 && cueOf[next] >= 0 && cueOf[first] != cueOf[next]) {
            return false;
        }
        int before = next - 1;
        while (stretches.nested(before)) {
            before--;
        }
        int paragraphs = stretches.paragraph(next) - stretches.paragraph(before);
        return paragraphs == 0 || (paragraphs == 1 && !stretches.closed(before));
    }

    private Statement join(int first, int end) {
        int[] words = new int[2 * (end - first)];
        int n = 0;
        double likely = 1;
        int cue = -1;
        for (int s = first; s < end; s++) {
            if (!stretches.nested(s)) {
                words[n++] = stretches.innerStart(s);
                words[n++] = stretches.innerEnd(s);
                likely = Math.min(likely, quoted.probability(s));
                cue = cue < 0 ? cueOf[s] : cue;
            }
        }
        int[] content = Arrays.copyOf(words, n);
        return wording.utterance(true, content, content, quoted.speaker(first), cue, likely);
    }

    /** A nested stretch is something said only where a verb of saying leads to it: {@code I'm going to say, ‘No.’} */
    private void nested(int first, int end) {
        for (int s = first; s < end; s++) {
            if (!stretches.nested(s)) {
                continue;
            }
            int before = tokens.at(stretches.outerStart(s)) - 1;
            if (before > 0 && (tokens.is(before, ',') || tokens.is(before, ':'))) {
                before--;
            }
            if (before >= 0 && reading.verbs().reports(before)) {
                int[] content = {stretches.innerStart(s), stretches.innerEnd(s)};
                found.add(wording.nested(content, before));
            }
        }
    }
}
