package io.github.copydesk.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.Speaker.Kind;
import io.github.copydesk.quote.Stance;
import io.github.copydesk.samples.Texts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles contradict each other about a speaker only if both are sure. */
class SpeakerConflictTest {
    private static final Article BERG = Texts.article("\"It holds,\" Ulf Berg said at the pier.");

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
        assertEquals(conflict, conflicts(said(name), new Speaker(kind, name, List.of(), List.of()), confidence));
    }

    @ParameterizedTest
    @CsvSource({
        "Lee said, Ann Lee, true",
        "she said, Ann Lee, false",
        "the Lee family said, Ann Lee, true",
        "Jon Berg said, Jon Berg, false",
        "Ann Lee and Ulf Berg said, Ann Lee, false"
    })
    void theWordsThatGiveTheSpeakerNameOneAndNotTheOther(String told, String name, boolean conflict) {
        Article article = Texts.article("\"It holds,\" " + told + ".");
        Span source = new Span(12, article.source().indexOf(" said"));
        Speaker speaker = new Speaker(Kind.PERSON, name, List.of(), List.of());
        assertEquals(conflict, conflicts(article, said(article, speaker, source, 0.9)));
    }

    private static Article said(String name) {
        return Texts.article("\"It holds,\" " + name + " said. People came from all over, in " + name + " too.");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aNameAfterInOrAtIsAPlace(int mention, boolean conflict) {
        String name = "Port Ansel";
        Article other = said(name);
        int start = mention == 0 ? other.source().indexOf(name) : other.source().lastIndexOf(name);
        Span span = new Span(start, start + name.length());
        assertEquals(conflict, conflicts(other, new Speaker(Kind.PERSON, name, List.of(), List.of(span)), 0.9));
    }

    @ParameterizedTest
    @CsvSource({"'. The reply: ', false", "' said Ann Lee, ', true"})
    void whatAColonIntroducesMayBeAnothers(String between, boolean conflict) {
        Article article = Texts.article("Ann Lee asked, \"So?\"" + between + "\"It holds.\"");
        int second = article.source().lastIndexOf("It holds");
        List<Span> content = List.of(new Span(16, 19), new Span(second, second + 9));
        Speaker speaker = new Speaker(Kind.PERSON, "Ann Lee", List.of(), List.of());
        assertEquals(conflict, conflicts(article, said(speaker, content, new Span(0, 7), 0.9)));
    }

    private static boolean conflicts(Article article, Speaker speaker, double confidence) {
        int named = article.source().indexOf(speaker.name());
        return conflicts(
                article,
                said(article, speaker, new Span(named, named + speaker.name().length()), confidence));
    }

    private static boolean conflicts(Article article, Attribution other) {
        Attribution one = said(BERG, new Speaker(Kind.PERSON, "Ulf Berg", List.of(), List.of()), new Span(12, 20), 0.9);
        boolean conflict = SpeakerConflict.between(BERG, one, article, other);
        assertEquals(conflict, SpeakerConflict.between(article, other, BERG, one), "seen from the other side");
        return conflict;
    }

    private static Attribution said(Article article, Speaker speaker, Span source, double confidence) {
        return said(speaker, Texts.said(article, "It holds", speaker).content(), source, confidence);
    }

    private static Attribution said(Speaker speaker, List<Span> content, Span source, double confidence) {
        return new Attribution(
                Attribution.Kind.DIRECT, content, content, source, null, speaker, Stance.ASSERTS, "", confidence);
    }
}
