package io.github.copydesk.pressreview.output;

import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement with those that lie in it or around it, for people, who want a fact once: of {@code Ann Lee said the lock
 * would close, according to the Post} the library tells what Ann Lee says and what the Post says, the one inside the other.
 *
 * @param shown the one to show: the outer one, or the one within it if that is alone and surer
 * @param other who says the other one, if the words shown do not name him
 */
record FoldedQuote(Attribution shown, Optional<String> other) {
    /** Folds attributions, which are in the order of their starts. */
    static List<FoldedQuote> of(List<Attribution> attributions) {
        List<FoldedQuote> folded = new ArrayList<>();
        int i = 0;
        while (i < attributions.size()) {
            Attribution outer = attributions.get(i);
            int next = i + 1;
            for (; next < attributions.size(); next++) {
                Attribution candidate = attributions.get(next);
                if (liesIn(outer, candidate)) {
                    outer = candidate;
                } else if (!liesIn(candidate, outer)) {
                    break;
                }
            }
            folded.add(fold(outer, attributions.subList(i, next)));
            i = next;
        }
        return folded;
    }

    private static FoldedQuote fold(Attribution outer, List<Attribution> group) {
        if (group.size() == 1) {
            return new FoldedQuote(outer, Optional.empty());
        }
        if (group.size() == 2) {
            Attribution inner = group.get(0).equals(outer) ? group.get(1) : group.get(0);
            if (inner.speaker().known() && (!outer.speaker().known() || inner.confidence() > outer.confidence())) {
                return new FoldedQuote(inner, named(outer, inner));
            }
            Span source = inner.source();
            boolean told = source != null && isIn(outer, source);
            return new FoldedQuote(outer, told ? Optional.empty() : named(inner, outer));
        }
        return new FoldedQuote(outer, Optional.empty());
    }

    private static Optional<String> named(Attribution other, Attribution shown) {
        return other.speaker().known() && !other.speaker().equals(shown.speaker())
                ? Optional.of(other.speaker().name())
                : Optional.empty();
    }

    private static boolean liesIn(Attribution inner, Attribution outer) {
        return inner.content().stream().allMatch(part -> isIn(outer, part));
    }

    private static boolean isIn(Attribution outer, Span part) {
        return outer.content().stream().anyMatch(whole -> whole.contains(part));
    }
}
