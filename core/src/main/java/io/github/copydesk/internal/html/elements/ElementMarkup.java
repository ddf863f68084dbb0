package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.BlockRange;

/** What the elements of a flattened page say of its lines. */
public final class ElementMarkup implements BlockMarkup {
    private static final int OUTSIDE = Inside.NAV
            | Inside.FOOTER
            | Inside.ASIDE
            | Inside.DIALOG
            | Inside.FORM
            | Inside.FIGCAPTION
            | Inside.HIDDEN
            | Inside.MACHINE;
    private static final int HEADING_LEVELS = 3;
    private static final int LEVELS = 8;
    private static final int WHOLLY = 95;

    private final Lines lines;
    private final Elements elements;
    private final MainContainer main;
    /** For each element the first one behind it that is not inside it. */
    private final int[] ends;

    public ElementMarkup(Lines lines, Elements elements, MainContainer main) {
        this.lines = lines;
        this.elements = elements;
        this.main = main;
        this.ends = new int[elements.count];
        for (int i = elements.count - 1; i >= 0; i--) {
            ends[i] = Math.max(ends[i], i + 1);
            int parent = elements.parent[i];
            if (parent >= 0) {
                ends[parent] = Math.max(ends[parent], ends[i]);
            }
        }
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public int linked(int line) {
        return lines.linked[line] * 100 / Math.max(1, lines.length(line));
    }

    @Override
    public boolean heading(int line) {
        int element = lines.element[line];
        for (int level = 0; level < HEADING_LEVELS && element >= 0; level++) {
            String tag = elements.tag[element];
            boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
            if (heading || elements.calledHeading[element]) {
                return true;
            }
            element = elements.parent[element];
        }
        return false;
    }

    @Override
    public boolean bold(int line) {
        return lines.bold[line] * 100 >= lines.length(line) * WHOLLY;
    }

    @Override
    public boolean listItem(int line) {
        int element = lines.element[line];
        for (int level = 0; level < HEADING_LEVELS && element >= 0; level++) {
            if (elements.tag[element].equals("li")) {
                return true;
            }
            element = elements.parent[element];
        }
        return false;
    }

    @Override
    public int item(int line) {
        return (lines.inside[line] & Inside.LIST) == 0 ? -1 : holder(line, "li", "li");
    }

    @Override
    public int list(int line) {
        return (lines.inside[line] & Inside.LIST) == 0 ? -1 : holder(line, "ul", "ol");
    }

    @Override
    public int quotation(int line) {
        return (lines.inside[line] & Inside.BLOCKQUOTE) == 0 ? -1 : holder(line, "blockquote", "blockquote");
    }

    /** The innermost element of one of two tags that holds a line, some levels up; -1 for none. */
    private int holder(int line, String tag, String orTag) {
        int element = lines.element[line];
        for (int level = 0; level < LEVELS && element >= 0; level++) {
            if (elements.tag[element].equals(tag) || elements.tag[element].equals(orTag)) {
                return element;
            }
            element = elements.parent[element];
        }
        return -1;
    }

    @Override
    public boolean outside(int line) {
        return (lines.inside[line] & OUTSIDE) != 0;
    }

    @Override
    public int container(int line) {
        return main.container(line);
    }

    @Override
    public long look(int line) {
        int element = lines.element[line];
        int container = main.container(line);
        return (element < 0 ? 0 : elements.style[element]) * 1000003 + (container < 0 ? 0 : elements.style[container]);
    }

    @Override
    public BlockRange boxWithout(int line, int other) {
        int element = lines.element[line];
        int without = lines.element[other];
        if (element < 0 || without < 0 || holds(element, without)) {
            return new BlockRange(line, line);
        }
        int box = element;
        while (elements.parent[box] >= 0 && !holds(elements.parent[box], without)) {
            box = elements.parent[box];
        }
        int first = line;
        while (first > 0 && holds(box, lines.element[first - 1])) {
            first--;
        }
        int last = line;
        while (last + 1 < lines.count && holds(box, lines.element[last + 1])) {
            last++;
        }
        return new BlockRange(first, last);
    }

    private boolean holds(int element, int inner) {
        return inner >= element && inner < ends[element];
    }
}
