package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.Comparison;
import io.github.copydesk.quote.Attribution;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Values go through Jackson as they are, without a module or a mixin, and come back equal. */
class SerialisationTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void valuesOfTheSeedsComeBackEqual() {
        Article previous = null;
        for (String text : Seeds.texts()) {
            Article article = Copydesk.strip(Copydesk.parse(text));
            assertEquals(article, json.readValue(json.writeValueAsString(article), Article.class));
            List<Attribution> attributions = Copydesk.attribute(article);
            assertEquals(
                    attributions,
                    json.readValue(json.writeValueAsString(attributions), new TypeReference<List<Attribution>>() {}));
            Comparison comparison = Copydesk.compare(previous == null ? article : previous, article);
            assertEquals(comparison, json.readValue(json.writeValueAsString(comparison), Comparison.class));
            previous = article;
        }
    }
}
