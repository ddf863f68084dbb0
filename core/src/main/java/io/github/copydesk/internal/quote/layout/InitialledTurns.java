package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers of an interview that initials open: {@code AL It took a year.} where the text names Ada Lund. They are turns
 * where there are several; what stands between them without initials are the questions.
 */
final class InitialledTurns {
    private static final int FEWEST_TURNS = 3;
    private static final int LONGEST = 3;
    private static final double SURE = 0.85;

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    private InitialledTurns(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** The turns, in order; none if there are few. */
    static List<Statement> find(Reading reading) {
        InitialledTurns turns = new InitialledTurns(reading);
        List<Integer> paragraphs = new ArrayList<>();
        for (int p = 0; p < reading.paragraphs().size(); p++) {
            if (turns.content(p) > 0) {
                paragraphs.add(p);
            }
        }
        if (paragraphs.size() < FEWEST_TURNS) {
            return List.of();
        }
        Map<String, Integer> names = turns.names();
        List<Statement> found = new ArrayList<>();
        for (int p : paragraphs) {
            Integer name = names.get(turns.initials(p));
            if (name != null) {
                found.add(turns.turn(p, name));
            }
        }
        return found.size() < FEWEST_TURNS ? List.of() : found;
    }

    /** Where the words behind a paragraph's initials start; -1 if it has none. */
    private int content(int p) {
        int from = reading.paragraph(p).start();
        int to = reading.paragraph(p).end();
        int end = from;
        while (end < to && Character.isUpperCase(reading.text().charAt(end))) {
            end++;
        }
        int length = end - from;
        int next = end;
        while (next < to
                && (Chars.isBlank(reading.text().charAt(next)) || reading.text().charAt(next) == ':')) {
            next++;
        }
        boolean turn = length >= 2 && length <= LONGEST && next > end && next < to;
        char first = turn ? reading.text().charAt(next) : ' ';
        return Character.isUpperCase(first) || first == '(' || Chars.isDoubleMark(first) ? next : -1;
    }

    private String initials(int p) {
        int from = reading.paragraph(p).start();
        int end = from;
        while (Character.isUpperCase(reading.text().charAt(end))) {
            end++;
        }
        return reading.text().subSequence(from, end).toString();
    }

    /** The first name of each two or three initials; a role may stand before it: "Miner Tom Ravn". */
    private Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.kind(m) == Mentions.Kind.NAME) {
                for (int words = 2; words <= Math.min(LONGEST, mentions.to(m) - mentions.from(m)); words++) {
                    names.putIfAbsent(lastInitials(m, words), m);
                }
            }
        }
        return names;
    }

    private String lastInitials(int mention, int words) {
        StringBuilder initials = new StringBuilder(LONGEST);
        for (int t = mentions.to(mention) - words; t < mentions.to(mention); t++) {
            initials.append(tokens.charAt(t));
        }
        return initials.toString();
    }

    private Statement turn(int p, int name) {
        return new Statement(
                false,
                List.of(new Span(content(p), reading.paragraph(p).end())),
                List.of(),
                new Span(mentions.start(name), mentions.end(name)),
                null,
                Grounds.LAYOUT,
                SURE,
                "a turn of an interview that opens with the initials '" + initials(p) + "'");
    }
}
