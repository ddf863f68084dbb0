package io.github.copydesk.evaluation.quotes;

import io.github.copydesk.article.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** All attributions, reported ones included: their content in part (Johansson and Moschitti), source and cue at all. */
final class ContentScore {
    private final Rate content = new Rate();
    private final Rate sources = new Rate();
    private final Rate cues = new Rate();

    /** Counts a text. */
    void add(GoldText gold, List<Claim> found) {
        String text = gold.text();
        List<List<Span>> annotated = contents(text, gold.claims());
        List<List<Span>> answers = contents(text, found);
        answers.forEach(answer -> content.found(covered(answer, annotated)));
        annotated.forEach(claim -> content.gold(covered(claim, answers)));
        compare(text, gold.claims(), found, Claim::source, sources);
        compare(text, gold.claims(), found, Claim::cue, cues);
    }

    private static List<List<Span>> contents(String text, List<Claim> claims) {
        return claims.stream()
                .map(claim -> Trimming.trimContent(text, claim.content()))
                .filter(spans -> !spans.isEmpty())
                .toList();
    }

    /** The largest share of it that one of the others covers. */
    private static double covered(List<Span> content, List<List<Span>> others) {
        int most = 0;
        for (List<Span> other : others) {
            most = Math.max(most, Trimming.shared(content, other));
        }
        return most / (double) Trimming.length(content);
    }

    private static void compare(
            String text, List<Claim> gold, List<Claim> found, Function<Claim, List<Span>> part, Rate rate) {
        Set<List<Span>> annotated = parts(text, gold, part);
        Set<List<Span>> answers = parts(text, found, part);
        answers.forEach(answer -> rate.found(touches(answer, annotated) ? 1 : 0));
        annotated.forEach(claim -> rate.gold(touches(claim, answers) ? 1 : 0));
    }

    private static Set<List<Span>> parts(String text, List<Claim> claims, Function<Claim, List<Span>> part) {
        Set<List<Span>> parts = new HashSet<>();
        for (Claim claim : claims) {
            List<Span> spans = Trimming.trim(text, part.apply(claim));
            if (!spans.isEmpty()) {
                parts.add(spans);
            }
        }
        return parts;
    }

    private static boolean touches(List<Span> part, Set<List<Span>> others) {
        return others.stream().anyMatch(other -> Trimming.shared(part, other) > 0);
    }

    double content() {
        return content.f1();
    }

    double source() {
        return sources.f1();
    }

    double cue() {
        return cues.f1();
    }
}
