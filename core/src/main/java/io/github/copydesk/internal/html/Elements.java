package io.github.copydesk.internal.html;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The block elements of a page in document order: their parents, tags and the words in their class, id and the like. */
final class Elements {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ATTRIBUTE = 160;
    private static final int[] NO_WORDS = {};

    int count;
    int[] parent = new int[256];
    int[] depth = new int[256];
    String[] tag = new String[256];
    /** Hashes of the words in class, id, role and similar attributes. */
    int[][] words = new int[256][];
    /** What those words say: the bits of {@link MarkupWords}. */
    long[] meanings = new long[256];

    private final Map<String, int[]> known = new HashMap<>();

    int add(int parentIndex, String name, Element element) {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, count * 2);
            depth = Arrays.copyOf(depth, count * 2);
            tag = Arrays.copyOf(tag, count * 2);
            words = Arrays.copyOf(words, count * 2);
            meanings = Arrays.copyOf(meanings, count * 2);
        }
        parent[count] = parentIndex;
        depth[count] = parentIndex < 0 ? 0 : depth[parentIndex] + 1;
        tag[count] = name;
        words[count] = words(element);
        meanings[count] = MarkupWords.bits(words[count]);
        return count++;
    }

    private int[] words(Element element) {
        if (element.attributesSize() == 0) {
            return NO_WORDS;
        }
        StringBuilder all = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            switch (attribute.getKey()) {
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
                    String value = attribute.getValue();
                    all.append(value, 0, Math.min(value.length(), LONGEST_ATTRIBUTE))
                            .append(' ');
                }
                default -> {}
            }
        }
        return all.isEmpty() ? NO_WORDS : known.computeIfAbsent(all.toString(), Elements::split);
    }

    /** The words of {@code "storyBody story-body__text p2"}: story, body, text. */
    static int[] split(String names) {
        int[] found = new int[MOST_WORDS];
        int count = 0;
        int from = -1;
        for (int i = 0; i <= names.length() && count < MOST_WORDS; i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean hump = letter && from >= 0 && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if ((!letter || hump) && from >= 0) {
                if (i - from >= 2 && i - from <= 16) {
                    found[count++] = Chars.lower(names.substring(from, i)).hashCode();
                }
                from = -1;
            }
            from = letter && from < 0 ? i : from;
        }
        return Arrays.copyOf(found, count);
    }
}
