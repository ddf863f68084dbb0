package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element's attributes say that anybody asks for, read in one pass over them. */
public final class ElementAttributes {
    private static final int LONGEST_NAME = 160;
    /** The marks of an element without attributes. */
    private static final ElementAttributes NONE = new ElementAttributes();

    private String style = "";
    private String rel = "";
    private String classes = "";
    private String role = "";
    private String ariaHidden = "";
    private @Nullable String itemprop;
    private boolean hidden;
    /** Class, id and what else names an element, one behind the other. */
    private String names = "";

    private ElementAttributes() {}

    public static ElementAttributes of(Element element) {
        if (element.attributesSize() == 0) {
            return NONE;
        }
        ElementAttributes marks = new ElementAttributes();
        for (Attribute attribute : element.attributes()) {
            marks.read(attribute.getKey(), attribute.getValue());
        }
        return marks;
    }

    private void read(String key, String value) {
        switch (key) {
            case "style" -> style = value;
            case "hidden" -> hidden = true;
            case "aria-hidden" -> ariaHidden = value;
            case "class" -> {
                classes = value;
                name(value);
            }
            case "rel" -> {
                rel = value;
                name(value);
            }
            case "role" -> {
                role = value;
                name(value);
            }
            case "itemprop" -> {
                itemprop = value;
                name(value);
            }
            case "id", "data-testid", "data-component", "data-module", "aria-label", "data-type", "data-block" ->
                name(value);
            default -> {}
        }
    }

    private void name(String value) {
        String name = value.length() > LONGEST_NAME ? value.substring(0, LONGEST_NAME) : value;
        names = names.isEmpty() ? name : names + ' ' + name;
    }

    public boolean hasItemprop() {
        return itemprop != null;
    }

    /** Whether the element is a heading by its role, whatever its tag. */
    public boolean heading() {
        return Chars.lower(role).equals("heading");
    }

    /** Class, id and what else names the element, parted by blanks. */
    public String names() {
        return names;
    }

    /** The bits of {@link Inside} that the attributes alone give the element. */
    public int inside() {
        if (this == NONE) {
            return 0;
        }
        boolean out = hidden || ariaHidden.equals("true") || (!style.isEmpty() && HiddenStyle.hides(style));
        String property = itemprop == null ? "" : itemprop;
        boolean author = property.equals("author") || rel.equals("author") || AuthorClass.names(classes);
        return (out ? Inside.HIDDEN : 0)
                | (property.equals("articleBody") ? Inside.BODY_PROPERTY : 0)
                | (author ? Inside.AUTHOR : 0)
                | landmark(Chars.lower(role));
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
