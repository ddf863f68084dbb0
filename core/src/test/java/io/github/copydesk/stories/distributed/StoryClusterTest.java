package io.github.copydesk.stories.distributed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.samples.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Articles that hang together, split into those of one event each. */
class StoryClusterTest {
    private static final Article ARDEN = Texts.fixture("floods/arden");
    private static final Article ARDEN_OTHER = Texts.fixture("floods/arden-other-paper");
    private static final Article BELMORA = Texts.fixture("floods/belmora");

    private static String split(Article... articles) {
        StreamWords words = new StreamWords();
        List<ArticleSketch> sketches =
                Arrays.stream(articles).map(ArticleComparer.create()::sketch).toList();
        sketches.forEach(words::add);
        List<StreamText> texts =
                sketches.stream().map(sketch -> words.text(sketch, null)).toList();
        StoryLinks links = new StoryLinks(StoryLinks.LEAST);
        for (int i = 0; i < articles.length; i++) {
            for (int j = i + 1; j < articles.length; j++) {
                links.add(i, j, texts.get(i).compare(texts.get(j), null));
            }
        }
        return StoryCluster.split(articles.length, links, texts::get, null).stream()
                .map(cluster -> cluster.members() + " by " + cluster.central())
                .collect(Collectors.joining(", "));
    }

    @Test
    void eachEventIsACluster() {
        assertEquals("[0, 2] by 0, [1] by 1", split(ARDEN, BELMORA, ARDEN_OTHER));
    }

    @Test
    void oneIsAClusterAndNoneMakeNone() {
        assertEquals("[0] by 0", split(BELMORA));
        assertEquals("", split());
    }

    /** The second has what the two others have of each other: it stands for them. */
    @Test
    void theArticleClosestToAllOthersIsCentral() {
        String source = ARDEN.source();
        int middle = source.indexOf("Firefighters");
        Article opening = Texts.article(source.substring(0, middle));
        Article ending = Texts.article(source.substring(middle));
        assertEquals("[0, 1, 2] by 1", split(opening, ARDEN, ending));
        assertEquals("[0, 1, 2] by 2", split(ending, opening, ARDEN));
    }
}
