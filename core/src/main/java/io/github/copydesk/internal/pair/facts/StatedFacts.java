package io.github.copydesk.internal.pair.facts;

import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.IntegerHashes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text states that can be set against what another states: {@code "Rovers 2-1; Klem, 31, hurt"} has a result of 2-1,
 * an age of 31 and an injury. Two reports of one event agree on them where both tell; two accidents at one crossing, two matches
 * of one team, a death and a retirement of one man do not. Immutable; made in time linear in the words.
 */
public final class StatedFacts {
    private static final int SALT = 0x2545F491;

    /** What a fact tells. */
    public enum Kind {
        /** How old somebody is. */
        AGE(1),
        /** How a contest ended. */
        RESULT(2),
        /** What kind of thing happened. */
        HAPPENING(3);

        private final int salt;

        Kind(int number) {
            this.salt = number * SALT;
        }
    }

    private final int[] ids;
    private final Kind[] kinds;

    private StatedFacts(Map<Kind, Set<Integer>> found) {
        this.ids = new int[found.values().stream().mapToInt(Set::size).sum()];
        this.kinds = new Kind[ids.length];
        int n = 0;
        for (Map.Entry<Kind, Set<Integer>> entry : found.entrySet()) {
            for (int value : entry.getValue()) {
                ids[n] = IntegerHashes.mix(value * 31 + entry.getKey().salt);
                kinds[n++] = entry.getKey();
            }
        }
    }

    /** The facts of a text, each once. */
    public static StatedFacts of(ComparedWords words) {
        Map<Kind, Set<Integer>> found = new EnumMap<>(Kind.class);
        found.put(Kind.AGE, new TreeSet<>(Ages.of(words)));
        found.put(Kind.RESULT, new TreeSet<>(Results.of(words)));
        found.put(Kind.HAPPENING, new TreeSet<>(Happenings.of(words)));
        return new StatedFacts(found);
    }

    /** How many there are. */
    public int count() {
        return ids.length;
    }

    /** What one is told by: the same number for the same fact in any text. */
    public int id(int fact) {
        return ids[fact];
    }

    /** What one tells. */
    public Kind kind(int fact) {
        return kinds[fact];
    }
}
