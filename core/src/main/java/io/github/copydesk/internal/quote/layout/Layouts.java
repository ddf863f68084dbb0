package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the layout of the text says about who speaks, which goes before what the models find: signed and labelled
 * quotations, transcripts, posts, block quotations.
 */
public final class Layouts {
    private Layouts() {}

    /** What is said, with what the layout tells in the place of what was found there. */
    public static List<Statement> over(Reading reading, List<Statement> statements) {
        List<Statement> turns = turns(reading);
        List<Statement> laidOut = apart(Stream.of(
                        SignedQuotations.find(reading), turns, SharedPosts.find(reading), BlockQuotations.find(reading))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Statement::start).thenComparing(u -> -u.end()))
                .toList());
        List<Statement> all = laidOut.isEmpty() ? statements : merge(laidOut, statements);
        List<Statement> alone = QuotationsAlone.find(reading, all);
        return alone.isEmpty() ? all : merge(alone, all);
    }

    /** Turns with labels or initials; only where there are none, those that nothing but questions part. */
    private static List<Statement> turns(Reading reading) {
        List<Statement> labelled = Stream.concat(
                        Transcript.find(reading).stream(), InitialledTurns.find(reading).stream())
                .toList();
        return labelled.isEmpty() ? UnlabelledInterview.find(reading) : labelled;
    }

    /** Leaves out what begins inside an earlier one. */
    private static List<Statement> apart(List<Statement> all) {
        List<Statement> apart = new ArrayList<>(all.size());
        int end = -1;
        for (Statement next : all) {
            if (next.start() >= end) {
                apart.add(next);
                end = next.end();
            }
        }
        return apart;
    }

    private static List<Statement> merge(List<Statement> laidOut, List<Statement> others) {
        List<Statement> all = new ArrayList<>(laidOut.size() + others.size());
        int next = 0;
        for (Statement other : others) {
            while (next < laidOut.size() && laidOut.get(next).end() <= other.start()) {
                next++;
            }
            boolean clash = next < laidOut.size()
                    && other.end() >= laidOut.get(next).start()
                    && !liesIn(laidOut.get(next), other);
            boolean sameCue = next < laidOut.size()
                    && other.cueStart() >= 0
                    && other.cueStart() == laidOut.get(next).cueStart();
            if (!clash && !sameCue) {
                all.add(other);
            }
        }
        all.addAll(laidOut);
        all.sort(Comparator.comparingInt(Statement::start).thenComparing(u -> -u.end()));
        return all;
    }

    /** Whether something is said within what is said: with a cue of its own, and in a part of one paragraph. */
    private static boolean liesIn(Statement outer, Statement inner) {
        if (outer.direct() || (inner.cueStart() >= 0 && inner.cueStart() < outer.start())) {
            return false;
        }
        for (Span part : outer.content()) {
            boolean whole = part.start() == inner.start() && part.end() == inner.end();
            if (part.start() <= inner.start() && inner.end() <= part.end() && !whole) {
                return true;
            }
        }
        return false;
    }
}
