package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps contents apart or one inside the other: where two cross, or are the same, the likelier one stays. */
final class Nesting {
    /** The verb of "wanted to know" is no second report: it stands right behind "to". */
    private static final int SECOND_WORD = 4;

    private Nesting() {}

    /**
     * Leaves out what crosses something likelier. Takes time linear in the list.
     *
     * @param statements by start, longer ones first
     */
    static List<Statement> withoutCrossings(List<Statement> statements) {
        boolean[] lost = new boolean[statements.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lost.length; i++) {
            Statement next = statements.get(i);
            while (!open.isEmpty() && statements.get(open.peek()).end() <= next.start()) {
                open.pop();
            }
            lost[i] = !open.isEmpty() && isDouble(statements.get(open.peek()), next);
            while (!lost[i] && !open.isEmpty() && clash(statements.get(open.peek()), next)) {
                if (weight(statements.get(open.peek())) >= weight(next)) {
                    lost[i] = true;
                } else {
                    lost[open.pop()] = true;
                }
            }
            if (!lost[i]) {
                open.push(i);
            }
        }
        List<Statement> kept = new ArrayList<>(lost.length);
        for (int i = 0; i < lost.length; i++) {
            if (!lost[i]) {
                kept.add(statements.get(i));
            }
        }
        return List.copyOf(kept);
    }

    /** Whether the second is the first again: its verb stands in what the first says, "Krog said tests suggest that …", and its source does not. */
    private static boolean isDouble(Statement first, Statement second) {
        boolean reported = first.grounds().way() == Grounds.Way.REPORTED
                && second.grounds().way() == Grounds.Way.REPORTED
                && second.quoted().isEmpty();
        Span cue = second.cue();
        Span source = second.source();
        if (!reported || cue == null || source == null) {
            return false;
        }
        Span part = first.content().get(0);
        return part.start() + SECOND_WORD <= cue.start()
                && cue.end() <= part.end()
                && source.end() <= part.start()
                && second.end() <= part.end();
    }

    private static double weight(Statement statement) {
        return statement.probability() + (!statement.quoted().isEmpty() ? 1 : 0);
    }

    /** Whether the second, which starts no earlier, neither follows the first nor lies in one part of it. */
    private static boolean clash(Statement first, Statement second) {
        for (Span part : first.content()) {
            if (part.start() <= second.start() && second.end() <= part.end()) {
                return first.content().size() == 1 && part.start() == second.start() && second.end() == part.end();
            }
        }
        return second.start() < first.end() && overlapsAny(first.content(), second.content());
    }

    private static boolean overlapsAny(List<Span> a, List<Span> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(one::overlaps));
    }
}
