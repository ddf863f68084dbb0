package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's attributes say that anybody asks for, read in one pass over them. */
final class Marks {
    private static final int LONGEST_NAME = 160;
    /** The marks of an element without attributes. */
    private static final Marks NONE = new Marks();

    private @Nullable String style;
    private @Nullable String itemprop;
    private @Nullable String rel;
    private @Nullable String classes;
    private @Nullable String role;
    private @Nullable String ariaHidden;
    private boolean hidden;
    /** Class, id and what else names an element, one behind the other. */
    private String names = "";

    private Marks() {}

    static Marks of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        Marks marks = new Marks();
        for (Attribute attribute : element.attributes()) {
            marks.read(attribute.getKey(), attribute.getValue());
        }
        return marks;
    }

    private void read(String key, String value) {
        switch (Chars.lower(key)) {
            case "style" -> style = style == null ? value : style;
            case "itemprop" -> itemprop = itemprop == null ? value : itemprop;
            case "rel" -> rel = rel == null ? value : rel;
            case "class" -> classes = classes == null ? value : classes;
            case "role" -> role = role == null ? value : role;
            case "aria-hidden" -> ariaHidden = ariaHidden == null ? value : ariaHidden;
            case "hidden" -> hidden = true;
            default -> {}
        }
        switch (key) {
            case "class",
                    "id",
                    "role",
                    "itemprop",
                    "data-testid",
                    "data-component",
                    "data-module",
                    "aria-label",
                    "data-type",
                    "data-block",
                    "rel" -> {
                String name = value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) : value;
                names = names.isEmpty() ? name : names + ' ' + name;
            }
            default -> {}
        }
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }

    boolean hasItemprop() {
        return itemprop != null;
    }

    /** Class, id and what else names the element, parted by blanks. */
    String names() {
        return names;
    }

    /** The bits of {@link Inside} that the attributes alone give the element. */
    int inside() {
        if (this == NONE) {
            return 0;
        }
        String dress = given(style);
        boolean out = hidden || given(ariaHidden).equals("true") || (!dress.isEmpty() && HiddenStyle.hides(dress));
        String property = given(itemprop);
        boolean author = property.equals("author") || given(rel).equals("author") || AuthorClass.names(given(classes));
        return (out ? Inside.HIDDEN : 0)
                | (property.equals("articleBody") ? Inside.BODY_PROPERTY : 0)
                | (author ? Inside.AUTHOR : 0)
                | landmark(Chars.lower(given(role)));
    }

    private static int landmark(String role) {
        return switch (role) {
            case "navigation" -> Inside.NAV;
            case "main" -> Inside.MAIN;
            case "complementary" -> Inside.ASIDE;
            case "contentinfo" -> Inside.FOOTER;
            case "dialog" -> Inside.DIALOG;
            default -> 0;
        };
    }
}
