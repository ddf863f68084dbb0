package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.pressreview.report.text.WordDiff.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One quotation and what each article makes of it.
 *
 * @param fullest the longest form that an article carries
 * @param speaker whose words they are: whom the fullest form names, or the fullest that names anybody
 * @param versions one for each article that carries it, in the order of the story
 * @param leftOut the articles that do not
 */
public record Quotation(String fullest, String speaker, List<Version> versions, List<ReportArticle> leftOut) {
    /** How an article carries a quotation. */
    public enum Treatment {
        /** All the words of the fullest form. */
        WHOLE("whole"),
        /** Some of them, nothing else. */
        CUT("cut"),
        /** Other words. */
        ALTERED("altered"),
        /** From the mouth of somebody else. */
        CONFLICT("other speaker");

        private final String words;

        Treatment(String words) {
            this.words = words;
        }

        /** In words, for a person. */
        public String words() {
            return words;
        }
    }

    /**
     * What one article makes of it.
     *
     * @param article the article
     * @param treatment how it carries the quotation
     * @param speaker who says it according to this article
     * @param words its own form
     * @param pieces the fullest form and its own as one: {@code A} marks words it left out, {@code B} words it has instead
     * @param evidence why this speaker
     * @param confidence how sure that is, in per cent
     * @param anchor where the quotation stands in the article's text
     */
    public record Version(
            ReportArticle article,
            Treatment treatment,
            String speaker,
            String words,
            List<Piece> pieces,
            String evidence,
            int confidence,
            String anchor) {
        /** Whether it is carried as it is. */
        public boolean whole() {
            return treatment == Treatment.WHOLE;
        }

        private String form() {
            return whole() ? treatment.name() : treatment + speaker + pieces;
        }

        /** The treatment as a class of the style sheet. */
        public String treatmentClass() {
            return treatment.name().toLowerCase(Locale.ROOT);
        }

        /** Why this speaker, for the note on hover and focus. */
        public String why() {
            return speaker + ", " + confidence + " % sure: " + evidence;
        }
    }

    /** The name by which the page refers to it. */
    public String anchor() {
        return "quotation-" + versions.get(0).anchor();
    }

    /** The versions, those that say the same together: the whole ones first, then each change once. */
    public List<List<Version>> forms() {
        Map<String, List<Version>> forms = new LinkedHashMap<>();
        versions.stream()
                .sorted(Comparator.comparing(version -> !version.whole()))
                .forEach(version -> forms.computeIfAbsent(version.form(), form -> new ArrayList<>())
                        .add(version));
        return List.copyOf(forms.values());
    }

    /** Whether at least two articles carry it. */
    public boolean shared() {
        return versions.size() > 1;
    }
}
