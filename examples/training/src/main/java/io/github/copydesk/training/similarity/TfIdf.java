package io.github.copydesk.training.similarity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What there is to beat: the cosine of two texts' words, weighted by how rare they are among the texts of the set. */
final class TfIdf {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private final Map<String, Integer> having = new HashMap<>();
    private int texts;

    static Map<String, Integer> count(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
        while (words.find()) {
            counts.merge(words.group(), 1, Integer::sum);
        }
        return counts;
    }

    void add(Map<String, Integer> counts) {
        texts++;
        counts.keySet().forEach(word -> having.merge(word, 1, Integer::sum));
    }

    double cosine(Map<String, Integer> a, Map<String, Integer> b) {
        double dot = 0;
        for (Map.Entry<String, Integer> word : a.entrySet()) {
            double rarity = rarity(word.getKey());
            dot += word.getValue() * rarity * b.getOrDefault(word.getKey(), 0) * rarity;
        }
        double lengths = Math.sqrt(square(a) * square(b));
        return lengths == 0 ? 0 : dot / lengths;
    }

    private double square(Map<String, Integer> counts) {
        double sum = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            double weight = word.getValue() * rarity(word.getKey());
            sum += weight * weight;
        }
        return sum;
    }

    private double rarity(String word) {
        return Math.log((1.0 + texts) / (1 + having.getOrDefault(word, 0))) + 1;
    }
}
