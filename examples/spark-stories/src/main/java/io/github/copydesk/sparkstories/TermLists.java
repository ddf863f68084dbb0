package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.NameSearch;
import java.util.Arrays;
import java.util.Iterator;
import scala.Tuple2;

/**
 * The lists that a partition has asked for: for each term, the articles that have it. They are sent as ints, each list
 * behind its term and its length.
 */
final class TermLists {
    private final int[] lists;
    /** Terms, and where in {@link #lists} the length of each one's list stands. */
    private final long[] places;

    private TermLists(int[] lists, long[] places) {
        this.lists = lists;
        this.places = places;
    }

    /**
     * What to send to one that asks.
     *
     * @param having terms and the articles that have them, ascending
     * @param terms those that are asked for
     */
    static int[] message(long[] having, int[] terms) {
        int[] starts =
                Arrays.stream(terms).map(term -> Longs.startOfRun(having, term)).toArray();
        int size = 0;
        for (int start : starts) {
            size += 2 + Longs.endOfRun(having, start) - start;
        }
        int[] message = new int[size];
        int at = 0;
        for (int i = 0; i < terms.length; i++) {
            int end = Longs.endOfRun(having, starts[i]);
            message[at++] = terms[i];
            message[at++] = end - starts[i];
            for (int k = starts[i]; k < end; k++) {
                message[at++] = Longs.lower(having[k]);
            }
        }
        return message;
    }

    /** All lists that were sent to a partition. */
    static TermLists of(Iterator<Tuple2<Integer, int[]>> messages) {
        int[] lists = new int[1 << 16];
        int size = 0;
        while (messages.hasNext()) {
            int[] message = messages.next()._2();
            if (size + message.length > lists.length) {
                lists = Arrays.copyOf(lists, Math.max(size + message.length, 2 * lists.length));
            }
            System.arraycopy(message, 0, lists, size, message.length);
            size += message.length;
        }
        Longs places = new Longs();
        for (int at = 0; at < size; at += 2 + lists[at + 1]) {
            places.add(Longs.pack(lists[at], at + 1));
        }
        return new TermLists(lists, places.distinct());
    }

    /** Adds the weight of a term to every article that has it. */
    void read(int term, NameSearch search, Found found) {
        int place = Longs.find(places, term, -1);
        if (place >= 0) {
            int length = lists[place];
            int weight = search.weight(length);
            for (int at = place + 1; at <= place + length; at++) {
                found.add(lists[at], weight);
            }
        }
    }
}
