package io.github.copydesk.compare;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.pair.Overlap;
import io.github.copydesk.internal.pair.PairFeatures;
import io.github.copydesk.internal.pair.PairModel;
import io.github.copydesk.internal.pair.PairSketch;
import io.github.copydesk.internal.pair.wording.Match;
import io.github.copydesk.internal.pair.wording.PassageAligner;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.QuoteAttributor;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Compares two articles: whether they report one event, whether one carries the other's copy, and which passages and
 * quotations they share.
 *
 * <pre>{@code
 * ArticleComparer comparer = ArticleComparer.create();
 * Comparison comparison = comparer.compare(a, b);
 * if (comparison.relation() == Relation.WIRE_COPY) { … }
 * }</pre>
 *
 * <p>What is compared is the headline, the standfirst, the dates and the body as far as they are kept; furniture never
 * counts, whether it was stripped or not, and neither does a paragraph that repeats an earlier one. Two pages that hold nothing
 * of this, such as a cookie wall and an index of links, are unrelated, unless they are equal to the character.
 *
 * <p>For many pairs, {@linkplain #prepare prepare} each article once; to know only how close the pairs are,
 * {@linkplain #sketch sketch} them and {@linkplain #score score} the sketches.
 *
 * <p>Immutable and thread-safe. Takes time in proportion to {@code n log n} for {@code n} words, on any text.
 */
public final class ArticleComparer implements BiFunction<Article, Article, Comparison> {
    private static final PairModel SAME_STORY = PairModel.load("same-story");
    private static final PairModel.Judgement SAME_TEXT = new PairModel.Judgement(1, 0);
    private static final PairModel.Judgement NOTHING = new PairModel.Judgement(0, 0);
    private static final ArticleComparer DEFAULT = builder().build();

    private final Function<Article, List<Attribution>> attributor;

    private ArticleComparer(Builder builder) {
        this.attributor = builder.attributor;
    }

    /** {@return the comparer with its defaults} */
    public static ArticleComparer create() {
        return DEFAULT;
    }

    /** {@return a builder that holds the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Compares two articles.
     *
     * @param a an article
     * @param b another article
     * @return what they have in common
     */
    public Comparison compare(Article a, Article b) {
        return compare(prepare(Objects.requireNonNull(a, "a")), prepare(Objects.requireNonNull(b, "b")));
    }

    @Override
    public Comparison apply(Article a, Article b) {
        return compare(a, b);
    }

    /**
     * Prepares an article for many comparisons. Costs nothing yet: what a comparison needs is made when it is asked
     * for.
     *
     * @param article the article
     * @return the prepared article
     */
    public PreparedArticle prepare(Article article) {
        return new PreparedArticle(Objects.requireNonNull(article, "article"), attributor);
    }

    /**
     * Prepares an article whose attributions are known already.
     *
     * @param article the article
     * @param attributions what the attributor would find
     * @return the prepared article
     */
    public PreparedArticle prepare(Article article, List<Attribution> attributions) {
        Objects.requireNonNull(article, "article");
        List<Attribution> known = List.copyOf(Objects.requireNonNull(attributions, "attributions"));
        return new PreparedArticle(article, any -> known);
    }

    /**
     * Reads from an article what {@link #score} needs, and nothing else.
     *
     * @param article the article
     * @return the sketch
     */
    public ArticleSketch sketch(Article article) {
        return prepare(article, List.of()).sketch();
    }

    /**
     * Compares two prepared articles.
     *
     * @param a an article
     * @param b another article
     * @return what they have in common
     */
    public Comparison compare(PreparedArticle a, PreparedArticle b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        ArticleSketch.Score score = score(a.sketch(), b.sketch());
        List<Match> matches = PassageAligner.align(a.triples(), b.triples());
        List<Passage> passages =
                matches.stream().map(match -> passage(a, b, match)).toList();
        return new Comparison(
                score.similarity(),
                score.relation(),
                score.resemblance(),
                score.containmentOfA(),
                score.containmentOfB(),
                passages,
                passages.isEmpty() && score.containmentOfA() == 0 ? List.of() : QuoteMatcher.match(a, b));
    }

    private static Passage passage(PreparedArticle a, PreparedArticle b, Match match) {
        return new Passage(span(a.words(), match.fromA(), match.toA()), span(b.words(), match.fromB(), match.toB()));
    }

    private static Span span(ComparedWords words, int from, int to) {
        return new Span(words.start(from), words.end(to - 1));
    }

    /**
     * Tells how close two articles are, from their sketches: a few microseconds for a pair.
     *
     * @param a the sketch of one
     * @param b that of the other
     * @return how close they are
     */
    public ArticleSketch.Score score(ArticleSketch a, ArticleSketch b) {
        PairSketch x = Objects.requireNonNull(a, "a").sketch();
        PairSketch y = Objects.requireNonNull(b, "b").sketch();
        Overlap overlap = Overlap.of(x, y);
        boolean same = x.sameAs(y);
        float[] features = PairFeatures.of(x, y, overlap);
        PairModel.Judgement judged = judge(x, y, same, features);
        Relation relation = Relations.of(judged, same, overlap, features);
        if (same) {
            return new ArticleSketch.Score(1, relation, 1, 1, 1);
        }
        boolean oneIsEmpty = x.words() == 0 || y.words() == 0;
        double resemblance = oneIsEmpty ? 0 : overlap.resemblance();
        return new ArticleSketch.Score(
                judged.sameEvent(),
                relation,
                shared(resemblance, overlap),
                shared(overlap.containmentOfA(), overlap),
                shared(overlap.containmentOfB(), overlap));
    }

    /** A share of runs of words: of so few in common, one that is missing counts double, as it may be the one that matters. */
    private static double shared(double share, Overlap overlap) {
        return overlap.shared() < Relations.FEW ? share * share : share;
    }

    private static PairModel.Judgement judge(PairSketch a, PairSketch b, boolean same, float[] features) {
        if (same) {
            return SAME_TEXT;
        }
        return a.words() == 0 || b.words() == 0 ? NOTHING : SAME_STORY.judge(features, a.daysApart(b));
    }

    /** Collects settings for an {@link ArticleComparer}. Not thread-safe. */
    public static final class Builder {
        private Function<Article, List<Attribution>> attributor = QuoteAttributor.create();

        private Builder() {}

        /**
         * Sets what finds the quotations of an article; the default is {@link QuoteAttributor#create()}.
         *
         * @param attributor what finds them; it must be thread-safe if the comparer is shared
         * @return this builder
         */
        public Builder attributor(Function<Article, List<Attribution>> attributor) {
            this.attributor = Objects.requireNonNull(attributor, "attributor");
            return this;
        }

        /**
         * Makes the comparer.
         *
         * @return the comparer
         */
        public ArticleComparer build() {
            return new ArticleComparer(this);
        }
    }
}
