package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.compare.Comparison;
import java.util.Locale;

/**
 * Two articles of a story and what they have in common.
 *
 * @param a the one that comes first in the report
 * @param b the other one
 * @param comparison what they have in common
 */
public record ArticlePair(ReportArticle a, ReportArticle b, Comparison comparison) {
    /** The name by which the page refers to the pair. */
    public String anchor() {
        return "pair-" + a.number() + "-" + b.number();
    }

    /** Whether there is anything to show side by side. */
    public boolean sharing() {
        return !comparison.passages().isEmpty() || !comparison.quotes().isEmpty();
    }

    /** The similarity in per cent; only what is certain is 100. */
    public String percent() {
        return percent(comparison.similarity());
    }

    /** How they stand to each other, in words. */
    public String relation() {
        return switch (comparison.relation()) {
            case DUPLICATE -> "duplicate";
            case WIRE_COPY -> "wire copy";
            case PARTIAL_REUSE -> "shared text";
            case SAME_STORY -> "same story";
            case UNRELATED -> "unrelated";
        };
    }

    /** The relation as a class of the style sheet. */
    public String relationClass() {
        return "r-" + comparison.relation().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The numbers behind the relation, in words. */
    public String evidence() {
        return percent(comparison.similarity()) + " % likely the same event; "
                + percent(comparison.resemblance()) + " % of the wording is in both; "
                + percent(comparison.containmentOfA()) + " % of " + a.number() + " is in " + b.number() + ", "
                + percent(comparison.containmentOfB()) + " % of " + b.number() + " is in " + a.number();
    }

    private static String percent(double share) {
        long rounded = Math.round(100 * share);
        return rounded == 100 && share < 1 ? ">99" : rounded == 0 && share > 0 ? "<1" : String.valueOf(rounded);
    }
}
