package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.quoted.QuotedSpeech;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Report;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is said in an article, by offsets: quoted stretches with their speakers, and reported clauses with
 * their cues, joined. A clause that is one quotation gives it its cue; a clause that holds quoted words is mixed.
 */
public final class Speech {
    /** How likely a cue's source must be to be asked before who seems to speak what stands in marks in its clause. */
    private static final double SURE_SOURCE = 0.5;

    /** Fewer words in marks are part of a clause. */
    private static final int LONGEST_FRAGMENT = 8;

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final QuotedSpeech quoted;
    private final Wording wording;
    private final ReportedContent contents;
    private final StretchLeads leads;
    private final boolean[] taken;
    private final List<Statement> found = new ArrayList<>();

    private Speech(Reading reading, Reports reports, SpeechModels models) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.quoted = QuotedSpeech.of(reading, reports, models.speaker());
        this.wording = new Wording(reading);
        this.contents = new ReportedContent(reading);
        this.leads = new StretchLeads(reading, quoted, contents);
        this.taken = new boolean[stretches.count()];
    }

    /** Finds what is said, in the order of the text. */
    public static List<Statement> find(Reading reading, SpeechModels models) {
        Reports reports = Reports.of(reading, models);
        Speech speech = new Speech(reading, reports, models);
        speech.addClauses(reports.all().stream().filter(Report::sure).toList());
        speech.addFragments(reports);
        speech.found.addAll(
                new LooseQuotations(reading, speech.quoted, speech.leads, speech.wording, speech.taken).find());
        speech.withoutSecondContents();
        speech.found.sort(Comparator.comparingInt(Statement::start).thenComparing(u -> -u.end()));
        return Nesting.withoutCrossings(speech.found);
    }

    /** Adds what is reported in clauses; first it notes the cues of quotations, which no clause may take for its own. */
    private void addClauses(List<Report> reports) {
        List<Clausal> clauses = new ArrayList<>(reports.size());
        for (Report report : reports) {
            List<Span> content = contents.beforeIntroducer(contents.of(report));
            List<Integer> inside = contents.stretchesIn(content);
            if (!content.isEmpty() && contents.isQuoted(content, inside)) {
                inside.forEach(s -> leads.lead(s, report));
            } else if (!content.isEmpty()) {
                clauses.add(new Clausal(report, content, inside));
            }
        }
        leads.own(clauses);
        for (Clausal clause : clauses) {
            addClause(clause.report(), clause.content(), clause.inside());
        }
    }

    /** Adds the clause around a few quoted words that begin amid a sentence, though its cue is not sure: alone they say little. */
    private void addFragments(Reports reports) {
        for (int s = 0; s < stretches.count(); s++) {
            int r = reports.ofStretch(s);
            if (r < 0 || taken[s] || leads.cue(s) >= 0 || quoted.speaker(s) < 0 || !isFragment(s)) {
                continue;
            }
            Report report = reports.get(r);
            List<Span> content = contents.of(report);
            List<Integer> inside = contents.stretchesIn(content);
            boolean around = inside.contains(s) && leads.owner(s) < 0 && !contents.isQuoted(content, inside);
            if (!report.sure() && around && report.mention() == quoted.speaker(s)) {
                leads.take(inside, report.cue());
                addClause(report, content, inside);
            }
        }
    }

    /** Whether a stretch has a few words and goes on with a sentence. */
    private boolean isFragment(int stretch) {
        int first = tokens.at(stretches.innerStart(stretch));
        int last = tokens.at(stretches.innerEnd(stretch));
        int opening = tokens.at(stretches.outerStart(stretch));
        return !stretches.nested(stretch)
                && last - first < LONGEST_FRAGMENT
                && tokens.kind(first) == Tokens.Kind.LOWER
                && opening > reading.sentences().first(opening);
    }

    /** Leaves out who was asked or told: the cue of a quotation has no noun for a second content. */
    private void withoutSecondContents() {
        Set<Integer> cues = new HashSet<>();
        for (Statement statement : found) {
            if (statement.direct() && statement.grounds().cue() >= 0) {
                cues.add(statement.grounds().cue());
            }
        }
        found.removeIf(statement -> !statement.direct()
                && statement.quoted().isEmpty()
                && cues.contains(statement.grounds().cue())
                && !ContentShape.of(reading, tokens.at(statement.start()), tokens.at(statement.end()))
                        .isClause());
    }

    /**
     * Adds a clause with its quoted words, unless who speaks them stands in the clause itself: the cue's content is wrong
     * then. What another one speaks is left to be an attribution of its own inside the clause.
     */
    private void addClause(Report report, List<Span> content, List<Integer> inside) {
        int mention = report.mention();
        double probability = report.probability();
        int speaking = speakerOf(inside, mention, report);
        if (speaking >= 0 && mention >= 0 && report.sourceShare() >= SURE_SOURCE) {
            if (overlaps(content, reading.mentions().start(mention))) {
                return;
            }
            probability = Math.max(probability, quoted.probability(speaking));
        } else if (speaking >= 0) {
            mention = quoted.speaker(speaking);
            probability = quoted.probability(speaking);
            if (overlaps(content, reading.mentions().start(mention))) {
                return;
            }
        } else if (mention >= 0 && overlaps(content, reading.mentions().start(mention))) {
            mention = -1;
        }
        List<Span> words = new ArrayList<>();
        for (int s : inside) {
            if (isFree(s, report) && (quoted.speaker(s) != QuotedSpeech.NOBODY || isWording(s))) {
                taken[s] = true;
                words.add(inner(s));
            }
        }
        Grounds grounds = new Grounds(
                Grounds.Way.REPORTED,
                report.cue(),
                mention,
                report.score(),
                report.sourceShare(),
                report.startShare(),
                report.endShare());
        found.add(wording.reported(content, words, mention, report.cue(), probability, grounds));
    }

    /** The first stretch not taken that a cue's source speaks, or else the first that anybody speaks; -1 for none. */
    private int speakerOf(List<Integer> inside, int source, Report report) {
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
        return !taken[stretch]
                && leads.owner(stretch) == report.cue()
                && (leads.cue(stretch) < 0 || leads.cue(stretch) == report.cue());
    }

    /** Whether it is no name or title, and more than a word: in what somebody says it is in their words. */
    private boolean isWording(int stretch) {
        int first = tokens.at(stretches.innerStart(stretch));
        int last = tokens.at(stretches.innerEnd(stretch));
        return last - first >= 2 && tokens.kind(first) == Tokens.Kind.LOWER;
    }

    private static boolean overlaps(List<Span> content, int offset) {
        return content.stream().anyMatch(part -> part.start() <= offset && offset < part.end());
    }

    private Span inner(int stretch) {
        return new Span(stretches.innerStart(stretch), stretches.innerEnd(stretch));
    }
}
