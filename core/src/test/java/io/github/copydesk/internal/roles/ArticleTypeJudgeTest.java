package io.github.copydesk.internal.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.ArticleType;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.label.MarkedPages;
import io.github.copydesk.internal.label.PageView;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What kind of article a {@linkplain MarkedPages marked page} holds, whose headline is the line that begins with {@code -#}. */
class ArticleTypeJudgeTest {
    private static ArticleType type(String page) {
        int headline = page.substring(0, page.indexOf("-#")).split("/", -1).length - 1;
        PageView view = MarkedPages.of(page.replace("-#", "-"));
        Span title = view.span(headline);
        Metadata metadata =
                new Metadata(title, null, List.of(), null, List.of(), List.of(), null, null, null, null, List.of());
        return ArticleTypeJudge.judge(
                view, metadata, new RoleRules(view, metadata, new RoleVerdict[view.count()]).blocks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-#Ferry sinks off Arden/+It is old. | STORY",
                "-#Opinion: the ferry must go/+It is old. | OPINION",
                "-Opinion/-#The ferry must go/+It is old. | OPINION",
                "-Home/-World/-News/-Opinion/-Sport/-#The ferry must go/+It is old. | STORY",
                "-#In pictures: the last ferry/+It is old. | GALLERY",
                "-#Storm Una LIVE: ferries stopped/+It is old. | LIVE",
                "-#STORM UNA LIVE/+It is old. | STORY",
                "-#Anglers deliver eels/+It is old. | STORY",
                "-#What to expect at the ferry inquiry/+It is old. | PREVIEW"
            })
    void byTitleAndLabel(String page, ArticleType type) {
        assertEquals(type, type(page));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "+Why did you leave the pier?/+It was calm./+Did you see the rock?/+It was dark./+What would you do now?/+I would stay. | INTERVIEW",
                "+Q: Why now?/+It was calm./+Q. The rock?/+It was dark./+Why did you go?/+I had to. | INTERVIEW",
                "+Why did you leave the pier?/+It was calm./+Did you see the rock?/+It was dark. | STORY",
                "+\"Why did you leave the pier?\"/+It was calm./+\"Did you see the rock?\"/+It was dark./+\"What would you do?\"/+I would stay. | STORY",
                "+Why did they leave the pier?/+It was calm./+Did they see the rock?/+It was dark./+What would they do?/+They would stay. | STORY"
            })
    void byQuestionsAndAnswers(String page, ArticleType type) {
        assertEquals(type, type("-#The captain/" + page));
    }
}
