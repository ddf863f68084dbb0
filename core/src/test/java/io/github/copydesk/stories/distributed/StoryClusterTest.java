package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.samples.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Articles that hang together, split into those of one event each. */
class StoryClusterTest {
    private static final Article ARDEN = Texts.fixture("floods/arden");
    private static final Article ARDEN_OTHER = Texts.fixture("floods/arden-other-paper");
    private static final Article BELMORA = Texts.fixture("floods/belmora");

    private static ArticleSketch sketch(Article article) {
        return ArticleComparer.create().sketch(article);
    }

    private static List<StoryCluster> split(Article... articles) {
        return StoryCluster.split(
                Stream.of(articles).map(StoryClusterTest::sketch).toList());
    }

    @Test
    void eachEventIsACluster() {
        assertEquals(
                List.of(new StoryCluster(List.of(0, 2), 0), new StoryCluster(List.of(1), 1)),
                split(ARDEN, BELMORA, ARDEN_OTHER));
    }

    @Test
    void oneIsAClusterAndNoneMakeNone() {
        assertEquals(List.of(new StoryCluster(List.of(0), 0)), split(BELMORA));
        assertEquals(List.of(), split());
    }

    /** The second has what the two others have of each other: it stands for them. */
    @Test
    void theArticleClosestToAllOthersIsCentral() {
        String source = ARDEN.source();
        int middle = source.indexOf("Firefighters");
        Article opening = Texts.article(source.substring(0, middle));
        Article ending = Texts.article(source.substring(middle));
        assertEquals(List.of(new StoryCluster(List.of(0, 1, 2), 1)), split(opening, ARDEN, ending));
        assertEquals(List.of(new StoryCluster(List.of(0, 1, 2), 2)), split(ending, opening, ARDEN));
    }

    @Test
    void moreThanEightHundredStayTogether() {
        List<ArticleSketch> many = new ArrayList<>(Collections.nCopies(800, sketch(ARDEN)));
        many.add(sketch(BELMORA));
        List<StoryCluster> clusters = StoryCluster.split(many);
        assertEquals(1, clusters.size());
        assertEquals(IntStream.range(0, 801).boxed().toList(), clusters.get(0).members());
        assertEquals(2, StoryCluster.split(many.subList(1, 801)).size());
    }
}
