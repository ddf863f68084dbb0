package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.quote.statement.Wording;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph set off as a quotation by the one before it, without quotation marks: behind {@code Kovar wrote in a letter
 * to residents:} the next paragraph is Kovar's.
 */
final class BlockQuotations {
    /** How many words may stand between the verb of saying and the colon. */
    private static final int REACH = 12;
    /** How many words may stand between the source and the verb. */
    private static final int NEAR = 3;

    private static final double SURE = 0.75;

    private final Reading reading;
    private final Tokens tokens;

    private BlockQuotations(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The block quotations, in order. */
    static List<Statement> find(Reading reading) {
        BlockQuotations quotations = new BlockQuotations(reading);
        List<Statement> found = new ArrayList<>();
        for (int p = 0; p + 1 < reading.paragraphs().size(); p++) {
            Statement quotation = quotations.behind(p);
            if (quotation != null) {
                found.add(quotation);
            }
        }
        return found;
    }

    private @Nullable Statement behind(int p) {
        int last = tokens.first(p + 1) - 1;
        int next = reading.paragraph(p + 1).start();
        if (last < tokens.first(p)
                || !tokens.is(last, ':')
                || !Character.isUpperCase(reading.text().charAt(next))) {
            return null;
        }
        int first = Math.max(reading.sentences().first(last), last - REACH);
        for (int t = last - 1; t >= first; t--) {
            if (reading.verbs().reports(t) && tokens.kind(t) == Tokens.Kind.LOWER && !reading.covered(t)) {
                int mention = source(t, reading.sentences().first(last));
                return mention < 0 ? null : quotation(p + 1, t, mention);
            }
        }
        return null;
    }

    /** The mention right before a verb; -1 if there is none. */
    private int source(int verb, int first) {
        Mentions mentions = reading.mentions();
        int m = mentions.at(verb) - 1;
        boolean near = m >= 0 && mentions.from(m) >= first && verb - mentions.to(m) <= NEAR && mentions.to(m) <= verb;
        return near ? m : -1;
    }

    private Statement quotation(int paragraph, int verb, int mention) {
        Span content = new Span(
                reading.paragraph(paragraph).start(),
                reading.paragraph(paragraph).end());
        Grounds grounds = new Grounds(Grounds.Way.LAYOUT, verb, mention, 0, 1, 1, 1);
        return new Wording(reading).reported(List.of(content), List.of(), mention, verb, SURE, grounds);
    }
}
