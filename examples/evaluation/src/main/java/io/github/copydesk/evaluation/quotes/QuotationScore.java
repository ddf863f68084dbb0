package io.github.copydesk.evaluation.quotes;

import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Quotations from end to end: a quoted stretch is right if it is found (four fifths of the characters in common) and its
 * speaker is right.
 */
final class QuotationScore {
    private static final double SAME_STRETCH = 0.8;

    /** All quotations, and those that are quoted as a whole. */
    private final Rate all = new Rate();

    private final Rate direct = new Rate();
    private final Rate fullNames = new Rate();
    private final Rate speakers = new Rate();

    private record Pair(int gold, int found, double jaccard) {}

    /** Counts a text. */
    void add(GoldText gold, List<Claim> found) {
        String text = gold.text();
        Map<Span, Claim> annotated = stretches(text, gold.claims());
        Map<Span, Claim> answers = stretches(text, found);
        List<Span> goldSpans = List.copyOf(annotated.keySet());
        List<Span> foundSpans = List.copyOf(answers.keySet());
        Set<Span> seen = new HashSet<>();
        Set<Span> taken = new HashSet<>();
        for (Pair pair : match(goldSpans, foundSpans)) {
            Span stretch = goldSpans.get(pair.gold());
            Span other = foundSpans.get(pair.found());
            seen.add(stretch);
            taken.add(other);
            answered(Objects.requireNonNull(annotated.get(stretch)), Objects.requireNonNull(answers.get(other)));
        }
        annotated.forEach((stretch, claim) -> {
            if (!seen.contains(stretch)) {
                missed(claim);
            }
        });
        answers.forEach((stretch, claim) -> {
            if (!taken.contains(stretch) && claim.hasSpeaker()) {
                all.found(0);
                direct.found(0);
            }
        });
    }

    private void missed(Claim gold) {
        if (gold.sourceText() != null) {
            all.gold(0);
            if (gold.direct()) {
                direct.gold(0);
            }
        }
    }

    private void answered(Claim gold, Claim answer) {
        boolean asked = gold.sourceText() != null;
        double right = asked && answer.hasSpeaker() && sameSpeaker(gold, answer) ? 1 : 0;
        if (answer.hasSpeaker()) {
            all.found(right);
            if (!asked || gold.direct()) {
                direct.found(right);
            }
        }
        if (asked) {
            all.gold(right);
            speakers.gold(right);
            if (gold.direct()) {
                direct.gold(right);
            }
        }
        String fullName = gold.speaker();
        String name = answer.speaker() != null ? answer.speaker() : answer.sourceText();
        if (asked && fullName != null) {
            fullNames.gold(name != null && NameMatch.sameFullName(fullName, name) ? 1 : 0);
        }
    }

    /** Whether the source overlaps, or names the same speaker elsewhere. */
    static boolean sameSpeaker(Claim gold, Claim answer) {
        return Trimming.shared(gold.source(), answer.source()) > 0
                || NameMatch.sameHead(gold.sourceText(), answer.sourceText())
                || NameMatch.sameHead(gold.speaker(), answer.speaker())
                || NameMatch.sameHead(gold.speaker(), answer.sourceText())
                || NameMatch.sameHead(gold.sourceText(), answer.speaker());
    }

    private static Map<Span, Claim> stretches(String text, List<Claim> claims) {
        Map<Span, Claim> stretches = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Trimming.trim(text, claim.quoted()).forEach(span -> stretches.putIfAbsent(span, claim));
        }
        return stretches;
    }

    /** Each gold stretch with the one that it has most in common with, the best pairs first. */
    private static List<Pair> match(List<Span> gold, List<Span> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                if (gold.get(i).overlaps(found.get(j))) {
                    pairs.add(new Pair(i, j, Trimming.jaccard(List.of(gold.get(i)), List.of(found.get(j)))));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::jaccard).reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedFound = new HashSet<>();
        List<Pair> matched = new ArrayList<>();
        for (Pair pair : pairs) {
            if (pair.jaccard() >= SAME_STRETCH
                    && !usedGold.contains(pair.gold())
                    && !usedFound.contains(pair.found())) {
                usedGold.add(pair.gold());
                usedFound.add(pair.found());
                matched.add(pair);
            }
        }
        return matched;
    }

    double endToEnd() {
        return all.f1();
    }

    double endToEndDirect() {
        return direct.f1();
    }

    /** The share of the stretches found whose speaker is right. */
    double speakerAccuracy() {
        return speakers.recall();
    }

    /** The share of the stretches found whose speaker has the right full name. */
    double fullName() {
        return fullNames.recall();
    }
}
