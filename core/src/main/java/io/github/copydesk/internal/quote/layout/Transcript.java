package io.github.copydesk.internal.quote.layout;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Label;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said turn by turn, without quotation marks: {@code Q: … A: …} or {@code KOVAR: … HOLT: …}, a label before each
 * turn. One label alone may be anything ({@code WRENPORT: …}); labels make a transcript where one comes back after
 * another. Paragraphs without a label between two turns go on with the earlier one.
 */
public final class Transcript {
    private static final String EVIDENCE = "the label of a turn in a transcript";
    private static final String LETTER = "a question or an answer in an interview, whose label names nobody";
    private static final double SURE = 0.9;
    /** How many paragraphs a turn may have: behind the last one the story may go on. */
    private static final int LONGEST_TURN = 6;

    private final Reading reading;
    private final Label[] labels;
    /** The address of the first signed letter: whoever is written to answers the letters. */
    private @Nullable Label addressee;

    private Transcript(Reading reading) {
        this.reading = reading;
        this.labels = new Label[reading.paragraphs().size()];
    }

    /** The turns, in order; none if the text is no transcript. */
    static List<Statement> find(Reading reading) {
        Transcript transcript = new Transcript(reading);
        return transcript.isOne() ? transcript.turns() : List.of();
    }

    /** Reads the labels; whether one of them comes back, or a question has an answer. */
    private boolean isOne() {
        Multiset<Long> seen = HashMultiset.create();
        for (int p = 0; p < labels.length; p++) {
            labels[p] = Label.of(
                    reading.text(),
                    reading.paragraph(p).start(),
                    reading.paragraph(p).end());
            if (labels[p] != null) {
                seen.add(labels[p].key());
            }
        }
        boolean alternates = false;
        int letters = 0;
        Label previous = null;
        for (int p = 0; p < labels.length; p++) {
            Label label = labels[p];
            boolean letter = label != null && Letters.isAddress(reading.text(), label);
            boolean kept = letter || (label != null && (label.loud() || seen.count(label.key()) > 1));
            labels[p] = kept ? label : null;
            letters += letter ? 1 : 0;
            if (label != null && kept) {
                boolean other = previous != null && previous.key() != label.key();
                boolean again = seen.count(label.key()) > 1 || label.isLetter();
                alternates |= other && again;
                previous = label;
            }
        }
        return alternates || letters >= 2;
    }

    private List<Statement> turns() {
        List<Statement> turns = new ArrayList<>();
        int p = 0;
        while (p < labels.length) {
            Label label = labels[p];
            int next = p + 1;
            if (label != null) {
                next = endOfTurn(p);
                Statement turn = turn(label, p, next);
                if (turn != null) {
                    turns.add(turn);
                }
            }
            p = next;
        }
        return turns;
    }

    /** The paragraph after a turn's last: up to the next label, or where there is none, what belongs to this one. */
    private int endOfTurn(int first) {
        int next = first + 1;
        while (next < labels.length && labels[next] == null && next - first < LONGEST_TURN) {
            next++;
        }
        boolean between = next < labels.length && labels[next] != null;
        Label label = labels[first];
        boolean alone =
                label != null && label.content() >= reading.paragraph(first).end();
        return between ? next : Math.min(labels.length, first + (alone ? 2 : 1));
    }

    private @Nullable Statement turn(Label label, int first, int end) {
        List<Span> content = new ArrayList<>();
        for (int p = first; p < end; p++) {
            int from = p == first ? label.content() : reading.paragraph(p).start();
            if (from < reading.paragraph(p).end()) {
                content.add(new Span(from, reading.paragraph(p).end()));
            }
        }
        if (content.isEmpty()) {
            return null;
        }
        if (Letters.isAddress(reading.text(), label)) {
            Label addressee = this.addressee;
            Statement letter = Letters.of(reading.text(), label, addressee, content, SURE);
            this.addressee = letter.source() != null && addressee == null ? label : addressee;
            return letter;
        }
        return new Statement(
                false,
                content,
                List.of(),
                label.isLetter() ? interviewee(label) : new Span(label.start(), label.end()),
                new Span(label.colon(), label.colon() + 1),
                Grounds.LAYOUT,
                SURE,
                label.isLetter() ? LETTER : EVIDENCE);
    }

    /** Who answers behind an "A" that names nobody; null for a question. */
    private @Nullable Span interviewee(Label label) {
        if (reading.text().charAt(label.start()) != 'A') {
            return null;
        }
        int first = 0;
        while (labels[first] == null) {
            first++;
        }
        int asked = Interviewee.before(reading, first);
        return asked < 0
                ? null
                : new Span(reading.mentions().start(asked), reading.mentions().end(asked));
    }
}
