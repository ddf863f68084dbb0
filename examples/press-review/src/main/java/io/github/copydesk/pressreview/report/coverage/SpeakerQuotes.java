package io.github.copydesk.pressreview.report.coverage;

import java.util.List;

/**
 * What one speaker says, across the articles of a story.
 *
 * @param name the speaker
 * @param roles what the articles call the speaker
 * @param known whether it could be told who speaks
 * @param quotations quotations, those that most articles carry first
 * @param reported what articles report in their own words
 */
public record SpeakerQuotes(
        String name, List<String> roles, boolean known, List<Quotation> quotations, List<Quotation.Version> reported) {
    /** Quotations that at least two articles carry. */
    public List<Quotation> sharedQuotations() {
        return quotations.stream().filter(Quotation::shared).toList();
    }

    /** Quotations that one article alone carries. */
    public List<Quotation> single() {
        return quotations.stream().filter(quotation -> !quotation.shared()).toList();
    }

    int size() {
        return quotations.stream()
                .mapToInt(quotation -> quotation.versions().size())
                .sum();
    }
}
