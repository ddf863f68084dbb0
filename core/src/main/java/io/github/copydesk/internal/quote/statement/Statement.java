package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something said, by spans of the source.
 *
 * @param direct whether the content is what stands in quotation marks and nothing else
 * @param content what is said, in order
 * @param quoted its stretches in quotation marks, marks excluded, in order
 * @param source the words that name the speaker, null if none do
 * @param cue the words that say that something is said, null if there are none
 * @param grounds what it was found by
 * @param probability how likely it is that this is said by that source
 * @param evidence why, in words
 */
public record Statement(
        boolean direct,
        List<Span> content,
        List<Span> quoted,
        @Nullable Span source,
        @Nullable Span cue,
        Grounds grounds,
        double probability,
        String evidence) {
    public Statement {
        content = List.copyOf(content);
        quoted = List.copyOf(quoted);
    }

    /** Where the content starts. */
    public int start() {
        return content.get(0).start();
    }

    /** Where the content ends. */
    public int end() {
        return content.get(content.size() - 1).end();
    }

    /** Where the cue starts; -1 if there is none. */
    public int cueStart() {
        return cue == null ? -1 : cue.start();
    }
}
