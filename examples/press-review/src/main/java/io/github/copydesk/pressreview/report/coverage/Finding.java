package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.compare.Relation;
import io.github.copydesk.pressreview.report.coverage.Quotation.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something about a story that an editor wants to know first, with the place in the report that shows it.
 *
 * @param words what was found, such as {@code 2 quotations in altered words}
 * @param anchor the first place that shows it
 * @param styleClass how it is shown: that of the treatment, or of shared text
 */
public record Finding(String words, String anchor, String styleClass) {
    static List<Finding> of(Story story) {
        List<Quotation> shared = story.speakers().stream()
                .flatMap(speaker -> speaker.sharedQuotations().stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        addQuotations(findings, shared, quotation -> true, "in more than one article", "shared");
        addQuotations(findings, shared, has(Treatment.CONFLICT), "given to different speakers", "conflict");
        addQuotations(findings, shared, has(Treatment.ALTERED), "in altered words", "altered");
        addQuotations(findings, shared, has(Treatment.CUT), "cut short", "cut");
        List<ArticlePair> copies = story.shown().stream().filter(Finding::copy).toList();
        if (!copies.isEmpty()) {
            String words = copies.size() == 1 ? "1 pair shares its text" : copies.size() + " pairs share their text";
            findings.add(new Finding(words, copies.get(0).anchor(), "shared"));
        }
        return findings;
    }

    private static void addQuotations(
            List<Finding> findings, List<Quotation> shared, Predicate<Quotation> kind, String what, String style) {
        List<Quotation> found = shared.stream().filter(kind).toList();
        if (!found.isEmpty()) {
            String words = found.size() + (found.size() == 1 ? " quotation " : " quotations ") + what;
            findings.add(new Finding(words, found.get(0).anchor(), style));
        }
    }

    private static Predicate<Quotation> has(Treatment treatment) {
        return quotation -> quotation.versions().stream().anyMatch(version -> version.treatment() == treatment);
    }

    private static boolean copy(ArticlePair pair) {
        Relation relation = pair.comparison().relation();
        return relation == Relation.DUPLICATE || relation == Relation.WIRE_COPY;
    }
}
