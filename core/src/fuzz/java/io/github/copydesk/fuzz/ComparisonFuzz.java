package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.similarity.Comparison;

/** Comparing any two texts: nothing is thrown, and the order does not matter. */
class ComparisonFuzz {
    @FuzzTest(maxDuration = "20m")
    void compare(FuzzedDataProvider data) {
        Article a = Copydesk.parse(data.consumeString(2_000));
        Article b = Copydesk.parse(data.consumeRemainingAsString());
        Comparison there = Copydesk.compare(a, b);
        Comparison back = Copydesk.compare(b, a);
        if (there.similarity() != back.similarity() || there.relation() != back.relation()) {
            throw new AssertionError("not symmetric: " + there + " " + back);
        }
        if (!(there.similarity() >= 0 && there.similarity() <= 1)) {
            throw new AssertionError("out of bounds: " + there);
        }
    }
}
