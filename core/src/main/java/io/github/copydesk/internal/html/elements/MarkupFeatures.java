package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.label.FeatureNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The features that markup may give a line, by their numbers: how it looks, where it stands, what its elements are called. */
public final class MarkupFeatures {
    /** A line's own element, its parent and its grandparent. */
    public static final int LEVELS = 3;

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "td",
            "th",
            "figcaption",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "dd",
            "dt",
            "pre",
            "body",
            "form",
            "ul",
            "ol",
            "main",
            "figure",
            "tr",
            "table",
            "summary",
            "details",
            "address",
            "label",
            "caption");
    private static final int[] NOTHING = {};
    private static final List<String> TAG_LEVELS = List.of("tag=", "parent=", "grandparent=");
    private static final List<String> WORD_LEVELS = List.of("own~", "near~", "far~");

    /** All of them. */
    public static final MarkupFeatures ALL = new MarkupFeatures();

    private final List<String> collected = new ArrayList<>();

    public final NamedBins linked = bins("linked", 6);
    public final NamedBins bold = bins("bold", 3);
    public final NamedBins italic = bins("italic", 3);
    public final NamedBins main = bins("main", MainContainer.RELATIONS);
    public final NamedBins mainAndPlace = bins("mainPlace", 4 * MainContainer.RELATIONS);
    public final NamedBins share = bins("proseOfContainer", 7);
    public final NamedBins shareAndPlace = bins("proseOfContainerPlace", 28);
    public final NamedBins depth = bins("depthToMain", 9);
    public final NamedBins style = bins("dressedLikeProse", 6);
    public final NamedBins mainAndStyle = bins("mainStyle", 6 * MainContainer.RELATIONS);
    public final NamedBins siblings = bins("siblings", 6);
    public final NamedBins machineBody = bins("machineBody", 6);
    public final NamedBins title = bins("machineTitle", 4);
    public final NamedBins summary = bins("machineSummary", 4);
    /** For each bit of {@link Inside} that a reader can see. */
    public final int[] inside = new int[Inside.NAMES.size()];
    /** For each level and each meaning of {@link MarkupWords}. */
    public final int[][] words = new int[LEVELS][MarkupWords.MEANINGS.size()];

    /** For each tag of interest its features on each level. */
    private final Map<String, int[]> tags = new HashMap<>();

    public final FeatureNames names;

    private MarkupFeatures() {
        for (int i = 0; i < inside.length; i++) {
            inside[i] = number("inside=" + Inside.NAMES.get(i));
        }
        for (String tag : TAGS) {
            int[] numbers = new int[LEVELS];
            for (int level = 0; level < LEVELS; level++) {
                numbers[level] = number(TAG_LEVELS.get(level) + tag);
            }
            tags.put(tag, numbers);
        }
        for (int level = 0; level < LEVELS; level++) {
            for (int i = 0; i < words[level].length; i++) {
                words[level][i] = number(WORD_LEVELS.get(level) + MarkupWords.MEANINGS.get(i));
            }
        }
        names = new FeatureNames(collected);
    }

    private int number(String name) {
        collected.add(name);
        return collected.size() - 1;
    }

    private NamedBins bins(String name, int bins) {
        NamedBins numbered = new NamedBins(collected.size(), bins);
        for (int i = 0; i < bins; i++) {
            number(name + "=" + i);
        }
        return numbered;
    }

    /** The features of a tag on each level, none for a tag that says nothing. */
    int[] tag(String tag) {
        return tags.getOrDefault(tag, NOTHING);
    }
}
