package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The block elements of a page in document order: their parents, tags and the words in their class, id and the like. */
public final class Elements {
    private static final int MOST_WORDS = 12;
    private static final Names NO_NAMES = new Names(new int[0]);

    public int count;
    public int[] parent = new int[256];
    int[] depth = new int[256];
    public String[] tag = new String[256];
    /** Whether an element is said to be a heading, whatever its tag. */
    boolean[] calledHeading = new boolean[256];
    /** The features of the tag, none for one that says nothing. */
    public int[][] features = new int[256][];
    /** A hash of the tag and of the words in class, id, role and similar attributes: how the element looks. */
    public long[] style = new long[256];
    /** What those words say: the bits of {@link MarkupWords}. */
    public long[] meanings = new long[256];

    private final Map<String, Names> known = new HashMap<>();

    /** The names that an element bears: the hashes of their words, and what these say. */
    private static final class Names {
        final int[] words;
        final long meanings;

        Names(int[] words) {
            this.words = words;
            this.meanings = MarkupWords.bits(words);
        }
    }

    public int add(int parentIndex, String name, String markedAs) {
        if (count == parent.length) {
            parent = Arrays.copyOf(parent, count * 2);
            depth = Arrays.copyOf(depth, count * 2);
            tag = Arrays.copyOf(tag, count * 2);
            calledHeading = Arrays.copyOf(calledHeading, count * 2);
            features = Arrays.copyOf(features, count * 2);
            style = Arrays.copyOf(style, count * 2);
            meanings = Arrays.copyOf(meanings, count * 2);
        }
        parent[count] = parentIndex;
        depth[count] = parentIndex < 0 ? 0 : depth[parentIndex] + 1;
        tag[count] = name;
        Names names = markedAs.isEmpty() ? NO_NAMES : known.computeIfAbsent(markedAs, key -> new Names(split(key)));
        features[count] = MarkupFeatures.ALL.tag(name);
        style[count] = style(name, names.words);
        meanings[count] = names.meanings;
        return count++;
    }

    /** Notes that the element added last is called a heading by its role. */
    public void callHeading() {
        calledHeading[count - 1] = true;
    }

    private static long style(String tag, int[] words) {
        long style = tag.hashCode();
        for (int word : words) {
            style = style * 31 + word;
        }
        return style;
    }

    /** The hashes of the words of {@code "storyBody story-body__text p2"}: story, body, text. */
    static int[] split(String names) {
        int[] found = new int[MOST_WORDS];
        int count = 0;
        int from = -1;
        int hash = 0;
        for (int i = 0; i <= names.length() && count < MOST_WORDS; i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean hump = letter && from >= 0 && c <= 'Z' && names.charAt(i - 1) >= 'a';
            if ((!letter || hump) && from >= 0) {
                if (i - from >= 2 && i - from <= 16) {
                    found[count++] = hash;
                }
                from = -1;
            }
            hash = from < 0 ? 0 : hash;
            from = letter && from < 0 ? i : from;
            hash = hash * 31 + Chars.toLowerCase(c);
        }
        return Arrays.copyOf(found, count);
    }
}
