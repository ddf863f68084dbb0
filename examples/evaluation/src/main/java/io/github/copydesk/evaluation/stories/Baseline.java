package io.github.copydesk.evaluation.stories;

import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.LinkTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What ten lines reach: words weighted by how rare they are in the stream, the cosine, average link, one cut. */
final class Baseline {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> COMMON = Set.of(NO_WORD.split(
            "a about above after again all also am an and any are as at be"
                    + " because been before being below between both but by can could did do does doing down during each few for"
                    + " from further had has have having he her here him his how i if in into is it its just me more most my no"
                    + " nor not now of off on once one only or other our out over own said same says she should so some such"
                    + " than that the their them then there these they this those through to too under until up very was we"
                    + " were what when where which while who whom why will with would you your",
            0));

    private final List<Map<String, Double>> vectors = new ArrayList<>();

    Baseline(List<StreamItem> items) {
        Map<String, Integer> having = new HashMap<>();
        for (StreamItem item : items) {
            Map<String, Double> counts = new HashMap<>();
            for (String word : NO_WORD.split(item.text().toLowerCase(Locale.ROOT), 0)) {
                if (word.length() > 1 && !COMMON.contains(word)) {
                    counts.merge(word, 1.0, Double::sum);
                }
            }
            counts.keySet().forEach(word -> having.merge(word, 1, Integer::sum));
            vectors.add(counts);
        }
        for (Map<String, Double> vector : vectors) {
            vector.replaceAll((word, n) -> n * Math.log(1 + (double) items.size() / having.getOrDefault(word, 1)));
            double length =
                    Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
            vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
        }
    }

    private float cosine(int a, int b) {
        Map<String, Double> x = vectors.get(a);
        Map<String, Double> y = vectors.get(b);
        Map<String, Double> fewer = x.size() <= y.size() ? x : y;
        Map<String, Double> more = fewer == x ? y : x;
        double sum = 0;
        for (Map.Entry<String, Double> word : fewer.entrySet()) {
            sum += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
        }
        return (float) sum;
    }

    /** The stories at a cut. */
    List<int[]> stories(double cut) {
        LinkTable links = new LinkTable();
        for (int a = 0; a < vectors.size(); a++) {
            for (int b = a + 1; b < vectors.size(); b++) {
                float cosine = cosine(a, b);
                if (cosine >= cut) {
                    links.add(a, b, cosine, 0);
                }
            }
        }
        return AverageLink.cluster(vectors.size(), links, this::cosine, (float) cut);
    }
}
