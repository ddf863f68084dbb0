package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.Label;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers of an interview that names nobody at its turns: paragraphs that ask "you" something, and between them such as
 * say "I". Who answers stands before the first question. Lists of questions whose answers say no "I" are none.
 */
final class UnlabelledInterview {
    private static final int FEWEST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 60;
    private static final int LONGEST_ANSWER = 6;
    private static final double SURE = 0.8;

    private static final WordSet YOU = WordSet.of(List.of("you", "your", "yours", "you've", "you're", "you'd"));
    private static final WordSet MINE = WordSet.of(List.of("i", "my", "me", "i'm", "i've", "i'd", "i'll", "myself"));

    private final Reading reading;
    private final Tokens tokens;

    private UnlabelledInterview(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** The answers, in order; none if the text is no such interview. */
    static List<Statement> find(Reading reading) {
        return new UnlabelledInterview(reading).answers();
    }

    private List<Statement> answers() {
        int paragraphs = reading.paragraphs().size();
        List<Integer> questions = new ArrayList<>();
        int asksYou = 0;
        int saysI = 0;
        for (int p = 0; p + 1 < paragraphs; p++) {
            if (isQuestion(p) && !isQuestion(p + 1)) {
                questions.add(p);
                asksYou += has(p, YOU) ? 1 : 0;
                saysI += isOwn(p + 1) ? 1 : 0;
            }
        }
        int count = questions.size();
        if (count < FEWEST_QUESTIONS || 2 * asksYou < count || 2 * saysI < count) {
            return List.of();
        }
        int asked = Interviewee.before(reading, questions.get(0));
        return asked < 0 ? List.of() : answers(questions, asked);
    }

    private List<Statement> answers(List<Integer> questions, int asked) {
        List<Statement> answers = new ArrayList<>();
        for (int q = 0; q < questions.size(); q++) {
            int first = questions.get(q) + 1;
            boolean last = q + 1 == questions.size();
            int end = last ? first + 1 : Math.min(questions.get(q + 1), first + LONGEST_ANSWER);
            List<Span> content = new ArrayList<>();
            for (int p = first; p < end && !isQuestion(p); p++) {
                content.add(withoutDash(reading.paragraph(p)));
            }
            Label label = label(first);
            boolean quoted = reading.stretches().covers(content.get(0).start());
            if (label != null && label.content() < content.get(0).end()) {
                content.set(0, new Span(label.content(), content.get(0).end()));
            }
            if (!quoted) {
                answers.add(answer(content, source(label, asked)));
            }
        }
        return answers;
    }

    private @Nullable Label label(int p) {
        return Label.of(
                reading.text(),
                reading.paragraph(p).start(),
                reading.paragraph(p).end());
    }

    /** A name before the answer goes before who is told to be asked; "A:" is none. */
    private Span source(@Nullable Label label, int asked) {
        return label == null || label.isLetter()
                ? new Span(reading.mentions().start(asked), reading.mentions().end(asked))
                : new Span(label.start(), label.end());
    }

    /** A paragraph without the dash or dot that sets off each turn. */
    private Span withoutDash(Span paragraph) {
        int from = paragraph.start();
        while (from + 1 < paragraph.end()
                && !Character.isLetterOrDigit(reading.text().charAt(from))
                && !reading.stretches().covers(from)) {
            from++;
        }
        return new Span(from, paragraph.end());
    }

    private static Statement answer(List<Span> content, Span source) {
        return new Statement(
                false,
                content,
                List.of(),
                source,
                null,
                Grounds.LAYOUT,
                SURE,
                "an answer between the questions of an interview");
    }

    /** A short paragraph that ends with a question mark, outside quotation marks. */
    private boolean isQuestion(int p) {
        int from = tokens.first(p);
        int to = tokens.first(p + 1);
        return to > from
                && to - from <= LONGEST_QUESTION
                && tokens.is(to - 1, '?')
                && !reading.covered(from)
                && !reading.covered(to - 1);
    }

    private boolean has(int p, WordSet some) {
        for (int t = tokens.first(p); t < tokens.first(p + 1); t++) {
            if (some.contains(tokens.hash(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph speaks of the one who speaks. */
    private boolean isOwn(int p) {
        for (int t = tokens.first(p); t < tokens.first(p + 1); t++) {
            if (MINE.contains(tokens.hash(t)) && !reading.covered(t)) {
                return true;
            }
        }
        return false;
    }
}
