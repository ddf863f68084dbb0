package io.github.copydesk.pressreview.report;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.stories.Stories;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * How a set of articles covered their events: what the report says.
 *
 * @param stories the events, those with most articles first
 * @param articles all articles, in the order of the input
 */
public record Coverage(List<Story> stories, List<ReportArticle> articles) {
    /**
     * Gathers it.
     *
     * @param articles the articles, numbered from 1
     * @param compare compares two articles
     */
    public static Coverage of(
            List<ReportArticle> articles, BiFunction<ReportArticle, ReportArticle, Comparison> compare) {
        List<Story> stories = new ArrayList<>();
        for (List<ReportArticle> members : grouped(articles)) {
            stories.add(story(stories.size() + 1, members, compare));
        }
        return new Coverage(stories, articles);
    }

    private static List<List<ReportArticle>> grouped(List<ReportArticle> articles) {
        Comparator<ReportArticle> order = Comparator.comparingInt(ReportArticle::number);
        return articles.stream().collect(Stories.collector(ReportArticle::article, order)).stream()
                .map(story -> story.articles().stream().sorted(order).toList())
                .toList();
    }

    private static Story story(
            int number, List<ReportArticle> articles, BiFunction<ReportArticle, ReportArticle, Comparison> compare) {
        List<ArticlePair> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                ReportArticle a = articles.get(i);
                ReportArticle b = articles.get(j);
                pairs.add(new ArticlePair(a, b, compare.apply(a, b)));
            }
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
                pairs,
                QuoteClusters.of(articles, pairs, names),
                names);
    }

    /** The article that is closest to all others. */
    private static ReportArticle central(List<ReportArticle> articles, List<ArticlePair> pairs) {
        return articles.stream()
                .filter(article -> article.article().headline().isPresent())
                .max(Comparator.comparingDouble(article -> closeness(article, pairs)))
                .orElse(articles.get(0));
    }

    private static double closeness(ReportArticle article, List<ArticlePair> pairs) {
        return pairs.stream()
                .filter(pair ->
                        pair.a().number() == article.number() || pair.b().number() == article.number())
                .mapToDouble(pair ->
                        pair.comparison().similarity() + pair.comparison().resemblance())
                .sum();
    }

    private static String dates(List<ReportArticle> articles) {
        return Days.range(articles.stream()
                .map(ReportArticle::article)
                .flatMap(article -> article.published().stream())
                .map(PublicationTime::date)
                .toList());
    }

    /** How many outlets there are. */
    public long outlets() {
        return articles.stream().map(ReportArticle::outlet).distinct().count();
    }

    /** How many statements there are. */
    public int statements() {
        return articles.stream()
                .mapToInt(article -> article.attributions().size())
                .sum();
    }

    /** How many speakers are quoted, story by story. */
    public long speakers() {
        return stories.stream()
                .flatMap(story -> story.speakers().stream())
                .filter(SpeakerQuotes::known)
                .map(SpeakerQuotes::name)
                .distinct()
                .count();
    }

    /** How many blocks of pages were taken out. */
    public int removed() {
        return articles.stream()
                .map(ReportArticle::article)
                .map(Article::removed)
                .mapToInt(List::size)
                .sum();
    }
}
