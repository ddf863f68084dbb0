package io.github.copydesk.pressreview.report.coverage;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.compare.SharedQuote;
import io.github.copydesk.parse.ArticleParser;
import io.github.copydesk.pressreview.report.Articles;
import io.github.copydesk.pressreview.report.GoldArticles;
import io.github.copydesk.pressreview.report.Outlets;
import io.github.copydesk.pressreview.report.coverage.Quotation.Treatment;
import io.github.copydesk.pressreview.report.coverage.Quotation.Version;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The report and comparing never disagree about whether a quotation is given to different speakers. */
class AgreementTest {
    private static final List<String> WORDS = List.of(
            "we looked at every way to keep the lock open while the work goes on",
            "there is none that any of us would put a name to this winter",
            "nobody has told the bargemen who will pay for all of it");
    private static final List<String> SPEAKERS = List.of("Ann Lee", "Tom Berg", "Ida Stark", "Lee", "");

    private static Speaker speaker(String name) {
        return name.isEmpty() ? Speaker.UNKNOWN : new Speaker(Speaker.Kind.PERSON, name, List.of(), List.of());
    }

    /** An article that quotes some of the words, each from the mouth of somebody. */
    private static ReportArticle article(int number, Random random) {
        StringBuilder text = new StringBuilder("Lock to close for two years in Orla\n\n");
        List<Attribution> said = new ArrayList<>();
        for (String words : WORDS) {
            String[] all = words.split(" ");
            int from = random.nextInt(3);
            int to = all.length - random.nextInt(4);
            String name = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
            int start = text.length() + 1;
            text.append('"').append(String.join(" ", List.of(all).subList(from, to)));
            Span span = new Span(start, text.length());
            Span source = new Span(text.length() + 2, text.length() + 2 + name.length());
            text.append("\" ").append(name).append(" is said to have said at the meeting.\n\n");
            said.add(new Attribution(
                    Attribution.Kind.DIRECT,
                    List.of(span),
                    List.of(span),
                    name.isEmpty() ? null : source,
                    null,
                    speaker(name),
                    Stance.ASSERTS,
                    "made",
                    1));
        }
        Article article = ArticleParser.create().parse(text.toString());
        return Articles.article(number, "made-" + number, article, said, null);
    }

    @Test
    void madeStories() {
        int conflicts = 0;
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<ReportArticle> articles = new ArrayList<>();
            for (int i = 1; i <= 2 + random.nextInt(4); i++) {
                articles.add(article(i, random));
            }
            conflicts += check(Story.of(1, articles, Articles::compare));
        }
        assertTrue(conflicts > 50, "there were conflicts to agree on: " + conflicts);
    }

    @Test
    void theFixturesAndTheSeeds() throws IOException {
        Articles.coverage(Outlets.read()).stories().forEach(AgreementTest::check);
        Articles.coverage(GoldArticles.read()).stories().forEach(AgreementTest::check);
    }

    /** How many versions are conflicts. */
    private static int check(Story story) {
        List<Quotation> quotations = story.speakers().stream()
                .flatMap(speaker -> speaker.quotations().stream())
                .toList();
        int conflicts = 0;
        for (Quotation quotation : quotations) {
            for (Version version : quotation.versions()) {
                if (version.treatment() == Treatment.CONFLICT) {
                    conflicts++;
                    assertNotEquals(quotation.speaker(), version.speaker(), "not the heading's own speaker");
                    assertTrue(
                            quotation.versions().stream().anyMatch(other -> contradict(story, version, other)),
                            "comparing says so, too");
                }
            }
            for (Version one : quotation.versions()) {
                for (Version other : quotation.versions()) {
                    if (!one.speaker().equals(other.speaker()) && contradict(story, one, other)) {
                        assertTrue(
                                one.treatment() == Treatment.CONFLICT || other.treatment() == Treatment.CONFLICT,
                                "what comparing says is shown");
                    }
                }
            }
        }
        return conflicts;
    }

    /** Whether comparing says that the two articles give these very words to different speakers. */
    private static boolean contradict(Story story, Version one, Version other) {
        return story.pairs().stream()
                .filter(pair -> joins(pair, one, other))
                .flatMap(pair -> pair.comparison().quotes().stream()
                        .filter(quote -> quote.match() == SharedQuote.Match.CONFLICT)
                        .filter(quote ->
                                holds(pair.a(), quote.a(), one, other) && holds(pair.b(), quote.b(), one, other)))
                .findAny()
                .isPresent();
    }

    private static boolean joins(ArticlePair pair, Version one, Version other) {
        int a = pair.a().number();
        int b = pair.b().number();
        int x = one.article().number();
        int y = other.article().number();
        return (a == x && b == y) || (a == y && b == x);
    }

    private static boolean holds(ReportArticle article, Span span, Version one, Version other) {
        String words = span.of(article.article().source());
        Version version = one.article().number() == article.number() ? one : other;
        return version.words().contains(words);
    }
}
