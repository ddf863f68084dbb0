package io.github.copydesk.benchmarks;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.fingerprint.Fingerprint;
import java.util.List;
import org.apache.commons.text.similarity.CosineDistance;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each article of a set against the next; one operation is one pair. The generated articles are made of the same few
 * sentences, so that a pair has some eighteen passages in common; the real ones report one event in their own words.
 */
@State(Scope.Benchmark)
public class ComparisonBenchmark {
    private static final int PAGES = Corpus.PAGES;
    private static final int SEED_PAIRS = 10;

    private final ArticleComparer comparer = ArticleComparer.create();
    private final List<Article> articles = Corpus.pages().stream()
            .map(page -> Copydesk.strip(Copydesk.parse(page.text())))
            .toList();
    private final List<String> bodies = articles.stream().map(Article::body).toList();
    private final List<PreparedArticle> profiles =
            articles.stream().map(comparer::prepare).toList();
    private final List<PreparedArticle> seeds = Corpus.seeds().stream()
            .map(text -> comparer.prepare(Copydesk.strip(Copydesk.parse(text))))
            .toList();
    private final List<Fingerprint> fingerprints =
            articles.stream().map(Fingerprint::of).toList();
    private final CosineDistance cosine = new CosineDistance();

    /** Everything, from two articles nobody looked at before. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void compareArticles(Blackhole out) {
        for (int i = 0; i < PAGES; i++) {
            out.consume(comparer.compare(articles.get(i), articles.get((i + 1) % PAGES)));
        }
    }

    /** Everything, from two prepared articles. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void compareProfiles(Blackhole out) {
        for (int i = 0; i < PAGES; i++) {
            out.consume(comparer.compare(profiles.get(i), profiles.get((i + 1) % PAGES)));
        }
    }

    /** Everything, from two prepared articles of the seeds: all pairs of the five. */
    @Benchmark
    @OperationsPerInvocation(SEED_PAIRS)
    public void compareProfilesOfSeeds(Blackhole out) {
        for (int i = 0; i < seeds.size(); i++) {
            for (int j = 0; j < i; j++) {
                out.consume(comparer.compare(seeds.get(i), seeds.get(j)));
            }
        }
    }

    /** Similarity and relation alone, from two sketches of the seeds. */
    @Benchmark
    @OperationsPerInvocation(SEED_PAIRS)
    public void scoreSketchesOfSeeds(Blackhole out) {
        for (int i = 0; i < seeds.size(); i++) {
            for (int j = 0; j < i; j++) {
                out.consume(comparer.score(seeds.get(i).sketch(), seeds.get(j).sketch()));
            }
        }
    }

    /** Similarity and relation alone, from two sketches. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void scoreSketches(Blackhole out) {
        for (int i = 0; i < PAGES; i++) {
            out.consume(comparer.score(
                    profiles.get(i).sketch(), profiles.get((i + 1) % PAGES).sketch()));
        }
    }

    /** Estimated resemblance, from two fingerprints. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void fingerprintResemblance(Blackhole out) {
        for (int i = 0; i < PAGES; i++) {
            out.consume(fingerprints.get(i).resemblance(fingerprints.get((i + 1) % PAGES)));
        }
    }

    /** Commons Text's cosine distance. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void commonsTextCosine(Blackhole out) {
        for (int i = 0; i < PAGES; i++) {
            out.consume(cosine.apply(bodies.get(i), bodies.get((i + 1) % PAGES)));
        }
    }
}
