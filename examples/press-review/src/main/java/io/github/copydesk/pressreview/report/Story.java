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
    private static final int MAX_WHOLE_PAIRS = 60;

    /** Whether it has so few articles that a table of all pairs can be read. */
    public boolean fitsMatrix() {
        return articles.size() > 1 && articles.size() <= MAX_MATRIX;
    }

    /**
     * The pairs that are shown side by side: every one that the table of all pairs leads to, without such a table the first
     * ones. Those that share text or quotations come first, of them the closest.
     */
    public List<ArticlePair> shown() {
        return pairs.stream()
                .sorted(Comparator.comparing(ArticlePair::sharing).reversed())
                .limit(fitsMatrix() ? pairs.size() : MAX_WHOLE_PAIRS)
                .toList();
    }

    /** Whether the pair at this place of {@link #shown()} is shown with its whole texts, not with what it shares alone. */
    public boolean whole(int index) {
        return index < MAX_WHOLE_PAIRS;
    }

    /** What an editor wants to know first. */
    public List<Finding> findings() {
        return Finding.of(this);
    }

    /** The speakers of whom at least one article has words in quotation marks. */
    public List<SpeakerQuotes> quoted() {
        return speakers.stream()
                .filter(speaker -> !speaker.quotations().isEmpty())
                .toList();
    }

    /** The speakers whom the articles report in their own words alone. */
    public List<SpeakerQuotes> reported() {
        return speakers.stream()
                .filter(speaker -> speaker.quotations().isEmpty())
                .toList();
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
}
