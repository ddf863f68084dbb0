package io.github.copydesk.benchmarks;

import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import info.debatty.java.lsh.MinHash;
import io.github.copydesk.fingerprint.Fingerprint;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** From a text to a sketch of its three-word shingles, 256 values each; one operation is one text. */
@State(Scope.Benchmark)
public class FingerprintBenchmark {
    private static final int PAGES = Corpus.PAGES;
    private static final int VALUES = 256;

    private final List<String> texts = Corpus.pages().stream()
            .map(page -> String.join("\n\n", page.paragraphs()))
            .toList();
    private final SimilarityHashPolicy minHash = SimilarityHashing.minHash(VALUES, 8);
    private final SimilarityHashPolicy superMinHash = SimilarityHashing.superMinHash(VALUES, 8);
    private final MinHash javaLsh = new MinHash(VALUES, Integer.MAX_VALUE, 7);

    /** Copydesk. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void copydesk(Blackhole out) {
        texts.forEach(text -> out.consume(Fingerprint.ofText(text)));
    }

    /** hash4j's MinHash over shingles cut as its users cut them. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void hash4jMinHash(Blackhole out) {
        texts.forEach(text -> out.consume(minHash.createHasher().compute(elements(text))));
    }

    /** hash4j's SuperMinHash over the same. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void hash4jSuperMinHash(Blackhole out) {
        texts.forEach(text -> out.consume(superMinHash.createHasher().compute(elements(text))));
    }

    /** java-LSH's MinHash over the hashes of the same shingles. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void javaLshMinHash(Blackhole out) {
        for (String text : texts) {
            Set<Integer> set = new HashSet<>();
            for (String shingle : Shingles.of(text)) {
                set.add(shingle.hashCode() & Integer.MAX_VALUE);
            }
            out.consume(javaLsh.signature(set));
        }
    }

    /** Lucene's tokenizer, shingle filter and MinHash filter. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void luceneMinHash(Blackhole out) throws IOException {
        for (String text : texts) {
            Tokenizer words = new StandardTokenizer();
            words.setReader(new StringReader(text));
            ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), 3, 3);
            shingles.setOutputUnigrams(false);
            try (TokenStream tokens = new MinHashFilter(shingles, 1, VALUES, 1, false)) {
                tokens.reset();
                int count = 0;
                while (tokens.incrementToken()) {
                    count++;
                }
                tokens.end();
                out.consume(count);
            }
        }
    }

    private static ElementHashProvider elements(String text) {
        return ElementHashProvider.ofCollection(
                Shingles.of(text), shingle -> Hashing.wyhashFinal4().hashCharsToLong(shingle));
    }
}
