package io.github.copydesk.pressreview.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One event and everything the report says about it.
 *
 * @param number its number, from 1
 * @param heading the headline that stands for it
 * @param dates the days its articles were published on, in words; empty if none says
 * @param articles its articles in the order of the input
 * @param pairs its pairs of articles, closest first
 * @param speakers who is quoted, most quoted first
 * @param names one name for each speaker
 */
public record Story(
        int number,
        String heading,
        String dates,
        List<ReportArticle> articles,
        List<ArticlePair> pairs,
        List<SpeakerQuotes> speakers,
        SpeakerNames names) {
    private static final int MAX_MATRIX = 40;
    private static final int MAX_SHOWN_PAIRS = 60;

    /** Whether it has so few articles that a table of all pairs can be read. */
    public boolean fitsMatrix() {
        return articles.size() > 1 && articles.size() <= MAX_MATRIX;
    }

    /** The pairs that are shown side by side: those that share text or quotations first, the closest first. */
    public List<ArticlePair> shown() {
        return pairs.stream()
                .sorted(Comparator.comparing(ArticlePair::sharing).reversed())
                .limit(MAX_SHOWN_PAIRS)
                .toList();
    }

    /** Whether a pair is shown side by side. */
    public boolean shown(ArticlePair pair) {
        return pairs.size() <= MAX_SHOWN_PAIRS
                || shown().stream().anyMatch(shown -> shown.anchor().equals(pair.anchor()));
    }

    /** A row for each article: its pairs with all articles in their order, empty for itself. */
    public List<List<Optional<ArticlePair>>> matrix() {
        List<List<Optional<ArticlePair>>> rows = new ArrayList<>();
        for (ReportArticle article : articles) {
            List<Optional<ArticlePair>> row = new ArrayList<>();
            for (ReportArticle other : articles) {
                row.add(pairs.stream()
                        .filter(pair -> pair.joins(article.number(), other.number()))
                        .findFirst());
            }
            rows.add(row);
        }
        return rows;
    }

    /** A colour for each of its speakers. */
    public SpeakerColours colours() {
        return new SpeakerColours(names, speakers);
    }

    /** The speakers whose words at least two articles carry. */
    public List<SpeakerQuotes> shared() {
        return speakers.stream().filter(SpeakerQuotes::shared).toList();
    }
}
