package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.internal.text.Chars;

/** Parsing any text: nothing is thrown, nothing is lost, stripping has nothing to do the second time. */
class TextFuzz {
    @FuzzTest(maxDuration = "20m")
    void parse(FuzzedDataProvider data) {
        Article article = Copydesk.parse(data.consumeRemainingAsString());
        int at = 0;
        for (Block block : article.allBlocks()) {
            requireBlank(article.source(), at, block.span().start());
            at = block.span().end();
        }
        requireBlank(article.source(), at, article.source().length());
        Article stripped = Copydesk.strip(article);
        if (!stripped.equals(Copydesk.strip(stripped)) || !stripped.body().equals(article.body())) {
            throw new AssertionError("stripping is not idempotent or touches the body");
        }
    }

    private static void requireBlank(String source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Chars.isBlank(source.charAt(i))) {
                throw new AssertionError("lost a character at " + i);
            }
        }
    }
}
