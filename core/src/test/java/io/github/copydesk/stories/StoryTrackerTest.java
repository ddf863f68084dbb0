package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.samples.Events;
import io.github.copydesk.samples.Texts;
import io.github.copydesk.samples.Wordings;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class StoryTrackerTest {
    private static <K> Story<K> add(StoryTracker<K> tracker, K id, Article article) {
        tracker.add(id, ArticleComparer.create().prepare(article, List.of()));
        return tracker.story(tracker.storyOf(id).orElseThrow()).orElseThrow();
    }

    @Test
    void articlesMeetInTheirStory() {
        List<Events.Report> reports = Events.reports(5, 12, 4);
        StoryTracker<Integer> tracker = StoryTracker.remembering(100);
        int right = 0;
        for (int i = 0; i < reports.size(); i++) {
            Story<Integer> story = add(tracker, i, reports.get(i).article());
            int event = reports.get(i).event();
            right += story.articles().stream().allMatch(id -> reports.get(id).event() == event) ? 1 : 0;
            assertEquals(i, story.articles().get(story.articles().size() - 1));
        }
        assertTrue(right >= reports.size() - 2, right + " of " + reports.size());
    }

    @Test
    void theForgottenLeaveTheirStory() {
        String page = """
                Mayor Elena Marsh closed the harbour of Port Ansel on Monday.

                A fault at the Tarn Island lock let 340 tonnes of oil into the bay, she said.""";
        StoryTracker<Integer> tracker = StoryTracker.remembering(3);
        for (int i = 0; i < 10; i++) {
            Story<Integer> story = add(tracker, i, Copydesk.parse(page));
            int oldest = Math.max(0, i - 2);
            assertEquals(i - oldest + 1, story.articles().size());
            assertEquals(oldest, story.articles().get(0));
        }
    }

    /** Adds an article under its name; its story. */
    private static List<String> joined(StoryTracker<String> tracker, String flood) {
        return add(tracker, flood, Texts.fixture("floods/" + flood)).articles();
    }

    @Test
    void anArticleJoinsItsOwnStoryAndNotOneThatIsLikeIt() {
        StoryTracker<String> tracker = StoryTracker.remembering(10);
        joined(tracker, "belmora");
        assertEquals(List.of("arden"), joined(tracker, "arden"));
        assertEquals(List.of("arden", "arden-other-paper"), joined(tracker, "arden-other-paper"));
    }

    @Test
    void whatIsForgottenIsNotFoundAgain() {
        StoryTracker<String> tracker = StoryTracker.remembering(1);
        joined(tracker, "arden");
        assertEquals(List.of("belmora"), joined(tracker, "belmora"));
        assertEquals(List.of("arden-other-paper"), joined(tracker, "arden-other-paper"));
    }

    @Test
    void aStoryGoesOnWithoutItsForgottenArticles() {
        StoryTracker<String> tracker = StoryTracker.remembering(3);
        joined(tracker, "arden");
        joined(tracker, "belmora");
        assertEquals(List.of("arden", "arden-other-paper"), joined(tracker, "arden-other-paper"));
        assertEquals(List.of("arden-other-paper", "arden"), joined(tracker, "arden"));
    }

    /** The third of the flood's articles has nothing of the new one, which reports a flood and a strike. */
    @Test
    void anArticleOnTwoEventsJoinsTheStoryThatIsCloserAsAWhole() {
        List<String> flood = Texts.resource("events/flood.txt").lines().toList();
        List<String> strike = Texts.resource("events/strike.txt").lines().toList();
        for (int ofStrike = 1; ofStrike <= 3; ofStrike++) {
            StoryTracker<Integer> tracker = StoryTracker.remembering(10);
            add(tracker, 0, Texts.article(String.join("\n", flood)));
            add(tracker, 1, Texts.article(String.join("\n", flood)));
            assertEquals(
                    List.of(0, 1, 2),
                    add(tracker, 2, Texts.article(String.join("\n", flood.subList(2, 5))))
                            .articles());
            add(tracker, 3, Texts.article(String.join("\n", strike)));
            String both =
                    String.join("\n", flood.subList(0, 2)) + "\n" + String.join("\n", strike.subList(0, ofStrike));
            assertEquals(List.of(3, 4), add(tracker, 4, Texts.article(both)).articles(), both);
        }
    }

    /** No more than 32 articles are compared with a new one: those that share the most that few others have. */
    @Test
    void anArticleFindsItsStoryAmongManyThatShareAName() {
        StoryTracker<Integer> tracker = StoryTracker.remembering(1000);
        for (int i = 0; i < 600; i++) {
            add(tracker, i, i == 450 ? Texts.fixture("floods/arden") : fromArden(i));
        }
        assertEquals(
                List.of(450, 600),
                add(tracker, 600, Texts.fixture("floods/arden-other-paper")).articles());
    }

    /** Of these no two tell of one thing, but all happened in one town. */
    private static Article fromArden(int number) {
        return Texts.article("Here in Arden " + Wordings.text(Wordings.words(new SplittableRandom(number), 300)) + ".");
    }

    @Test
    void theFirstRememberedArticleGivesTheHeadline() {
        String first = "Ferry sold to museum\n\n";
        String second = "Museum buys ferry\n\n";
        String text = """
                The harbour council of Port Ansel voted on Tuesday to sell the old ferry to a museum, its chair said.

                The museum plans to open her decks to visitors, once her boilers have been made safe.""";
        StoryTracker<Integer> tracker = StoryTracker.remembering(2);
        assertEquals(
                "Ferry sold to museum",
                add(tracker, 0, Copydesk.parse(first + text)).headline());
        assertEquals(
                "Ferry sold to museum",
                add(tracker, 1, Copydesk.parse(second + text)).headline());
        assertEquals(
                "Museum buys ferry",
                add(tracker, 2, Copydesk.parse(first + text)).headline());
    }

    @Test
    void textsWithoutWordsStayAlone() {
        StoryTracker<Integer> tracker = StoryTracker.remembering(10);
        assertEquals(List.of(1), add(tracker, 1, Copydesk.parse("")).articles());
        assertEquals(List.of(2), add(tracker, 2, Copydesk.parse("")).articles());
    }

    @Test
    void itRemembersAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> StoryTracker.remembering(0));
    }
}
