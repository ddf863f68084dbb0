package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.stories.Stories;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * How a set of articles covered their events: what the report says.
 *
 * @param stories the events, those with most articles first
 * @param articles all articles, in the order of the input
 */
public record Coverage(List<Story> stories, List<ReportArticle> articles) {
    /**
     * Gathers it, one story after the other.
     *
     * @param articles the articles, numbered from 1
     * @param compare compares two articles
     */
    public static Coverage of(
            List<ReportArticle> articles, BiFunction<ReportArticle, ReportArticle, Comparison> compare) {
        List<List<ReportArticle>> groups = grouped(articles);
        return new Coverage(
                IntStream.range(0, groups.size())
                        .mapToObj(i -> Story.of(i + 1, groups.get(i), compare))
                        .toList(),
                articles);
    }

    /** The articles by the event they report, the largest group first, in the order of their numbers. */
    public static List<List<ReportArticle>> grouped(List<ReportArticle> articles) {
        Comparator<ReportArticle> order = Comparator.comparingInt(ReportArticle::number);
        Stories<ReportArticle> stories = Stories.byId(order);
        for (ReportArticle article : articles) {
            stories.add(article, article.prepared());
        }
        return stories.group().stream()
                .map(story -> story.articles().stream().sorted(order).toList())
                .toList();
    }

    /** The events that more than one article reports. */
    public List<Story> shared() {
        return stories.stream().filter(story -> story.articles().size() > 1).toList();
    }

    /** The articles that are alone with their event, each a story of its own. */
    public List<Story> single() {
        return stories.stream().filter(story -> story.articles().size() == 1).toList();
    }

    /** How many outlets are known. */
    public long outlets() {
        return articles.stream()
                .map(ReportArticle::knownOutlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
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
