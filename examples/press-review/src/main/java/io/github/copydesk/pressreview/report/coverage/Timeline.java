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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When the articles of a story were published, on a line from 0 to 100.
 *
 * @param points the articles whose time is known, earliest first
 * @param days the days that the line crosses, at most eight of them
 * @param undated the articles that do not say when
 */
public record Timeline(List<Point> points, List<Day> days, List<ReportArticle> undated) {
    private static final int LENGTH = 100;
    /** Two points nearer than this would cover each other on a narrow screen. */
    private static final int WIDTH = 9;

    private static final int MOST_LANES = 8;
    private static final int MOST_DAYS = 8;

    /**
     * An article on the line.
     *
     * @param article the article
     * @param at its place on the line, from 0 to 100
     * @param lane which of the rows it stands in, from 0, so that none covers another
     * @param after how long after the first one, in words; empty for the first and where only days are known
     */
    public record Point(ReportArticle article, int at, int lane, String after) {}

    /**
     * A day.
     *
     * @param words the day in words, without its year
     * @param at where it begins on the line
     */
    public record Day(String words, int at) {}

    private record Moment(ReportArticle article, LocalDateTime time, boolean exact) {
        /** In the time that the page tells; in UTC if it tells its zone. A day alone counts from its noon. */
        static Optional<Moment> of(ReportArticle article) {
            return article.article()
                    .published()
                    .map(published -> new Moment(article, moment(published), timed(published)));
        }

        private static boolean timed(PublicationTime published) {
            return published.time() != null;
        }

        private static LocalDateTime moment(PublicationTime published) {
            LocalTime time = published.time() == null ? LocalTime.NOON : published.time();
            LocalDateTime local = published.date().atTime(time);
            ZoneOffset offset = published.offset();
            return offset == null ? local : local.minusSeconds(offset.getTotalSeconds());
        }
    }

    static Timeline of(List<ReportArticle> articles) {
        List<Moment> moments = articles.stream()
                .flatMap(article -> Moment.of(article).stream())
                .sorted(Comparator.comparing(Moment::time)
                        .thenComparing(moment -> moment.article().number()))
                .toList();
        List<ReportArticle> undated = articles.stream()
                .filter(article -> article.article().published().isEmpty())
                .toList();
        if (moments.isEmpty()) {
            return new Timeline(List.of(), List.of(), undated);
        }
        Line line = new Line(
                moments.get(0).time().truncatedTo(ChronoUnit.DAYS),
                moments.get(moments.size() - 1).time().toLocalDate().plusDays(1).atStartOfDay());
        return new Timeline(points(moments, line), days(line), undated);
    }

    private record Line(LocalDateTime from, LocalDateTime to) {
        int at(LocalDateTime time) {
            long seconds = Duration.between(from, time).toSeconds();
            return (int) Math.round(
                    (double) LENGTH * seconds / Duration.between(from, to).toSeconds());
        }
    }

    private static List<Point> points(List<Moment> moments, Line line) {
        Moment first = moments.get(0);
        int[] ends = new int[MOST_LANES];
        Arrays.fill(ends, -WIDTH);
        List<Point> points = new ArrayList<>();
        for (Moment moment : moments) {
            int at = line.at(moment.time());
            int lane = 0;
            while (lane < MOST_LANES - 1 && ends[lane] + WIDTH > at) {
                lane++;
            }
            ends[lane] = at;
            points.add(new Point(moment.article(), at, lane, after(first, moment)));
        }
        return List.copyOf(points);
    }

    private static String after(Moment first, Moment moment) {
        long minutes = Duration.between(first.time(), moment.time()).toMinutes();
        return moment.equals(first) || !first.exact() || !moment.exact() ? "" : Days.after(minutes);
    }

    private static List<Day> days(Line line) {
        LocalDate from = line.from().toLocalDate();
        long count = ChronoUnit.DAYS.between(from, line.to().toLocalDate());
        long step = (count + MOST_DAYS - 1) / MOST_DAYS;
        List<Day> days = new ArrayList<>();
        for (long day = 0; day < count; day += step) {
            LocalDate date = from.plusDays(day);
            days.add(new Day(Days.briefly(date, count > 300), line.at(date.atStartOfDay())));
        }
        return List.copyOf(days);
    }

    /** How many rows there are. */
    public int lanes() {
        return points.stream().mapToInt(Point::lane).max().orElse(-1) + 1;
    }

    /** Whether it says anything: two articles at least have a time, and they are no few among many. */
    public boolean telling() {
        return points.size() > 1 && 3 * points.size() >= undated.size();
    }

    /** How long after the first article this one was published, in words; empty if that is not known. */
    public String after(ReportArticle article) {
        return points.stream()
                .filter(point -> point.article().number() == article.number())
                .map(Point::after)
                .findFirst()
                .orElse("");
    }
}
