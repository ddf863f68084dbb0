package io.github.copydesk.internal.similarity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two sketches say about each other, as numbers with names: the input of a {@link PairModel}. Symmetric: where
 * each text has a value of its own, the lower and the higher of the two are given. "Covered" is the share of one
 * text's terms, by rarity, that the other has anywhere. One object meets one pair.
 */
public final class PairFeatures {
    /** The names of the values, in their order. */
    public static final List<String> NAMES = names();

    private final Sketch a;
    private final Sketch b;
    private final float[] coveredA = new float[Sketch.GROUPS.size()];
    private final float[] coveredB = new float[Sketch.GROUPS.size()];
    private final float[] values = new float[NAMES.size()];
    private int size;
    private float all;
    private float openings;
    private float openingOfA;
    private float openingOfB;
    private float names;
    private float pairs;
    private float shared;
    private float sharedFocus;

    private PairFeatures(Sketch a, Sketch b) {
        this.a = a;
        this.b = b;
    }

    /** The values for a pair, in the order of {@link #NAMES}. Takes time linear in the terms of both. */
    public static float[] of(Sketch a, Sketch b, Overlap overlap) {
        PairFeatures features = new PairFeatures(a, b);
        features.walk();
        features.collect(overlap);
        return features.values;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("cosine", "cosineOfOpenings", "cosineOfNames", "cosineOfPairs"));
        addLowAndHigh(names, "openingInText");
        Sketch.GROUPS.forEach(group -> addLowAndHigh(names, group.name() + "Covered"));
        names.addAll(List.of("sharedRarity", "sharedFocusRarity"));
        addLowAndHigh(names, "containment");
        addLowAndHigh(names, "length");
        Sketch.GROUPS.forEach(group -> names.add(group.name() + "Amount"));
        return Collections.unmodifiableList(names);
    }

    private static void addLowAndHigh(List<String> names, String name) {
        names.add(name + "Low");
        names.add(name + "High");
    }

    private void walk() {
        int[] x = a.terms;
        int[] y = b.terms;
        int i = 0;
        int j = 0;
        while (i < x.length && j < y.length) {
            int p = x[i];
            int q = y[j];
            if (p == q) {
                meet(i, j);
            }
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
    }

    private void meet(int i, int j) {
        int marksA = a.marks[i];
        int marksB = b.marks[j];
        float rarity = a.rarities[i];
        for (int group = 0; group < coveredA.length; group++) {
            int mask = Sketch.GROUPS.get(group).marks();
            coveredA[group] += (marksA & mask) == mask ? rarity : 0;
            coveredB[group] += (marksB & mask) == mask ? rarity : 0;
        }
        float product = a.weights[i] * b.weights[j];
        if ((marksA & Sketch.PAIR) != 0) {
            pairs += product;
            return;
        }
        all += product;
        openings += a.openings[i] * b.openings[j];
        openingOfA += a.openings[i] * b.weights[j];
        openingOfB += a.weights[i] * b.openings[j];
        names += (marksA & marksB & Sketch.NAME) == 0 ? 0 : product;
        shared += rarity;
        sharedFocus += (marksA & marksB & Sketch.FOCUS) == 0 ? 0 : rarity;
    }

    private void collect(Overlap overlap) {
        add(all);
        add(openings);
        add(names);
        add(pairs);
        addLowAndHigh(openingOfA, openingOfB);
        for (int group = 0; group < coveredA.length; group++) {
            addLowAndHigh(share(coveredA[group], a.totals[group]), share(coveredB[group], b.totals[group]));
        }
        add((float) Math.log1p(shared));
        add((float) Math.log1p(sharedFocus));
        addLowAndHigh((float) overlap.containmentOfA(), (float) overlap.containmentOfB());
        addLowAndHigh((float) Math.log1p(a.words), (float) Math.log1p(b.words));
        for (int group = 0; group < coveredA.length; group++) {
            add((float) Math.log1p(Math.min(a.totals[group], b.totals[group])));
        }
    }

    private static float share(float part, float whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    private void addLowAndHigh(float x, float y) {
        add(Math.min(x, y));
        add(Math.max(x, y));
    }

    private void add(float value) {
        values[size++] = value;
    }
}
