package io.github.copydesk.pressreview.report.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.parse.GivenFacts;
import io.github.copydesk.pressreview.report.Articles;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static ReportArticle article(int number, String published) {
        GivenFacts facts = published.isEmpty()
                ? GivenFacts.builder().build()
                : GivenFacts.builder().published(published).build();
        Article article = ArticleParser.create()
                .parse("Lock to close\n\nThe lock in Orla will be closed for two years of repairs.\n", facts);
        return Articles.article(number, "a" + number, article, List.of(), null);
    }

    private static String words(Timeline timeline) {
        StringBuilder words = new StringBuilder();
        for (Timeline.Day day : timeline.days()) {
            words.append(day.words())
                    .append(day.gap() > 0 ? " after " + day.gap() : "")
                    .append(":");
            for (Timeline.Point point : day.points()) {
                words.append(" ")
                        .append(point.article().number())
                        .append(point.time())
                        .append(point.after());
            }
            words.append("\n");
        }
        return words.toString();
    }

    @Test
    void daysInTheirOrderAndTimesAfterTheFirst() {
        Timeline timeline = Timeline.of(List.of(
                article(1, "2025-03-05T08:00Z"),
                article(2, "2025-03-04T23:30Z"),
                article(3, "2025-03-05T09:00+01:00"),
                article(4, "2025-03-08")));
        assertEquals("""
                4 March 2025: 223:30
                5 March 2025: 108:00+8 h 30 min 309:00+8 h 30 min
                8 March 2025 after 2: 4
                """, words(timeline));
        assertTrue(timeline.telling());
    }

    @Test
    void fewDatesAmongManyTellNothing() {
        Timeline timeline = Timeline.of(List.of(
                article(1, "2025-03-05"),
                article(2, "2025-03-04"),
                article(3, ""),
                article(4, ""),
                article(5, ""),
                article(6, ""),
                article(7, ""),
                article(8, ""),
                article(9, "")));
        assertEquals(7, timeline.undated().size());
        assertFalse(timeline.telling());
    }
}
