package io.github.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads a text dump of a news page into an {@link Article}. Skeleton: every line is a paragraph.
 */
public final class ArticleParser implements Function<CharSequence, Article> {
    private static final ArticleParser DEFAULT = new ArticleParser();

    private ArticleParser() {}

    /** The parser with its defaults. */
    public static ArticleParser create() {
        return DEFAULT;
    }

    /** Parses a page dump. */
    public Article parse(CharSequence page) {
        String source = Objects.requireNonNull(page, "page").toString();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= source.length(); i++) {
            if (i == source.length() || source.charAt(i) == '\n') {
                String line = source.substring(start, i);
                if (!line.isBlank()) {
                    int from = start + line.indexOf(line.strip());
                    blocks.add(new Block(
                            new Span(from, from + line.strip().length()), Role.PARAGRAPH, "a line of text", 0.5));
                }
                start = i + 1;
            }
        }
        return new Article(
                source,
                blocks,
                List.of(),
                Metadata.NONE,
                "und",
                new Completeness(Completeness.Level.COMPLETE, 0.5, "not judged"));
    }

    @Override
    public Article apply(CharSequence page) {
        return parse(page);
    }
}
