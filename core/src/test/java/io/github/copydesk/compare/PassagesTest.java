package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.article.Article;
import io.github.copydesk.samples.Texts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final String FIRST =
            "Divers found the bell of the steamer Arabella at a depth of forty metres off the northern pier, "
                    + "where she went down with a cargo of copper in the winter of 1912.";
    private static final String SECOND =
            "The museum wants to show it from June in the hall that the old lifeboat leaves empty, "
                    + "and asks families of the crew to lend letters and photographs.";

    private static List<Passage> passages(String a, String b) {
        return ArticleComparer.create()
                .compare(Texts.article(a), Texts.article(b))
                .passages();
    }

    private static Passage only(List<Passage> passages) {
        assertEquals(1, passages.size(), passages::toString);
        return passages.get(0);
    }

    @Test
    void aPassageIsFoundInsideAnotherText() {
        String a = "Something else opens this one.\n" + FIRST;
        String b = FIRST + "\nHere the other paper goes on about the weather and the tides.";
        Passage passage = passages(a, b).get(0);
        assertEquals(FIRST, passage.a().of(a) + ".");
        assertEquals(FIRST, passage.b().of(b) + ".");
    }

    @Test
    void smallEditsDoNotBreakAPassage() {
        String edited = FIRST.replace("a depth of forty", "some forty")
                .replace("northern pier", "north pier")
                .replace("went down with", "sank, carrying");
        assertEquals(1, passages(FIRST, edited).size());
    }

    @Test
    void passagesThatChangedPlacesAreFoundEach() {
        List<Passage> passages = passages(FIRST + "\n" + SECOND, SECOND + "\n" + FIRST);
        assertEquals(2, passages.size());
        assertTrue(passages.get(0).b().start() > passages.get(1).b().start());
    }

    @Test
    void aTextsOwnRepeatsDoNotCount() {
        Article once = Texts.article(FIRST + "\n" + SECOND);
        Article twice = Texts.article(FIRST + "\n" + SECOND + "\n" + FIRST);
        Comparison comparison = ArticleComparer.create().compare(once, twice);
        assertEquals(1, comparison.resemblance());
        assertEquals(Relation.DUPLICATE, comparison.relation());
        assertEquals(1, comparison.passages().size());
    }

    @Test
    void textsOfOneWordTakeNoLongerThanOthers() {
        String one = "no ".repeat(500_000);
        String other = "no ".repeat(400_000) + FIRST;
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> passages(one, other));
        assertEquals(List.of(), passages(one, other));
    }

    @Test
    void aShortStatementIsAPassage() {
        String a =
                "The talks went on until night. No delegates from Tarn Island were present at the meeting, held in Ansel.";
        String b =
                "No delegates from Tarn Island were present at the two-hour meeting. Nobody had asked them, they said.";
        Passage passage = only(passages(a, b));
        assertEquals(
                "No delegates from Tarn Island were present at the meeting",
                passage.a().of(a));
        assertEquals(
                "No delegates from Tarn Island were present at the two-hour meeting",
                passage.b().of(b));
    }

    @Test
    void aListOfNamesIsAPassageThoughTheirOfficesAreTranslated() {
        String a =
                "The island sent ferry commissioner Tobias Renn, Amara Okoye and Viktor Castellan, head of its bank.";
        String b =
                "On the other side sat transport commissioner Tobias Renn, the lawyer Amara Okoye and Viktor Castellan.";
        Passage passage = only(passages(a, b));
        assertEquals(
                "commissioner Tobias Renn, Amara Okoye and Viktor Castellan",
                passage.a().of(a));
    }

    @Test
    void oneNameWithItsOfficeIsNoPassage() {
        String name = "former Deputy Foreign Affairs Minister Sir Tobias Castellan-Adeyemi";
        assertEquals(List.of(), passages("Later, " + name + " said it would rain.", "Nobody saw " + name + " leave."));
    }

    @Test
    void aPhraseIsNoPassage() {
        assertEquals(
                List.of(),
                passages(
                        "They hope for a peaceful end to the border conflict before the year is out.",
                        "Nobody expects a peaceful end to the border conflict, the minister said on Friday."));
    }
}
