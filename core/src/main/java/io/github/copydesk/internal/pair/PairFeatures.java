package io.github.copydesk.internal.pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What two sketches say about each other, as numbers with names: the input of a {@link PairModel}. Symmetric: where
 * each text has a value of its own, the lower and the higher of the two are given. "Covered" is the share of one
 * text's terms of a {@link TermGroup}, by rarity, that the other has anywhere; "Amount" is how many there are to
 * cover. One object meets one pair.
 */
public final class PairFeatures {
    /** The names of the values, in their order. */
    public static final List<String> NAMES = names();

    private static final int COUNT = NAMES.size();
    private static final int PAIR = TermGroup.PAIR.bit();
    private static final int NAME = TermGroup.NAME.bit();
    private static final int FOCUS = TermGroup.FOCUS.bit();

    private final PairSketch a;
    private final PairSketch b;
    private final float[] coveredA = new float[TermGroup.COUNT];
    private final float[] coveredB = new float[TermGroup.COUNT];
    private final SentenceMeetings sentences = new SentenceMeetings();
    private float all;
    private float plain;
    private float openings;
    private float openingOfA;
    private float openingOfB;
    private float names;
    private float pairs;
    private float shared;
    private float sharedFocus;
    private int sharedPairs;

    private PairFeatures(PairSketch a, PairSketch b) {
        this.a = a;
        this.b = b;
    }

    /** The values for a pair, in the order of {@link #NAMES}. Takes time linear in the terms of both. */
    public static float[] of(PairSketch a, PairSketch b, Overlap overlap) {
        PairFeatures features = new PairFeatures(a, b);
        features.walk();
        return features.collect(overlap);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("cosine", "cosineOfOpenings", "cosineOfNames", "cosineOfPairs"));
        addLowAndHigh(names, "openingInText");
        for (TermGroup group : TermGroup.values()) {
            addLowAndHigh(names, group.label + "Covered");
        }
        names.addAll(List.of("sharedRarity", "sharedFocusRarity"));
        addLowAndHigh(names, "containment");
        addLowAndHigh(names, "length");
        for (TermGroup group : TermGroup.values()) {
            names.add(group.label + "Amount");
        }
        names.addAll(SentenceMeetings.NAMES);
        names.addAll(List.of("yearConflict", "dayConflict", "cosineOfOthers", "namesAndOthers", "sharedOtherRarity"));
        addLowAndHigh(names, "factsCovered");
        addLowAndHigh(names, "copiedOtherFacts");
        names.addAll(List.of("numbersDiffer", "copiedOtherNumbers", "titleNamesAndOthers", "plainCosine"));
        names.addAll(List.of("sharedPairs", "ageConflict", "resultConflict", "happeningConflict"));
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
            // Without branches: which of the two is lower cannot be predicted.
            i += p <= q ? 1 : 0;
            j += q <= p ? 1 : 0;
        }
    }

    private void meet(int i, int j) {
        int groupsA = a.groups[i];
        int groupsB = b.groups[j];
        float rarity = a.rarities[i];
        TermGroup.add(coveredA, groupsA, rarity);
        TermGroup.add(coveredB, groupsB, rarity);
        if ((groupsA & TermGroup.FACTS) != 0) {
            return;
        }
        float product = a.weights[i] * b.weights[j];
        if ((groupsA & PAIR) != 0) {
            pairs += product;
            sharedPairs++;
            return;
        }
        sentences.add(a.sentences[i], b.sentences[j], rarity);
        all += product;
        plain += a.plain[i] * b.plain[j];
        openings += a.openings[i] * b.openings[j];
        openingOfA += a.openings[i] * b.weights[j];
        openingOfB += a.weights[i] * b.openings[j];
        names += (groupsA & groupsB & NAME) == 0 ? 0 : product;
        shared += rarity;
        sharedFocus += (groupsA & groupsB & FOCUS) == 0 ? 0 : rarity;
    }

    private float[] collect(Overlap overlap) {
        FeatureValues values = new FeatureValues(COUNT);
        values.add(all);
        values.add(openings);
        values.add(names);
        values.add(pairs);
        values.addLowAndHigh(openingOfA, openingOfB);
        for (int group = 0; group < TermGroup.COUNT; group++) {
            values.addLowAndHigh(share(coveredA[group], a.totals[group]), share(coveredB[group], b.totals[group]));
        }
        values.add((float) StrictMath.log1p(shared));
        values.add((float) StrictMath.log1p(sharedFocus));
        values.addLowAndHigh((float) overlap.containmentOfA(), (float) overlap.containmentOfB());
        values.addLowAndHigh(a.logWords, b.logWords);
        for (int group = 0; group < TermGroup.COUNT; group++) {
            values.add(Math.min(a.amounts[group], b.amounts[group]));
        }
        sentences.collect(a, b, values);
        values.add(conflict(TermGroup.YEAR));
        values.add(conflict(TermGroup.DAY));
        addWhoAndWhat(values);
        addFacts(values, overlap);
        values.add((float) Math.sqrt(highestShare(TermGroup.TITLE_NAME) * highestShare(TermGroup.TITLE_OTHER)));
        values.add(plain);
        values.add((float) StrictMath.log1p(sharedPairs));
        values.add(conflict(TermGroup.AGE));
        values.add(conflict(TermGroup.RESULT));
        values.add(conflict(TermGroup.HAPPENING));
        return values.toArray();
    }

    /** One event has the same people and the same happening: the names alone, or the other words alone, are not enough. */
    private void addWhoAndWhat(FeatureValues values) {
        float others = Math.max(0, all - names);
        values.add(others);
        values.add((float) Math.sqrt(Math.max(0, names) * others));
        int other = TermGroup.OTHER.index();
        values.add((float) StrictMath.log1p(Math.min(coveredA[other], coveredB[other])));
    }

    /** What is common wording worth if the names and the numbers in it are others? */
    private void addFacts(FeatureValues values, Overlap overlap) {
        float factsOfA = facts(coveredA, a.totals);
        float factsOfB = facts(coveredB, b.totals);
        float common = (float) Math.max(overlap.containmentOfA(), overlap.containmentOfB());
        values.addLowAndHigh(factsOfA, factsOfB);
        values.addLowAndHigh(common * (1 - factsOfA), common * (1 - factsOfB));
        int number = TermGroup.NUMBER.index();
        boolean both = a.totals[number] > 0 && b.totals[number] > 0;
        float otherNumbers = both ? 1 - highestShare(TermGroup.NUMBER) : 0;
        values.add(otherNumbers);
        values.add(common * otherNumbers);
    }

    private static float facts(float[] covered, float[] totals) {
        int name = TermGroup.NAME.index();
        int number = TermGroup.NUMBER.index();
        return share(covered[name] + covered[number], totals[name] + totals[number]);
    }

    private float highestShare(TermGroup group) {
        int i = group.index();
        return Math.max(share(coveredA[i], a.totals[i]), share(coveredB[i], b.totals[i]));
    }

    private static float share(float part, float whole) {
        return whole == 0 ? 0 : Math.min(1, part / whole);
    }

    /** 1 if both have terms of a group and neither's are anywhere in the other. */
    private float conflict(TermGroup group) {
        int i = group.index();
        boolean both = a.totals[i] > 0 && b.totals[i] > 0;
        return both && coveredA[i] == 0 && coveredB[i] == 0 ? 1 : 0;
    }
}
