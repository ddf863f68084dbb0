package io.github.copydesk.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Lucene as one would set it up for the same question: a phrase query, and MinHash over runs of two words. */
final class LuceneQuotations {
    private static final String WORDS = "words";
    private static final String HASHES = "hashes";

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final Analyzer hashing = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            WhitespaceTokenizer words = new WhitespaceTokenizer();
            ShingleFilter runs = new ShingleFilter(words, 2, 2);
            runs.setOutputUnigrams(false);
            return new TokenStreamComponents(words, new MinHashFilter(runs, 1, 32, 1, true));
        }
    };
    private final IndexWriter writer;
    private @Nullable IndexSearcher searcher;

    LuceneQuotations() throws IOException {
        Analyzer words = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new WhitespaceTokenizer());
            }
        };
        writer = new IndexWriter(
                directory, new IndexWriterConfig(new PerFieldAnalyzerWrapper(words, Map.of(HASHES, hashing))));
    }

    void add(String quotation) throws IOException {
        Document document = new Document();
        document.add(new TextField(WORDS, quotation, Field.Store.YES));
        document.add(new TextField(HASHES, quotation, Field.Store.NO));
        writer.addDocument(document);
    }

    /** No more will be added. */
    void open() throws IOException {
        writer.forceMerge(1);
        writer.close();
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    long bytes() {
        try {
            long sum = 0;
            for (String file : directory.listAll()) {
                sum += directory.fileLength(file);
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first quotation with these words in a row, or an empty text. */
    String phrase(String claim) {
        PhraseQuery.Builder query = new PhraseQuery.Builder();
        for (String word : claim.split(" ", -1)) {
            query.add(new Term(WORDS, word));
        }
        return first(query.build());
    }

    /** The quotation with the most hashes of these words, or an empty text. */
    String minHash(String claim) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream hashes = hashing.tokenStream(HASHES, claim)) {
            TermToBytesRefAttribute term = hashes.addAttribute(TermToBytesRefAttribute.class);
            hashes.reset();
            while (hashes.incrementToken()) {
                query.add(
                        new TermQuery(new Term(HASHES, BytesRef.deepCopyOf(term.getBytesRef()))),
                        BooleanClause.Occur.SHOULD);
            }
            hashes.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return first(query.build());
    }

    private String first(Query query) {
        IndexSearcher open = searcher;
        if (open == null) {
            throw new IllegalStateException("not open yet");
        }
        try {
            TopDocs found = open.search(query, 1);
            return found.scoreDocs.length == 0
                    ? ""
                    : open.storedFields().document(found.scoreDocs[0].doc).get(WORDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
