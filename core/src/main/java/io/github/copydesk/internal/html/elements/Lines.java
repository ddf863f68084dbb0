package io.github.copydesk.internal.html.elements;

import java.util.Arrays;
import java.util.List;

/** The lines of a flattened page, column by column: where each stands, under which element, and how much of it is what. */
public final class Lines {
    public int count;
    public int[] start = new int[256];
    public int[] end = new int[256];
    /** The innermost block element that holds the line, by its index in {@link Elements}. */
    public int[] element = new int[256];
    /** Characters inside links, inside bold and inside italic type. */
    public int[] linked = new int[256];

    public int[] bold = new int[256];
    public int[] italic = new int[256];
    /** What the line stands inside of: the bits of {@link Inside}. */
    public int[] inside = new int[256];

    public void add(int from, int to, int holder, int linkedChars, int boldChars, int italicChars, int insideBits) {
        if (count == start.length) {
            start = Arrays.copyOf(start, count * 2);
            end = Arrays.copyOf(end, count * 2);
            element = Arrays.copyOf(element, count * 2);
            linked = Arrays.copyOf(linked, count * 2);
            bold = Arrays.copyOf(bold, count * 2);
            italic = Arrays.copyOf(italic, count * 2);
            inside = Arrays.copyOf(inside, count * 2);
        }
        start[count] = from;
        end[count] = to;
        element[count] = holder;
        linked[count] = linkedChars;
        bold[count] = boldChars;
        italic[count] = italicChars;
        inside[count++] = insideBits;
    }

    /** These lines behind others that were put before them. */
    public Lines behind(List<String> leading) {
        if (leading.isEmpty()) {
            return this;
        }
        Lines all = new Lines();
        int at = 0;
        for (String line : leading) {
            all.add(at, at + line.length(), -1, 0, 0, 0, Inside.MACHINE);
            at += line.length() + 1;
        }
        for (int i = 0; i < count; i++) {
            all.add(start[i] + at, end[i] + at, element[i], linked[i], bold[i], italic[i], inside[i]);
        }
        return all;
    }

    public int length(int line) {
        return end[line] - start[line];
    }
}
