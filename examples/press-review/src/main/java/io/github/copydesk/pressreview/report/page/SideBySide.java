package io.github.copydesk.pressreview.report.page;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Span;
import io.github.copydesk.compare.Passage;
import io.github.copydesk.pressreview.report.coverage.ArticlePair;
import io.github.copydesk.pressreview.report.text.Marks;
import io.github.copydesk.pressreview.report.text.WordDiff;
import io.github.copydesk.pressreview.report.text.WordDiff.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays two articles side by side, as a diff does: rows of text that only one of them has, and between them rows with the
 * passages they share. Of passages that stand in another order in the other article, the heaviest that do not
 * cross are aligned; the others stay in their place, marked with their number.
 */
public final class SideBySide {
    private SideBySide() {}

    /**
     * One row.
     *
     * @param passage the number of the shared passage, 0 for text that is not aligned
     * @param a paragraphs of the first article
     * @param b paragraphs of the second article
     */
    public record Row(int passage, List<Paragraph> a, List<Paragraph> b) {}

    /**
     * A paragraph or a part of one.
     *
     * @param pieces its text; {@code same} marks words of a shared passage that both have
     * @param passage the number of a passage that is shared but stands elsewhere in the other article, else 0
     */
    public record Paragraph(List<Piece> pieces, int passage) {}

    /** The two texts in rows, with shared passages beside each other; these alone if the texts are not to be {@code whole}. */
    public static List<Row> of(ArticlePair pair, boolean whole) {
        return of(pair).stream().filter(row -> whole || row.passage() > 0).toList();
    }

    private static List<Row> of(ArticlePair pair) {
        List<Passage> passages = pair.comparison().passages().stream()
                .map(passage -> new Passage(
                        Marks.with(passage.a(), pair.a().article().source()),
                        Marks.with(passage.b(), pair.b().article().source())))
                .sorted(Comparator.comparing(Passage::a))
                .toList();
        List<Integer> aligned = heaviestChain(passages);
        Side a = new Side(pair.a().article(), passages.stream().map(Passage::a).toList());
        Side b = new Side(pair.b().article(), passages.stream().map(Passage::b).toList());
        List<Row> rows = new ArrayList<>();
        for (int index : aligned) {
            Passage passage = passages.get(index);
            addText(rows, a.until(passage.a().start()), b.until(passage.b().start()));
            rows.add(shared(index + 1, passage, a, b));
        }
        addText(rows, a.until(Integer.MAX_VALUE), b.until(Integer.MAX_VALUE));
        return rows;
    }

    private static void addText(List<Row> rows, List<Paragraph> a, List<Paragraph> b) {
        if (!a.isEmpty() || !b.isEmpty()) {
            rows.add(new Row(0, a, b));
        }
    }

    private static Row shared(int number, Passage passage, Side a, Side b) {
        WordDiff diff = WordDiff.of(a.skip(passage.a()), b.skip(passage.b()));
        return new Row(number, List.of(new Paragraph(diff.a(), 0)), List.of(new Paragraph(diff.b(), 0)));
    }

    /** The passages that keep their order in both articles and hold the most text together. */
    private static List<Integer> heaviestChain(List<Passage> passages) {
        int n = passages.size();
        long[] weight = new long[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            Passage passage = passages.get(i);
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                Passage earlier = passages.get(j);
                boolean ordered = earlier.a().end() <= passage.a().start()
                        && earlier.b().end() <= passage.b().start();
                if (ordered && weight[j] > weight[i]) {
                    weight[i] = weight[j];
                    before[i] = j;
                }
            }
            weight[i] += passage.a().length() + 1;
            last = last < 0 || weight[i] > weight[last] ? i : last;
        }
        List<Integer> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(0, i);
        }
        return chain;
    }

    /** Walks through one article's kept text. */
    private static final class Side {
        private final Article article;
        private final List<Block> blocks;
        private final List<Span> passages;
        private int position;

        Side(Article article, List<Span> passages) {
            this.article = article;
            this.passages = passages;
            blocks = article.blocks().stream()
                    .filter(block -> !block.role().boilerplate())
                    .toList();
        }

        /** The paragraphs from where it stands to {@code end}. */
        List<Paragraph> until(int end) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Block block : blocks) {
                int from = Math.max(position, block.span().start());
                int to = Math.min(end, block.span().end());
                if (from < to) {
                    add(paragraphs, from, to);
                }
            }
            position = Math.max(position, end);
            return paragraphs;
        }

        private void add(List<Paragraph> paragraphs, int from, int to) {
            String text = article.source().substring(from, to);
            if (!text.isBlank()) {
                int elsewhere = 0;
                for (int i = 0; i < passages.size(); i++) {
                    Span passage = passages.get(i);
                    elsewhere = passage.start() < to && passage.end() > from ? i + 1 : elsewhere;
                }
                paragraphs.add(new Paragraph(List.of(new Piece(text, WordDiff.In.A)), elsewhere));
            }
        }

        /** The text of a passage, behind which it then stands. */
        String skip(Span passage) {
            position = Math.max(position, passage.end());
            return passage.of(article.source());
        }
    }
}
