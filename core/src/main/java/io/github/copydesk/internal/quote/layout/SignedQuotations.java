package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Quotations that say by their layout whose they are: a paragraph in quotation marks signed {@code — Ann Lee}, in the same
 * paragraph or the next, and one that a label opens, {@code From Ann Lee: "…"}. They need no cue and no ranking.
 */
final class SignedQuotations {
    private static final int LONGEST_SIGNATURE = 90;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_NAME = 6;
    private static final long AND = WordHash.of("and");
    private static final long FROM = WordHash.of("from");
    private static final double SURE = 0.95;

    private final Reading reading;
    private final CharSequence text;
    private final List<Statement> found = new ArrayList<>();

    private SignedQuotations(Reading reading) {
        this.reading = reading;
        this.text = reading.text();
    }

    /** The signed and labelled quotations, in order. */
    static List<Statement> find(Reading reading) {
        SignedQuotations signed = new SignedQuotations(reading);
        Stretches stretches = reading.stretches();
        for (int s = 0; s < stretches.count(); s++) {
            if (!stretches.nested(s)) {
                signed.read(s, stretches);
            }
        }
        return signed.found;
    }

    private void read(int s, Stretches stretches) {
        int p = reading.paragraphOf(stretches.outerStart(s));
        int from = skipBlank(reading.paragraph(p).start(), stretches.outerStart(s));
        int after = skipBlank(stretches.outerEnd(s), reading.paragraph(p).end());
        boolean opens = from >= stretches.outerStart(s);
        if (opens
                && p > 0
                && introduce(
                        s,
                        stretches,
                        reading.paragraph(p - 1).start(),
                        reading.paragraph(p - 1).end())) {
            return;
        }
        if (opens && after < reading.paragraph(p).end()) {
            sign(s, stretches, after, reading.paragraph(p).end());
        } else if (opens && p + 1 < reading.paragraphs().size()) {
            sign(
                    s,
                    stretches,
                    reading.paragraph(p + 1).start(),
                    reading.paragraph(p + 1).end());
        } else if (after >= reading.paragraph(p).end()) {
            label(s, stretches, from);
        }
    }

    /** A paragraph of its own before it, "And from Mayor Ann Lee:" or "From the desk of Ann Lee, chief analyst.". */
    private boolean introduce(int s, Stretches stretches, int from, int to) {
        Tokens tokens = reading.tokens();
        int first = tokens.at(from);
        int end = tokens.at(to);
        int t = first < end && tokens.hash(first) == AND ? first + 1 : first;
        if (to - from > LONGEST_SIGNATURE || t + 1 >= end || tokens.hash(t) != FROM) {
            return false;
        }
        boolean colon = tokens.is(end - 1, ':');
        t++;
        while (t < end && tokens.kind(t) == Tokens.Kind.LOWER && t - first < LONGEST_NAME) {
            t++;
        }
        int name = t;
        while (t < end && tokens.isCapital(t)) {
            t++;
        }
        boolean desk = name > first + 2;
        if (t - name < 2 || t - name > LONGEST_NAME || !(colon || desk)) {
            return false;
        }
        add(s, stretches, tokens.start(name), tokens.end(t - 1), -1, "named by the line before it");
        return true;
    }

    /** "— Ann Lee, mayor": a long dash, then a capital. */
    private void sign(int s, Stretches stretches, int from, int to) {
        int name = skipBlank(from + 1, to);
        boolean dash = Chars.isDash(text.charAt(from)) && (text.charAt(from) != '-' || name > from + 1);
        if (!dash || to - name > LONGEST_SIGNATURE || name >= to || !Character.isUpperCase(text.charAt(name))) {
            return;
        }
        int end = name;
        while (end < to && text.charAt(end) != ',' && text.charAt(end) != '(') {
            end++;
        }
        if (properWords(name, end) == 0) {
            return;
        }
        add(s, stretches, name, end, -1, "signed after a dash");
    }

    /** "From Ann Lee: …" and "Ann Lee: …", where nothing but the quotation follows the colon. */
    private void label(int s, Stretches stretches, int from) {
        int colon = stretches.outerStart(s) - 1;
        while (colon > from && Chars.isBlank(text.charAt(colon))) {
            colon--;
        }
        if (colon <= from || text.charAt(colon) != ':' || colon - from > LONGEST_LABEL) {
            return;
        }
        boolean letter = from + 5 < colon && "From ".contentEquals(text.subSequence(from, from + 5));
        int name = letter ? from + 5 : from;
        int words = properWords(name, colon);
        if (words >= 2 || (words == 1 && (letter || text.charAt(name) == '@'))) {
            add(s, stretches, name, colon, colon, "named by the label before a colon");
        }
    }

    /** The number of words, 0 if there are too many or one of them, but for small ones, is no name. */
    private int properWords(int from, int to) {
        int words = 0;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || Chars.isBlank(text.charAt(i))) {
                boolean proper = start < i && (Character.isUpperCase(text.charAt(start)) || text.charAt(start) == '@');
                if (start < i && !proper && i - start > 3) {
                    return 0;
                }
                words += start < i ? 1 : 0;
                start = i + 1;
            }
        }
        return words <= LONGEST_NAME ? words : 0;
    }

    private void add(int s, Stretches stretches, int name, int end, int cue, String evidence) {
        if (stretches.innerStart(s) < stretches.innerEnd(s) && name < end) {
            List<Span> content = List.of(new Span(stretches.innerStart(s), stretches.innerEnd(s)));
            Span colon = cue < 0 ? null : new Span(cue, cue + 1);
            found.add(
                    new Statement(true, content, content, new Span(name, end), colon, Grounds.LAYOUT, SURE, evidence));
        }
    }

    private int skipBlank(int from, int to) {
        int i = from;
        while (i < to && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
