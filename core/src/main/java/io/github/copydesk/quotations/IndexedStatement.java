package io.github.copydesk.quotations;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quotations.StatementText;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.List;

/**
 * What an index keeps of an attribution: its quoted words in one, and reported speech in another, if that has words of
 * its own.
 *
 * @param reported whether it is told in the writer's words
 * @param said the words
 */
record IndexedStatement(boolean reported, StatementText said) {
    /** A single word in quotation marks is a term, not a statement. */
    private static final int LEAST_QUOTED = 2;
    /** Fewer words can be told in too many ways. */
    private static final int LEAST_REPORTED = 4;

    static List<IndexedStatement> of(Attribution attribution, String source) {
        List<IndexedStatement> statements = new ArrayList<>(2);
        int quoted = add(statements, false, attribution.quoted(), source, LEAST_QUOTED);
        if (attribution.kind() != Attribution.Kind.DIRECT) {
            add(statements, true, attribution.content(), source, LEAST_REPORTED + quoted);
        }
        return statements;
    }

    private static int add(List<IndexedStatement> to, boolean reported, List<Span> spans, String source, int least) {
        if (spans.isEmpty()) {
            return 0;
        }
        StatementText said = StatementText.of(spans, source);
        int words = said.words().count();
        if (words >= least) {
            to.add(new IndexedStatement(reported, said));
        }
        return words;
    }
}
