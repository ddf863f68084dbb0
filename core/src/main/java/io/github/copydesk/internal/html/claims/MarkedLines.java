package io.github.copydesk.internal.html.claims;

import io.github.copydesk.internal.html.elements.Elements;
import io.github.copydesk.internal.html.elements.Inside;
import io.github.copydesk.internal.html.elements.Lines;
import io.github.copydesk.internal.html.elements.MarkupWords;
import io.github.copydesk.internal.metadata.reading.LineMarkup;
import io.github.copydesk.internal.metadata.reading.LineMarkup.Kind;
import java.util.List;

/** Reads from tags, attributes and classes what each line is, for the finders of metadata. */
final class MarkedLines {
    private static final int NEAR = 2;
    private static final int ASIDE_LEVELS = 4;
    private static final int MOSTLY = 90;
    private static final int ASIDES = Inside.ASIDE | Inside.NAV | Inside.FOOTER | Inside.DIALOG | Inside.FORM;
    private static final long STANDFIRST = bits("standfirst");
    private static final long BYLINE = bits("byline");
    private static final long CAPTION = bits("caption");
    private static final long SHARE = bits("share");
    private static final long LABEL = bits("section", "tags", "label");
    private static final long PATH = bits("section", "tags", "label");
    private static final long BESIDE =
            bits("related", "popular", "sidebar", "newsletter", "comment", "consent", "ad", "nav", "popup", "login");

    private final Lines lines;
    private final Elements elements;
    private final LineMarkup.Builder markup = new LineMarkup.Builder();

    private MarkedLines(Lines lines, Elements elements) {
        this.lines = lines;
        this.elements = elements;
    }

    static LineMarkup of(Lines lines, Elements elements) {
        MarkedLines marked = new MarkedLines(lines, elements);
        for (int i = 0; i < lines.count; i++) {
            marked.mark(i);
        }
        return marked.markup.build();
    }

    private static long bits(String... meanings) {
        long bits = 0;
        for (String meaning : List.of(meanings)) {
            bits |= 1L << MarkupWords.MEANINGS.indexOf(meaning);
        }
        return bits;
    }

    private void mark(int line) {
        int inside = lines.inside[line];
        if ((inside & Inside.MACHINE) != 0) {
            markup.mark(line, Kind.MACHINE);
            return;
        }
        int element = lines.element[line];
        String tag = element < 0 ? "" : elements.tag[element];
        long own = meanings(element, 0);
        long near = meanings(element, NEAR);
        boolean linked = lines.linked[line] * 100 >= lines.length(line) * MOSTLY;
        mark(line, Kind.HEADING, (inside & Inside.HEADING) != 0);
        mark(
                line,
                Kind.SUBHEADING,
                tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) > '1' && tag.charAt(1) < '5');
        mark(line, Kind.NAVIGATION, (inside & Inside.NAV) != 0 && (near & PATH) == 0);
        mark(line, Kind.AUTHOR, (inside & Inside.AUTHOR) != 0 || (near & BYLINE) != 0);
        mark(line, Kind.CAPTION, (inside & (Inside.FIGURE | Inside.FIGCAPTION)) != 0 || (own & CAPTION) != 0);
        mark(line, Kind.STANDFIRST, (near & STANDFIRST) != 0);
        mark(line, Kind.SHARE, (near & SHARE) != 0);
        mark(line, Kind.LABEL, ((own | near) & LABEL) != 0);
        mark(line, Kind.LINK, linked);
        mark(line, Kind.ASIDE, (inside & ASIDES) != 0 || (meanings(element, ASIDE_LEVELS) & BESIDE) != 0);
    }

    private void mark(int line, Kind kind, boolean is) {
        if (is) {
            markup.mark(line, kind);
        }
    }

    /** What is said of an element and of so many above it. */
    private long meanings(int from, int levels) {
        long said = 0;
        int element = from;
        for (int level = 0; level <= levels && element >= 0; level++) {
            said |= elements.meanings[element];
            element = elements.parent[element];
        }
        return said;
    }
}
