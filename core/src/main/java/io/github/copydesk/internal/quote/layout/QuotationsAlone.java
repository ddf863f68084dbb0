package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.MentionSense;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph that is one quotation, of which nobody has said whose it is: it is the person's whom the paragraph before is
 * about, {@code For Ida Krog it came too late.}, if that names one person alone and quotes nobody.
 */
final class QuotationsAlone {
    private static final int FEWEST_TOKENS = 6;
    private static final double SURE = 0.6;

    private final Reading reading;
    private final Stretches stretches;

    private QuotationsAlone(Reading reading) {
        this.reading = reading;
        this.stretches = reading.stretches();
    }

    /** Those of the text that are in none of the statements. */
    static List<Statement> find(Reading reading, List<Statement> statements) {
        QuotationsAlone alone = new QuotationsAlone(reading);
        List<Statement> found = new ArrayList<>();
        int next = 0;
        for (int s = 0; s < alone.stretches.count(); s++) {
            while (next < statements.size() && statements.get(next).end() <= alone.stretches.outerStart(s)) {
                next++;
            }
            boolean taken = next < statements.size() && statements.get(next).start() < alone.stretches.outerEnd(s);
            int mention = taken || !alone.isParagraph(s) ? -1 : alone.personBefore(alone.stretches.paragraph(s));
            if (mention >= 0) {
                found.add(alone.statement(s, mention));
            }
        }
        return found;
    }

    private boolean isParagraph(int s) {
        int p = stretches.paragraph(s);
        int words =
                reading.tokens().at(stretches.innerEnd(s)) - reading.tokens().at(stretches.innerStart(s));
        return p > 0
                && !stretches.nested(s)
                && stretches.outerStart(s) - reading.paragraph(p).start() < 2
                && reading.paragraph(p).end() - stretches.outerEnd(s) < 2
                && words >= FEWEST_TOKENS
                && ".!?".indexOf(reading.text().charAt(stretches.innerEnd(s) - 1)) >= 0;
    }

    /** The one person whom the paragraph before names; -1 if it names none or several, or quotes somebody. */
    private int personBefore(int paragraph) {
        int from = reading.paragraph(paragraph - 1).start();
        int to = reading.paragraph(paragraph - 1).end();
        int stretch = stretches.at(from);
        if (stretch < stretches.count() && stretches.outerStart(stretch) < to) {
            return -1;
        }
        Mentions mentions = reading.mentions();
        int person = -1;
        for (int m = mentions.at(reading.tokens().at(from)); m < mentions.count() && mentions.start(m) < to; m++) {
            MentionSense sense = reading.mentions().sense(m);
            boolean named = sense == MentionSense.PERSON || sense == MentionSense.TITLED;
            if (named && person >= 0 && lastWord(m) != lastWord(person)) {
                return -1;
            }
            person = named && person < 0 ? m : person;
        }
        return person;
    }

    private long lastWord(int mention) {
        return reading.tokens().hash(reading.mentions().to(mention) - 1);
    }

    private Statement statement(int s, int mention) {
        List<Span> content = List.of(new Span(stretches.innerStart(s), stretches.innerEnd(s)));
        Span source =
                new Span(reading.mentions().start(mention), reading.mentions().end(mention));
        return new Statement(
                true,
                content,
                content,
                source,
                null,
                Grounds.LAYOUT,
                SURE,
                "a paragraph in quotation marks behind one about '" + source.of(reading.text()) + "'");
    }
}
