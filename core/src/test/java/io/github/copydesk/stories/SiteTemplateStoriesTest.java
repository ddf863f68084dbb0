package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.compare.Relation;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.parse.ArticleParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all pages of a site carry is learned from them and stripped before they are fingerprinted. */
class SiteTemplateStoriesTest {
    private static final String HOUSE = """
            The Ansel Courier has reported from the coast since 1887, and its reporters live in the towns they write of.

            Readers whose families came here with the herring fleet told us in the spring that they want longer stories.

            Our newsroom above the old chandlery in Quay Street is open to visitors every Friday in the afternoon.""";
    private static final String FERRY = page("""
            The ferry to Tarn Island broke down on Monday with 112 passengers on board.

            A tug brought it back to Port Ansel, and the company blamed a worn fuel pump.""");
    private static final String SCHOOL = page("""
            Pupils in Lower Wick will have a new school in the autumn, the council decided on Thursday.

            It has room for 340 children and replaces two wooden houses of the 1950s.""");
    private static final String MILL = page("""
            The owners of the paper mill at Kestrel Valley have sold it to a firm from abroad for 9 million crowns.

            None of its 80 workers will lose their places this year, the buyer has promised them.""");

    private static String page(String story) {
        return story + "\n\n" + HOUSE;
    }

    private static final ArticleParser COURIER = ArticleParser.builder()
            .rule(Stream.of(FERRY, SCHOOL, MILL).map(Copydesk::parse).collect(SiteTemplate.toTemplate()))
            .build();

    @Test
    void withoutTheTemplateTheHouseParagraphsAreSharedText() {
        Fingerprint ferry = Fingerprint.of(Copydesk.parse(FERRY));
        assertTrue(ferry.resemblance(Fingerprint.of(Copydesk.parse(SCHOOL))) > 0.3);
    }

    @Test
    void withItStoriesHaveNothingInCommon() {
        Article ferry = COURIER.parse(FERRY);
        Article school = COURIER.parse(SCHOOL);
        assertEquals(0, Fingerprint.of(ferry).resemblance(Fingerprint.of(school)), 0.02);
        assertEquals(0, Copydesk.compare(ferry, school).resemblance());
        assertEquals(Relation.UNRELATED, Copydesk.compare(ferry, school).relation());
        Stories<Integer> stories = Stories.byId();
        List<String> pages = List.of(FERRY, SCHOOL, MILL);
        for (int i = 0; i < pages.size(); i++) {
            stories.add(i, COURIER.parse(pages.get(i)));
        }
        assertEquals(3, stories.group().size());
    }
}
