package io.github.copydesk.internal.cluster;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.BitSet;
import java.util.Set;

/**
 * Finds round-ups: articles that have a good part of others which have nothing to do with each other. The morning's five
 * things to know bridge five stories and belong to none; so does a page with the furniture of its whole site.
 */
public final class RoundUps {
    /** The mark of a pair of which the first is a part of the second. */
    public static final int FIRST_IS_PART = 2;
    /** The mark of a pair of which the second is a part of the first. */
    public static final int SECOND_IS_PART = 4;

    private final SetMultimap<Integer, Integer> parts = TreeMultimap.create();
    private final SetMultimap<Integer, Integer> links = TreeMultimap.create();

    private RoundUps() {}

    /** The numbers of the round-ups among pairs. */
    public static BitSet of(LinkTable pairs) {
        RoundUps search = new RoundUps();
        pairs.forEach(search::readParts);
        search.parts.keySet().removeIf(whole -> search.parts.get(whole).size() < 2);
        pairs.forEach(search::readLinks);
        BitSet found = new BitSet();
        search.parts.keySet().forEach(whole -> {
            if (search.bridges(whole)) {
                found.set(whole);
            }
        });
        return found;
    }

    private void readParts(int a, int b, float closeness, int marks) {
        if ((marks & FIRST_IS_PART) != 0) {
            parts.put(b, a);
        }
        if ((marks & SECOND_IS_PART) != 0) {
            parts.put(a, b);
        }
    }

    private void readLinks(int a, int b, float closeness, int marks) {
        if (parts.containsValue(a)) {
            links.put(a, b);
        }
        if (parts.containsValue(b)) {
            links.put(b, a);
        }
    }

    private boolean bridges(int whole) {
        Integer first = null;
        for (Integer part : parts.get(whole)) {
            if (first == null) {
                first = part;
            } else if (!hangTogether(first, part, whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two are linked, or another than the whole has a link to both. */
    private boolean hangTogether(Integer x, Integer y, int whole) {
        Set<Integer> ofY = links.get(y);
        return ofY.contains(x) || links.get(x).stream().anyMatch(other -> other != whole && ofY.contains(other));
    }
}
