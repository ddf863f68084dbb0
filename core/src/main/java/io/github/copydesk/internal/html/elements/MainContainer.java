package io.github.copydesk.internal.html.elements;

import java.util.Set;

/**
 * The element that directly holds most of a page's prose, and how other elements lie to it. The idea is
 * Readability's: paragraphs vote for their parent. Here the vote is evidence among other evidence, not the verdict.
 */
public final class MainContainer {
    private static final Set<String> TEXT_TAGS = Set.of(
            "p",
            "li",
            "ul",
            "ol",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "pre",
            "dd",
            "dt",
            "dl",
            "figcaption",
            "figure",
            "td",
            "tr",
            "tbody",
            "table");
    private static final int LEAST_PROSE = 80;
    private static final int CLIMB = 8;
    private static final int NOT_PROSE = Inside.NAV | Inside.FOOTER | Inside.ASIDE | Inside.DIALOG | Inside.FORM;

    private final Lines lines;
    private final Elements elements;
    private final int[] containers;
    private final int[] prose;
    /** How far above the main container each of its ancestors is, 1 for itself; 0 for all others. */
    private final int[] above;

    private final int total;
    private final int main;
    private int firstProse = Integer.MAX_VALUE;
    private int lastProse = -1;

    public MainContainer(Lines lines, Elements elements) {
        this.lines = lines;
        this.elements = elements;
        this.containers = new int[lines.count];
        this.prose = new int[elements.count];
        int[] votes = new int[elements.count];
        int sum = 0;
        for (int i = 0; i < lines.count; i++) {
            int container = containerOf(lines.element[i]);
            containers[i] = container;
            if (container >= 0 && isProse(i)) {
                int length = Math.min(lines.length(i), 600);
                sum += length;
                prose[container] += length;
                votes[container] += length;
                int parent = elements.parent[container];
                if (parent >= 0) {
                    votes[parent] += length / 2;
                }
            }
        }
        total = sum;
        int best = -1;
        for (int i = 0; i < votes.length; i++) {
            best = votes[i] > 0 && (best < 0 || votes[i] > votes[best]) ? i : best;
        }
        main = best;
        above = new int[elements.count];
        int distance = 1;
        for (int i = main; i >= 0; i = elements.parent[i]) {
            above[i] = distance++;
        }
        for (int i = 0; i < lines.count; i++) {
            if (isProse(i) && relation(i) <= BELOW + 1) {
                firstProse = Math.min(firstProse, i);
                lastProse = i;
            }
        }
    }

    private boolean isProse(int line) {
        return lines.length(line) >= LEAST_PROSE
                && lines.linked[line] * 3 < lines.length(line)
                && (lines.inside[line] & NOT_PROSE) == 0;
    }

    private int containerOf(int element) {
        int at = element;
        for (int i = 0; at >= 0 && i < CLIMB && TEXT_TAGS.contains(elements.tag[at]); i++) {
            at = elements.parent[at];
        }
        return at;
    }

    /** The relation of a line that stands right in the main container. */
    static final int IN = 0;
    /** From here on: so many elements further inside it. */
    static final int BELOW = 0;
    /** From here on: its container holds the main container, so many elements further out. */
    public static final int ABOVE = 4;
    /** From here on: elsewhere; their common ancestor lies so many elements above the main container. */
    static final int ASIDE = 10;

    static final int RELATIONS = 19;

    /** How a line's container lies to the main one. */
    public int relation(int line) {
        int container = containers[line];
        if (main < 0 || container < 0) {
            return RELATIONS - 1;
        }
        if (above[container] > 1) {
            return ABOVE + Math.min(above[container] - 2, ASIDE - ABOVE - 1);
        }
        int at = container;
        for (int up = 0; up < 2 * CLIMB && at >= 0; up++) {
            if (above[at] == 1) {
                return BELOW + Math.min(up, ABOVE - BELOW - 1);
            }
            if (above[at] > 1) {
                return ASIDE + Math.min(above[at] - 2, RELATIONS - ASIDE - 2);
            }
            at = elements.parent[at];
        }
        return RELATIONS - 1;
    }

    /** How much of the page's prose a line's container holds right inside, in sixths. */
    public int share(int line) {
        int container = containers[line];
        return container < 0 || total == 0 ? 0 : (int) Math.min(6, prose[container] * 7L / (total + 1));
    }

    /** Whether a line stands before (0), among (1) or after (2) the prose of the main container; 3 if there is none. */
    public int place(int line) {
        return lastProse < 0 ? 3 : line < firstProse ? 0 : line <= lastProse ? 1 : 2;
    }

    /** A line's container: two lines with the same one are siblings. */
    public int container(int line) {
        return containers[line];
    }

    /** The elements between a line's container and the main one's depth: negative if it lies further out. */
    public int depth(int line) {
        int container = containers[line];
        return main < 0 || container < 0 ? 0 : elements.depth[container] - elements.depth[main];
    }

    public boolean prose(int line) {
        return isProse(line);
    }
}
