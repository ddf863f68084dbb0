package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the line in which a reader sees the title that the markup tells. A site adds its name and its sections to the
 * title, before it and behind it: {@code "The Sun | World | Talks begin"} stands in the line {@code "Talks begin"}.
 */
final class TitleLine {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TITLE = 600;
    private static final int LEAST_LETTERS = 8;
    private static final int LEAST_PART_LETTERS = 12;
    private static final int LEAST_PART_WORDS = 3;
    private static final int MOST_PARTS = 12;
    private static final String MARKS = "|–—-•·/»:_>";

    private final String text;
    private final Lines lines;
    private final List<String> titles = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();

    private TitleLine(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The line of the first title that is shown, or of a heading or the longest part that says the same; -1 if none. */
    static int find(String text, Lines lines, List<String> titles) {
        TitleLine finder = new TitleLine(text, lines);
        titles.forEach(finder::add);
        return finder.find();
    }

    /** Whether a line is a heading of some length. */
    static boolean isHeading(Lines lines, int line) {
        return (lines.inside[line] & Inside.HEADING) != 0 && lines.length(line) >= LEAST_LETTERS;
    }

    private void add(String title) {
        addTo(titles, LettersOnly.of(title), LEAST_LETTERS);
        addParts(title);
        for (int i = title.length() - 2; i > 0; i--) {
            if (parts(title, i)) {
                addTo(
                        titles,
                        LettersOnly.of(title, 0, i),
                        LEAST_LETTERS); // all but the last part is a title, most often
                return;
            }
        }
    }

    /** The parts of a title between its marks, and those before each mark; none far shorter than the longest, a site's name. */
    private void addParts(String title) {
        List<String> between = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= title.length() && between.size() < MOST_PARTS; i++) {
            if (i == title.length() ? begin > 0 : parts(title, i)) {
                addTo(parts, LettersOnly.of(title, 0, i), LEAST_PART_LETTERS);
                if (words(title, begin, i) >= LEAST_PART_WORDS) {
                    addTo(between, LettersOnly.of(title, begin, i), LEAST_PART_LETTERS);
                }
                begin = i + 1;
            }
        }
        int longest = between.stream().mapToInt(String::length).max().orElse(0);
        between.removeIf(part -> part.length() * 2 < longest);
        parts.addAll(between);
    }

    private static void addTo(List<String> list, String squeezed, int least) {
        if (squeezed.length() >= least && squeezed.length() <= LONGEST_TITLE) {
            list.add(squeezed);
        }
    }

    private static int words(String title, int from, int to) {
        return title.substring(from, to).strip().split("\\s+", -1).length;
    }

    /** Whether a mark parts a title from the site's name; it has a blank on at least one side, a stroke may have none. */
    private static boolean parts(String title, int at) {
        char mark = title.charAt(at);
        if (MARKS.indexOf(mark) < 0 || at == 0 || at + 1 == title.length()) {
            return false;
        }
        boolean before = isApart(title.charAt(at - 1));
        boolean behind = isApart(title.charAt(at + 1));
        boolean apart = before && behind;
        return mark == '|' || (mark == '_' ? before || behind : apart);
    }

    private static boolean isApart(char c) {
        return c == ' ' || c == '\u00A0' || MARKS.indexOf(c) >= 0;
    }

    private int find() {
        int heading = -1;
        int equal = -1;
        int part = -1;
        int partLength = 0;
        for (int i = 0; i < lines.count; i++) {
            boolean h1 = isHeading(lines, i);
            if (lines.length(i) > LONGEST_LINE || lines.length(i) < LEAST_LETTERS || (!h1 && equal >= 0)) {
                continue;
            }
            String line = LettersOnly.of(text, lines.start[i], lines.end[i]);
            boolean same = titles.contains(line);
            if (same && h1) {
                return i;
            }
            equal = same && equal < 0 ? i : equal;
            heading = h1 && heading < 0 && isWithin(line) ? i : heading;
            if (line.length() > partLength && parts.contains(line)) {
                part = i;
                partLength = line.length();
            }
        }
        int line = equal >= 0 ? equal : part;
        return heading >= 0 && (line < 0 || lines.length(heading) * 2 > lines.length(line)) ? heading : line;
    }

    private boolean isWithin(String line) {
        return line.length() >= LEAST_LETTERS
                && titles.stream().anyMatch(title -> line.contains(title) || title.contains(line));
    }
}
