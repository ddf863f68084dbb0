package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reported.Report;
import java.util.List;

/** A report whose content is no quotation, with the stretches in it. */
record Clausal(Report report, List<Span> content, List<Integer> inside) {
    /** How many characters it has. */
    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
