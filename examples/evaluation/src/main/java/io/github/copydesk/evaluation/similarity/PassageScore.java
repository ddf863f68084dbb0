package io.github.copydesk.evaluation.similarity;

import io.github.copydesk.article.Span;
import java.util.BitSet;
import java.util.List;

/**
 * Plagdet, the measure of the PAN text alignment tasks (Potthast et al. 2010): F1 over characters, divided by the
 * logarithm of the number of pieces in which a passage is found.
 */
final class PassageScore {
    private long both;
    private long foundOnly;
    private long missed;
    private long passagesFound;
    private long pieces;

    void add(List<Span> gold, List<Span> found) {
        BitSet right = characters(gold);
        BitSet given = characters(found);
        BitSet common = (BitSet) right.clone();
        common.and(given);
        both += common.cardinality();
        foundOnly += given.cardinality() - common.cardinality();
        missed += right.cardinality() - common.cardinality();
        for (Span span : gold) {
            long n = found.stream().filter(span::overlaps).count();
            passagesFound += n > 0 ? 1 : 0;
            pieces += n;
        }
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }

    double plagdet() {
        double granularity = passagesFound == 0 ? 1 : (double) pieces / passagesFound;
        double f1 = 2.0 * both / (2.0 * both + foundOnly + missed);
        return f1 / (Math.log(1 + granularity) / Math.log(2));
    }
}
