package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.quoted.QuotedSpeech;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Report;
import io.github.copydesk.internal.quote.reported.Reports;
import io.github.copydesk.internal.quote.reported.SpeechModels;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that is said in an article, by offsets: quoted stretches with their speakers, and reported clauses with
 * their cues, joined. A clause that is one quotation gives it its cue; a clause that holds quoted words is mixed.
 */
public final class Speech {
    /** The part of a clause that must be quoted for it to be the quotation and nothing else. */
    private static final double DIRECT_SHARE = 0.8;

    /** How likely a cue's source must be to be asked before who seems to speak what stands in marks in its clause. */
    private static final double SURE_SOURCE = 0.5;

    /** How far before a name "according" stands with "to the" between. */
    private static final int THE = 3;

    /** How many words may stand between a source and its cue. */
    private static final int NEAR = 2;

    /** The most tokens of a name in marks, the marks counted. */
    private static final int LONGEST_NAME = 5;

    /** Fewer words in marks are part of a clause. */
    private static final int LONGEST_FRAGMENT = 8;

    private static final WordSet NAMING =
            WordSet.of(List.of("name", "named", "nicknamed", "nickname", "dubbed", "himself", "herself", "alias"));
    private static final long ACCORDING = WordHash.of("according");

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final QuotedSpeech quoted;
    private final Wording wording;
    private final int[] cueOf;
    private final int[] sourceOf;
    private final int[] ownerOf;
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
        this.sourceOf = new int[stretches.count()];
        this.ownerOf = new int[stretches.count()];
        Arrays.fill(cueOf, -1);
        Arrays.fill(ownerOf, -1);
        Arrays.fill(sourceOf, -1);
    }

    /** Finds what is said, in the order of the text. */
    public static List<Statement> find(Reading reading, SpeechModels models) {
        Reports reports = Reports.of(reading, models);
        Speech speech = new Speech(reading, reports, models);
        speech.addClauses(reports.all().stream().filter(Report::sure).toList());
        speech.addFragments(reports);
        speech.addQuotations();
        speech.withoutSecondContents();
        speech.found.sort(Comparator.comparingInt(Statement::start).thenComparing(u -> -u.end()));
        return Nesting.withoutCrossings(speech.found);
    }

    /** Adds what is reported in clauses; first it notes the cues of quotations, which no clause may take for its own. */
    private void addClauses(List<Report> reports) {
        List<Clausal> clauses = new ArrayList<>(reports.size());
        for (Report report : reports) {
            List<Span> content = beforeIntroducer(content(report));
            List<Integer> inside = stretchesIn(content);
            if (!content.isEmpty() && isQuoted(content, inside)) {
                inside.forEach(s -> lead(s, report));
            } else if (!content.isEmpty()) {
                clauses.add(new Clausal(report, content, inside));
            }
        }
        own(clauses);
        for (Clausal clause : clauses) {
            addClause(clause.report, clause.content, clause.inside);
        }
    }

    /** Adds the clause around a few quoted words that begin amid a sentence, though its cue is not sure: alone they say little. */
    private void addFragments(Reports reports) {
        for (int s = 0; s < stretches.count(); s++) {
            int r = reports.ofStretch(s);
            if (r < 0 || taken[s] || cueOf[s] >= 0 || quoted.speaker(s) < 0 || !isFragment(s)) {
                continue;
            }
            Report report = reports.get(r);
            List<Span> content = content(report);
            List<Integer> inside = stretchesIn(content);
            boolean around = inside.contains(s) && ownerOf[s] < 0 && !isQuoted(content, inside);
            if (!report.sure() && around && report.mention() == quoted.speaker(s)) {
                inside.stream().filter(i -> ownerOf[i] < 0).forEach(i -> ownerOf[i] = report.cue());
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

    /**
     * Notes for each stretch the shortest clause that it stands in: what Lund said that Krog said is Krog's. But what Lund said that both
     * agreed to do is Lund's, since agreeing is no saying.
     */
    private void own(List<Clausal> clauses) {
        clauses.stream()
                .sorted(Comparator.comparing((Clausal clause) -> !isSaying(clause.report.cue()))
                        .thenComparingInt(Clausal::length))
                .forEach(clause -> clause.inside.stream()
                        .filter(s -> ownerOf[s] < 0)
                        .forEach(s -> ownerOf[s] = clause.report.cue()));
    }

    /** Whether a cue may mean that something is said; only what goes on in heads or is done does not. */
    private boolean isSaying(int cue) {
        int verb = CueVerbs.of(tokens.hash(cue));
        return verb == 0 || (verb & (CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING)) != 0;
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

    /** Notes a cue that leads to a quotation; "according to" only where no other does: who says so there passes it on. */
    private void lead(int stretch, Report report) {
        if (cueOf[stretch] < 0 || rank(report.cue()) >= rank(cueOf[stretch])) {
            cueOf[stretch] = report.cue();
            sourceOf[stretch] = report.mention();
        }
    }

    /** "said" leads rather than "commenting", and both rather than "according". */
    private int rank(int cue) {
        if (isAccording(cue)) {
            return 0;
        }
        return (CueVerbs.of(tokens.hash(cue)) & CueVerbs.ING) != 0 ? 1 : 2;
    }

    private boolean isAccording(int cue) {
        return cue >= 0 && tokens.hash(cue) == ACCORDING;
    }

    /** "according to Lund", "according to the Post". */
    private boolean isAccordingTo(int from) {
        return isAccording(from - 2) || isAccording(from - THE);
    }

    /** Who speaks a stretch: who says it rather than who passes it on. */
    private int speakerOf(int stretch) {
        int plain = introducer(stretch);
        if (plain >= 0) {
            return plain;
        }
        int mention = quoted.speaker(stretch);
        int other = sourceOf[stretch];
        boolean passesOn = mention >= 2
                && other >= 0
                && !isAccording(cueOf[stretch])
                && isAccordingTo(reading.mentions().from(mention));
        return passesOn || isNearer(other, mention, stretch) ? other : mention;
    }

    /**
     * Whether the source of the cue right before a stretch stands between it and who seems to speak it: in
     * {@code Lund said he left after Krog said it was “over”} it is Krog.
     */
    private boolean isNearer(int source, int mention, int stretch) {
        if (source < 0 || mention < 0 || source <= mention) {
            return false;
        }
        int opening = tokens.at(stretches.outerStart(stretch));
        int end = reading.mentions().to(source);
        return end <= cueOf[stretch]
                && cueOf[stretch] < opening
                && cueOf[stretch] - end <= NEAR
                && reading.sentences().of(reading.mentions().from(mention))
                        == reading.sentences().of(opening);
    }

    /** The mention whose verb leads to a quotation: Palmer in {@code … - Palmer laughed, "It was cheap."}; -1 if none does. */
    private int introducer(int stretch) {
        int opening = tokens.at(stretches.outerStart(stretch));
        boolean led = opening > 2 && (tokens.is(opening - 1, ',') || tokens.is(opening - 1, ':'));
        if (!led || !tokens.endsWith(opening - 2, "ed") || tokens.isCapital(opening - 2)) {
            return -1;
        }
        int m = reading.mentions().at(opening - 2) - 1;
        boolean beside = m >= 0
                && reading.mentions().to(m) == opening - 2
                && reading.mentions().kind(m) == Mentions.Kind.NAME;
        return beside ? m : -1;
    }

    /** Content without another's clause that leads to a quotation: of "… - \"Burn it\" - Palmer laughed, \"No\"" the first. */
    private List<Span> beforeIntroducer(List<Span> content) {
        if (content.size() != 1) {
            return content;
        }
        Span part = content.get(0);
        for (int s : stretchesIn(content)) {
            int m = introducer(s);
            int start = m < 0 ? -1 : reading.mentions().start(m);
            if (start > part.start() && start < part.end()) {
                int end = start;
                while (end > part.start()
                        && (Chars.isBlank(reading.text().charAt(end - 1))
                                || Chars.isDash(reading.text().charAt(end - 1)))) {
                    end--;
                }
                return end > part.start() ? List.of(new Span(part.start(), end)) : List.of();
            }
        }
        return content;
    }

    /** A report whose content is no quotation, with the stretches in it. */
    private record Clausal(Report report, List<Span> content, List<Integer> inside) {
        int length() {
            return content.stream().mapToInt(Span::length).sum();
        }
    }

    /** The content of a report by offsets, whole quotations taken in; empty if there is none. */
    private List<Span> content(Report report) {
        int start = opened(tokens.start(report.from()));
        int end = withSigns(start, closed(tokens.end(report.to() - 1)));
        if (start >= end) {
            return List.of();
        }
        int quotation = endOfQuotation(report, start, end);
        if (quotation >= 0) {
            return List.of(new Span(start, quotation));
        }
        if (resumes(report) && !isQuotation(start, end)) {
            int from = opened(tokens.start(report.resumedFrom()));
            int to = withSigns(from, closed(tokens.end(report.resumedTo() - 1)));
            if (from >= end && from < to) {
                return List.of(new Span(start, end), new Span(from, to));
            }
        }
        return List.of(new Span(start, end));
    }

    /**
     * Where a quotation ends that closes with a comma and is followed by its source alone: of {@code "We sail," port
     * minister Lund said} the title before the name is not said. -1 if there is none.
     */
    private int endOfQuotation(Report report, int start, int end) {
        int s = stretches.covering(start);
        boolean opens = s >= 0 && stretches.outerStart(s) == start && stretches.outerEnd(s) < end;
        if (!opens || tokens.start(report.cue()) < end) {
            return -1;
        }
        char last = reading.text().charAt(stretches.innerEnd(s) - 1);
        char after = reading.text().charAt(stretches.outerEnd(s));
        boolean pauses = last == ',' || last == '?' || last == '!' || after == ',';
        int next = tokens.at(stretches.outerEnd(s));
        int to = tokens.at(end);
        boolean phrase = next < to && ContentShape.of(reading, next, to) == ContentShape.THING;
        return pauses && phrase ? stretches.outerEnd(s) : -1;
    }

    private boolean isQuoted(List<Span> content, List<Integer> inside) {
        int length = 0;
        for (int s : inside) {
            length += stretches.outerEnd(s) - stretches.outerStart(s);
        }
        return length >= DIRECT_SHARE * content.stream().mapToInt(Span::length).sum();
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
                && ownerOf[stretch] == report.cue()
                && (cueOf[stretch] < 0 || cueOf[stretch] == report.cue());
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

    /** The stretches, nested ones left out, that lie in the content. */
    private List<Integer> stretchesIn(List<Span> content) {
        List<Integer> inside = new ArrayList<>();
        for (Span part : content) {
            for (int s = stretches.at(part.start());
                    s < stretches.count() && stretches.outerEnd(s) <= part.end();
                    s++) {
                if (!stretches.nested(s)) {
                    inside.add(s);
                }
            }
        }
        return inside;
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

    /** The end with the signs that belong to the last word: "4%", and ")" where one was opened in what is said. */
    private int withSigns(int from, int to) {
        CharSequence text = reading.text();
        int end = to;
        if (end < text.length() && text.charAt(end) == '%') {
            end++;
        }
        if (end < text.length() && text.charAt(end) == ')') {
            int open = 0;
            for (int i = from; i < end; i++) {
                open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            }
            end += open > 0 ? 1 : 0;
        }
        return end;
    }

    private void addQuotations() {
        int s = 0;
        while (s < stretches.count()) {
            if (stretches.nested(s)
                    || taken[s]
                    || quoted.speaker(s) == QuotedSpeech.NOBODY
                    || isAnswered(s)
                    || isName(s)) {
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

    /** Whether the answer to it follows at once, in marks of its own: "“How are the pumps?” “Fine,” Quist replied". */
    private boolean isAnswered(int stretch) {
        int next = stretch + 1;
        while (next < stretches.count() && stretches.nested(next)) {
            next++;
        }
        boolean near = next < stretches.count()
                && stretches.closed(stretch)
                && stretches.paragraph(next) == stretches.paragraph(stretch)
                && stretches.outerStart(next) - stretches.outerEnd(stretch) <= 2;
        return near && reading.text().charAt(stretches.innerEnd(stretch) - 1) == '?';
    }

    /** Whether it is a name: of who speaks the quotation before it, "“We wash here,” said “Biscuit,”", or "goes by the name “Biscuit.”" */
    private boolean isName(int stretch) {
        int opening = tokens.at(stretches.outerStart(stretch));
        int closing = tokens.at(stretches.outerEnd(stretch));
        if (opening < 2
                || closing - opening > LONGEST_NAME
                || !tokens.isCapital(tokens.at(stretches.innerStart(stretch)))) {
            return false;
        }
        return NAMING.contains(tokens.hash(opening - 1))
                || (reading.verbs().reports(opening - 1) && reading.covered(opening - 2));
    }

    /**
     * Whether a stretch goes on with what another one began: in one paragraph, or the first left open, and without a cue
     * of its own ({@code adding, "…"}).
     */
    private boolean continues(int first, int next) {
        if (quoted.speaker(next) != quoted.speaker(first) || taken[next] || isName(next)) {
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
        List<Span> words = new ArrayList<>();
        double likely = 1;
        int cue = -1;
        for (int s = first; s < end; s++) {
            if (!stretches.nested(s)) {
                words.add(inner(s));
                likely = Math.min(likely, quoted.probability(s));
                cue = cue < 0 ? cueOf[s] : cue;
            }
        }
        Statement quotation = wording.quoted(words, speakerOf(first), cue, likely);
        int name = end;
        while (name < stretches.count() && stretches.nested(name)) {
            name++;
        }
        return name < stretches.count() && isName(name) && isSaidBy(end - 1, name)
                ? wording.namedInMarks(words, inner(name), tokens.at(stretches.outerStart(name)) - 1, likely)
                : quotation;
    }

    /** Whether nothing but a verb of saying stands between two stretches. */
    private boolean isSaidBy(int stretch, int name) {
        int verb = tokens.at(stretches.outerStart(name)) - 1;
        return tokens.at(stretches.outerEnd(stretch)) == verb
                && stretches.paragraph(stretch) == stretches.paragraph(name);
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
                found.add(wording.nested(inner(s), before));
            }
        }
    }
}
