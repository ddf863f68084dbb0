package io.github.copydesk.samples;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Generates texts with a known number of shingles in common, and counts what they have exactly. */
public final class Wordings {
    private static final String[] SYLLABLES = {
        "ba", "cor", "du", "fen", "gil", "ho", "jar", "ka", "lum", "mi", "nor", "pe", "qua", "ri", "sol", "tu", "ver",
        "wy", "xo", "zan"
    };

    private Wordings() {}

    /** A text of made-up words. */
    public static String[] words(SplittableRandom random, int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = word(random);
        }
        return words;
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The same words, each of them replaced with the given probability. */
    public static String[] edited(SplittableRandom random, String[] words, double share) {
        String[] edited = words.clone();
        for (int i = 0; i < edited.length; i++) {
            if (random.nextDouble() < share) {
                edited[i] = word(random);
            }
        }
        return edited;
    }

    public static String text(String[] words) {
        return String.join(" ", words);
    }

    /** The sets of three words in a row that the words make. */
    public static Set<String> shingles(String[] words) {
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.length; i++) {
            shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return shingles;
    }

    /** The exact resemblance. */
    public static double resemblance(String[] a, String[] b) {
        Set<String> both = shingles(a);
        Set<String> all = new HashSet<>(both);
        Set<String> other = shingles(b);
        both.retainAll(other);
        all.addAll(other);
        return (double) both.size() / all.size();
    }
}
