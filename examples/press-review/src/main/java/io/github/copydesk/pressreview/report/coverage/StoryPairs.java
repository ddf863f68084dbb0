package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.article.Span;
import io.github.copydesk.pressreview.report.text.Words;
import io.github.copydesk.pressreview.report.text.Words.Word;
import io.github.copydesk.quote.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which articles of a story are compared: all with all in a story that a person reads as a table, in a larger one those
 * that could share a quotation or a sentence. Every run of words leads to the first articles that have it, so
 * that the pairs grow with the articles, not with their square.
 */
final class StoryPairs {
    /** A larger story is not shown as a table of all pairs. */
    static final int MAX_TABLE = 40;

    private static final int RUN = 6;
    /** An article meets no more than this many others. */
    private static final int MOST_MEETINGS = 12;

    private final List<ReportArticle> articles;
    private final Map<Long, List<Integer>> holders = new HashMap<>();

    private StoryPairs(List<ReportArticle> articles) {
        this.articles = articles;
    }

    /** Two articles, by their places in the story; {@code a} stands before {@code b}. */
    record Pair(int a, int b) {}

    static List<Pair> of(List<ReportArticle> articles) {
        return articles.size() <= MAX_TABLE ? all(articles.size()) : new StoryPairs(articles).meeting();
    }

    private static List<Pair> all(int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                pairs.add(new Pair(a, b));
            }
        }
        return pairs;
    }

    private List<Pair> meeting() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int b = 0; b < articles.size(); b++) {
            ReportArticle article = articles.get(b);
            Set<Integer> met = new LinkedHashSet<>();
            for (Attribution attribution : article.attributions()) {
                for (Span quoted : attribution.quoted()) {
                    meet(quoted.of(article.article().source()), b, met);
                }
            }
            meet(article.article().body(), b, met);
            int place = b;
            met.stream().limit(MOST_MEETINGS).forEach(a -> pairs.add(new Pair(a, place)));
        }
        return List.copyOf(pairs);
    }

    private void meet(String text, int article, Set<Integer> met) {
        List<Word> words = Words.of(text);
        for (int i = 0; i + RUN <= words.size(); i++) {
            long hash = 0;
            for (Word word : words.subList(i, i + RUN)) {
                hash = hash * 0x9E3779B97F4A7C15L + word.key().hashCode();
            }
            List<Integer> first = holders.computeIfAbsent(hash, run -> new ArrayList<>(1));
            first.stream().filter(other -> other != article).forEach(met::add);
            if (first.size() < 2 && !first.contains(article)) {
                first.add(article);
            }
        }
    }
}
