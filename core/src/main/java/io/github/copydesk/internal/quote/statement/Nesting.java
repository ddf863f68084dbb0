package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.internal.quote.reading.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Keeps contents apart or one inside the other: where two cross, or are the same, the likelier one stays. */
final class Nesting {
    private Nesting() {}

    /**
     * Leaves out what crosses something likelier. Takes time linear in the list.
     *
     * @param utterances by start, longer ones first
     */
    static List<Statement> withoutCrossings(List<Statement> utterances) {
        boolean[] lost = new boolean[utterances.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lost.length; i++) {
            Statement next = utterances.get(i);
            while (!open.isEmpty() && utterances.get(open.peek()).end() <= next.start()) {
                open.pop();
            }
            while (!lost[i] && !open.isEmpty() && clash(utterances.get(open.peek()), next)) {
                if (weight(utterances.get(open.peek())) >= weight(next)) {
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
                kept.add(utterances.get(i));
            }
        }
        return List.copyOf(kept);
    }

    private static double weight(Statement utterance) {
        return utterance.probability() + (utterance.quoted().length > 0 ? 1 : 0);
    }

    /** Whether the second, which starts no earlier, neither follows the first nor lies in one part of it. */
    private static boolean clash(Statement first, Statement second) {
        int[] content = first.content();
        for (int i = 0; i < content.length; i += 2) {
            if (content[i] <= second.start() && second.end() <= content[i + 1]) {
                return content.length == 2 && content[i] == second.start() && second.end() == content[i + 1];
            }
        }
        return second.start() < first.end() && overlapsAny(content, second.content());
    }

    private static boolean overlapsAny(int[] a, int[] b) {
        for (int i = 0; i < a.length; i += 2) {
            for (int j = 0; j < b.length; j += 2) {
                if (a[i] < b[j + 1] && b[j] < a[i + 1]) {
                    return true;
                }
            }
        }
        return false;
    }
}
