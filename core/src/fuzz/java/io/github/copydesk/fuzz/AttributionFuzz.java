package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;

/** Attributing any text: nothing is thrown and every span lies in the text. */
class AttributionFuzz {
    @FuzzTest(maxDuration = "20m")
    void attribute(FuzzedDataProvider data) {
        Article article = Copydesk.parse(data.consumeRemainingAsString());
        for (Attribution attribution : Copydesk.attribute(article)) {
            for (Span span : attribution.content()) {
                if (span.of(article.source()).isEmpty()) {
                    throw new AssertionError("empty content: " + attribution);
                }
            }
        }
    }
}
