package io.github.copydesk.pressreview.report.page;

import io.github.copydesk.pressreview.report.coverage.Quotation;
import io.github.copydesk.pressreview.report.coverage.Quotation.Version;
import io.github.copydesk.pressreview.report.coverage.ReportArticle;
import io.github.copydesk.pressreview.report.coverage.SpeakerQuotes;
import io.github.copydesk.pressreview.report.coverage.Story;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story as the page's script reads it, to search, filter and export.
 *
 * @param number its number
 * @param heading its heading
 * @param address where it is
 * @param articles its articles
 * @param statements what is said in them
 */
record StoryData(
        int number, String heading, String address, List<ArticleData> articles, List<StatementData> statements) {
    private static final JsonMapper JSON = new JsonMapper();

    /** An article; the address and the day are null where they are not known. */
    record ArticleData(
            int number,
            String id,
            @Nullable String outlet,
            @Nullable String url,
            @Nullable String published,
            String headline) {
        static ArticleData of(ReportArticle article) {
            return new ArticleData(
                    article.number(),
                    article.id(),
                    article.knownOutlet(),
                    article.link(),
                    article.iso(),
                    article.heading());
        }
    }

    /** A quotation or, if not {@code quoted}, a statement in an outlet's own words; {@code anchor} is its place in the page. */
    record StatementData(String anchor, boolean quoted, String speaker, String text, List<VersionData> versions) {
        static StatementData of(Quotation quotation) {
            String anchor = quotation.shared()
                    ? quotation.anchor()
                    : quotation.versions().get(0).anchor();
            return new StatementData(
                    anchor,
                    true,
                    quotation.speaker(),
                    quotation.fullest(),
                    quotation.versions().stream().map(VersionData::of).toList());
        }

        static StatementData of(String speaker, Version reported) {
            return new StatementData(
                    reported.anchor(), false, speaker, reported.words(), List.of(VersionData.of(reported)));
        }
    }

    /** What an article makes of a statement; {@code words} is null where they are those of the fullest form. */
    record VersionData(
            int article,
            String match,
            String speaker,
            int sure,
            @Nullable String words) {
        static VersionData of(Version version) {
            return new VersionData(
                    version.article().number(),
                    version.treatment().words(),
                    version.speaker(),
                    version.confidence(),
                    version.whole() ? null : version.words());
        }
    }

    static StoryData of(Story story, Form form) {
        return new StoryData(
                story.number(),
                story.heading(),
                form.story(story.number()),
                story.articles().stream().map(ArticleData::of).toList(),
                story.speakers().stream().flatMap(StoryData::statements).toList());
    }

    private static Stream<StatementData> statements(SpeakerQuotes speaker) {
        return Stream.concat(
                speaker.quotations().stream().map(StatementData::of),
                speaker.reported().stream().map(version -> StatementData.of(speaker.name(), version)));
    }

    /** As JSON that may stand within a script element. */
    static String json(Story story, Form form) {
        return JSON.writeValueAsString(of(story, form)).replace("<", "\\u003c");
    }
}
