package io.github.copydesk.internal.metadata.reading;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** What a page's markup says about its lines, as far as the metadata's finders ask; of a plain text it says nothing. */
public final class LineMarkup {
    /** What a line may be. */
    public enum Kind {
        /** Put before the page's own lines: no reader sees it. */
        MACHINE,
        /** Names the author, by {@code rel}, {@code itemprop} or class. */
        AUTHOR,
        /** An {@code h1}. */
        HEADING,
        /** An {@code h2} to {@code h4}. */
        SUBHEADING,
        /** Inside a figure, or called a caption or a picture. */
        CAPTION,
        /** Called a standfirst, a summary, a deck. */
        STANDFIRST,
        /** In a {@code nav} element. */
        NAVIGATION,
        /** Beside the story: menus, side columns, related stories, forms, comments. */
        ASIDE,
        /** Buttons to share. */
        SHARE,
        /** Called a section, a label, a tag, or a path of links. */
        LABEL,
        /** Nearly all of it a link. */
        LINK
    }

    /** Of a plain text. */
    public static final LineMarkup NONE = new LineMarkup(new EnumMap<>(Kind.class));

    private final Map<Kind, BitSet> lines;

    private LineMarkup(Map<Kind, BitSet> lines) {
        this.lines = lines;
    }

    /** Whether a line is said to be of a kind. */
    public boolean is(int line, Kind kind) {
        BitSet marked = lines.get(kind);
        return line >= 0 && marked != null && marked.get(line);
    }

    /** Collects what markup says. Not thread-safe. */
    public static final class Builder {
        private final Map<Kind, BitSet> lines = new EnumMap<>(Kind.class);

        /** Marks a line. */
        public void mark(int line, Kind kind) {
            lines.computeIfAbsent(kind, none -> new BitSet()).set(line);
        }

        /** What was collected. */
        public LineMarkup build() {
            return new LineMarkup(new EnumMap<>(lines));
        }
    }
}
