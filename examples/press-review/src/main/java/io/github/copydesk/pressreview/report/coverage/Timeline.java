package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.PublicationTime;
import io.github.copydesk.pressreview.report.text.Days;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the articles of a story were published, day by day.
 *
 * @param days the days with articles, earliest first
 * @param undated the articles that do not say when
 */
public record Timeline(List<Day> days, List<ReportArticle> undated) {
    /**
     * A day with articles.
     *
     * @param words the day in words
     * @param gap how many days passed without an article before it
     * @param points its articles: those that tell no time, then the others in their order
     */
    public record Day(String words, long gap, List<Point> points) {}

    /**
     * An article of a day.
     *
     * @param article the article
     * @param time the time of the day as its page tells it, empty if it tells none
     * @param after how long after the first one of the story, in words; empty for the first, and where only days are known
     */
    public record Point(ReportArticle article, String time, String after) {}

    private record Moment(ReportArticle article, PublicationTime published) {
        static Stream<Moment> of(ReportArticle article) {
            return article.article().published().map(published -> new Moment(article, published)).stream();
        }

        LocalDate day() {
            return published.date();
        }

        boolean exact() {
            return published.time() != null;
        }

        /** In UTC if the page tells its zone. */
        LocalDateTime instant() {
            LocalDateTime local = published.date().atTime(published.time() == null ? LocalTime.MIN : published.time());
            ZoneOffset offset = published.offset();
            return offset == null ? local : local.minusSeconds(offset.getTotalSeconds());
        }
    }

    static Timeline of(List<ReportArticle> articles) {
        Map<LocalDate, List<Moment>> byDay = articles.stream()
                .flatMap(Moment::of)
                .sorted(Comparator.comparing(Moment::instant)
                        .thenComparing(moment -> moment.article().number()))
                .collect(Collectors.groupingBy(Moment::day, TreeMap::new, Collectors.toList()));
        List<ReportArticle> undated = articles.stream()
                .filter(article -> article.article().published().isEmpty())
                .toList();
        List<Day> days = new ArrayList<>();
        LocalDate before = null;
        for (Map.Entry<LocalDate, List<Moment>> day : byDay.entrySet()) {
            long gap = before == null ? 0 : ChronoUnit.DAYS.between(before, day.getKey()) - 1;
            before = day.getKey();
            Moment first = byDay.values().iterator().next().get(0);
            List<Point> points =
                    day.getValue().stream().map(moment -> point(first, moment)).toList();
            days.add(new Day(Days.words(day.getKey()), gap, points));
        }
        return new Timeline(List.copyOf(days), undated);
    }

    private static Point point(Moment first, Moment moment) {
        boolean known = !moment.equals(first) && first.exact() && moment.exact();
        long minutes = Duration.between(first.instant(), moment.instant()).toMinutes();
        LocalTime time = moment.published().time();
        return new Point(
                moment.article(),
                time == null ? "" : time.toString(),
                known && minutes >= 0 ? Days.after(minutes) : "");
    }

    /** Whether it says anything: two articles at least have a day, and they are no few among many. */
    public boolean telling() {
        int dated = days.stream().mapToInt(day -> day.points().size()).sum();
        return dated > 1 && 3 * dated >= undated.size();
    }
}
