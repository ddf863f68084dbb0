package io.github.copydesk.parse;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Articles made by hand, so that a test does not depend on how a page is read: each line is a block. */
public final class WrittenArticles {
    private static final String REASON = "written so";

    private WrittenArticles() {}

    /** An article of paragraphs. */
    public static Article paragraphs(String text) {
        return lines(text, line -> Role.PARAGRAPH);
    }

    /** An article whose lines have the roles that a test gives them. */
    public static Article lines(String text, Function<String, Role> role) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(new Span(start, start + line.length()), role.apply(line), REASON, 1));
            }
            start += line.length() + 1;
        }
        return of(text, blocks);
    }

    /** An article of blocks, complete and in English, of which no metadata are known. */
    public static Article of(String text, List<Block> blocks) {
        Completeness whole = new Completeness(Completeness.Level.COMPLETE, 1, REASON);
        return new Article(text, blocks, List.of(), Metadata.NONE, "en", whole);
    }
}
