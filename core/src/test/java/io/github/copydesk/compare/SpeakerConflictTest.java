package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Speaker.Kind;
import io.github.copydesk.samples.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles contradict each other about a speaker only if both are sure. */
class SpeakerConflictTest {
    private static final Article BERG = Texts.article("\"It holds,\" Ulf Berg said at the pier.");
    private static final Article OTHER =
            Texts.article("\"It holds,\" NAME said. People came from all over, in NAME too.");

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, PERSON, 0.9, true",
        "Ulf Berg, PERSON, 0.9, false",
        "Berg, PERSON, 0.9, false",
        "Lee, PERSON, 0.9, false",
        "Ann Lee, PERSON, 0.6, false",
        "Harbour Board, ORGANISATION, 0.9, false",
        "the mayor, UNNAMED, 0.9, false"
    })
    void onlyPeopleNamedInFullAndForSure(String name, Kind kind, double confidence, boolean conflict) {
        assertEquals(conflict, conflicts(new Speaker(kind, name, List.of(), List.of()), confidence));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aNameAfterInOrAtIsAPlace(int mention, boolean conflict) {
        int start =
                mention == 0 ? OTHER.source().indexOf("NAME") : OTHER.source().lastIndexOf("NAME");
        Span span = new Span(start, start + "NAME".length());
        assertEquals(conflict, conflicts(new Speaker(Kind.PERSON, "Port Ansel", List.of(), List.of(span)), 0.9));
    }

    private static boolean conflicts(Speaker speaker, double confidence) {
        Attribution one = said(BERG, new Speaker(Kind.PERSON, "Ulf Berg", List.of(), List.of()), 0.9);
        Attribution other = said(OTHER, speaker, confidence);
        boolean conflict = SpeakerConflict.between(BERG, one, OTHER, other);
        assertEquals(conflict, SpeakerConflict.between(OTHER, other, BERG, one), "seen from the other side");
        return conflict;
    }

    private static Attribution said(Article article, Speaker speaker, double confidence) {
        Attribution sure = Texts.said(article, "It holds", speaker);
        return new Attribution(
                sure.kind(),
                sure.content(),
                sure.quoted(),
                null,
                null,
                speaker,
                sure.stance(),
                sure.evidence(),
                confidence);
    }
}
