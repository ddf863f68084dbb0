package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.quoted.QuotedSpeech;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What stands in quotation marks and belongs to no clause: stretches joined that one speaks in a row. Not thread-safe. */
final class LooseQuotations {
    /** The most tokens of a name in marks, the marks counted. */
    private static final int LONGEST_NAME = 5;

    private static final WordSet NAMING =
            WordSet.of(List.of("name", "named", "nicknamed", "nickname", "dubbed", "himself", "herself", "alias"));

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final QuotedSpeech quoted;
    private final StretchLeads leads;
    private final Wording wording;
    private final boolean[] taken;
    private final List<Statement> found = new ArrayList<>();

    LooseQuotations(Reading reading, QuotedSpeech quoted, StretchLeads leads, Wording wording, boolean[] taken) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.quoted = quoted;
        this.leads = leads;
        this.wording = wording;
        this.taken = taken;
    }

    /** The quotations that are part of no clause, and those within them that somebody says. */
    List<Statement> find() {
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
        return found;
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
        if (leads.cue(first) >= 0 && leads.cue(next) >= 0 && leads.cue(first) != leads.cue(next)) {
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
                cue = cue < 0 ? leads.cue(s) : cue;
            }
        }
        Statement quotation = wording.quoted(words, leads.speakerOf(first), cue, likely);
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

    private Span inner(int stretch) {
        return new Span(stretches.innerStart(stretch), stretches.innerEnd(stretch));
    }
}
