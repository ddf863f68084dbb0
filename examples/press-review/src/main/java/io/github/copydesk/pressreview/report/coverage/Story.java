package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.pressreview.report.text.Days;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * One event and everything the report says about it.
 *
 * @param number its number, from 1
 * @param heading the headline that stands for it
 * @param dates the days its articles were published on, in words; empty if none says
 * @param articles its articles in the order of the input
 * @param timeline when they were published
 * @param pairs the pairs of articles that were compared, closest first
 * @param speakers who is quoted, most quoted first
 * @param names one name for each speaker
 */
public record Story(
        int number,
        String heading,
        String dates,
        List<ReportArticle> articles,
        Timeline timeline,
        List<ArticlePair> pairs,
        List<SpeakerQuotes> speakers,
        SpeakerNames names) {
    private static final int MAX_SHOWN = 120;
    private static final int MAX_WHOLE = 12;

    /**
     * Gathers what there is to say about an event.
     *
     * @param number its number, from 1
     * @param articles its articles
     * @param compare compares two of them
     */
    public static Story of(
            int number, List<ReportArticle> articles, BiFunction<ReportArticle, ReportArticle, Comparison> compare) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (StoryPairs.Pair pair : StoryPairs.of(articles)) {
            ReportArticle a = articles.get(pair.a());
            ReportArticle b = articles.get(pair.b());
            pairs.add(new ArticlePair(a, b, compare.apply(a, b)));
        }
        pairs.sort(Comparator.comparing((ArticlePair pair) -> pair.comparison().similarity())
                .reversed());
        SpeakerNames names = new SpeakerNames(articles.stream()
                .flatMap(article -> article.attributions().stream())
                .map(Attribution::speaker)
                .toList());
        return new Story(
                number,
                central(articles, pairs).heading(),
                dates(articles),
                articles,
                Timeline.of(articles),
                pairs,
                QuoteClusters.of(articles, pairs, names),
                names);
    }

    /** The article that is closest to all others. */
    private static ReportArticle central(List<ReportArticle> articles, List<ArticlePair> pairs) {
        Map<Integer, Double> closeness = new HashMap<>();
        for (ArticlePair pair : pairs) {
            double close = pair.comparison().similarity() + pair.comparison().resemblance();
            closeness.merge(pair.a().number(), close, Double::sum);
            closeness.merge(pair.b().number(), close, Double::sum);
        }
        return articles.stream()
                .filter(article -> article.article().headline().isPresent())
                .max(Comparator.comparingDouble(article -> closeness.getOrDefault(article.number(), 0.0)))
                .orElse(articles.get(0));
    }

    private static String dates(List<ReportArticle> articles) {
        return Days.range(articles.stream()
                .map(ReportArticle::article)
                .flatMap(article -> article.published().stream())
                .map(PublicationTime::date)
                .toList());
    }

    /** Whether it has so few articles that a table of all pairs can be read. */
    public boolean fitsMatrix() {
        return articles.size() > 1 && articles.size() <= StoryPairs.MAX_TABLE;
    }

    /** The pairs that are shown side by side: the closest of those that share text or a quotation. */
    public List<ArticlePair> shown() {
        return pairs.stream().filter(ArticlePair::sharing).limit(MAX_SHOWN).toList();
    }

    /** Whether the pair at this place of {@link #shown()} is shown with its whole texts, not with what it shares alone. */
    public boolean whole(int index) {
        return index < MAX_WHOLE;
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
        Map<StoryPairs.Pair, ArticlePair> byNumbers = new HashMap<>();
        pairs.forEach(pair ->
                byNumbers.put(new StoryPairs.Pair(pair.a().number(), pair.b().number()), pair));
        return articles.stream()
                .map(row -> articles.stream()
                        .map(column -> new StoryPairs.Pair(
                                Math.min(row.number(), column.number()), Math.max(row.number(), column.number())))
                        .map(pair -> Optional.ofNullable(byNumbers.get(pair)))
                        .toList())
                .toList();
    }

    /** The outlets in the order of its articles, each once. */
    public List<String> outlets() {
        return articles.stream().map(ReportArticle::outlet).distinct().toList();
    }
}
