package io.github.copydesk.quotations;

import io.github.copydesk.article.Article;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.internal.quotations.Chunk;
import io.github.copydesk.internal.quotations.StatementText;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * The quotations of many articles, to ask who said something and who carried it. Of the articles {@code a}, {@code "We
 * won a great fight," Ann Lee said.}, and {@code b}, {@code "We won a great fight for this town," said Lee.}
 *
 * <pre>{@code
 * index.find("We won a great fight", "Ann Lee");  // a EXACT, b EXTENDED
 * index.find("We have won a great fight");        // a ALTERED, b ALTERED
 * index.find("We won a great fight", "Ulf Berg"); // a CONFLICT, b CONFLICT
 * }</pre>
 *
 * <p>What is indexed is what {@link PreparedArticle#attributions()} has: quotations of two words and more, and reported
 * speech of four. A claim is matched by its first 256 words, and with at most the 1,024 statements that have the most
 * and rarest of them; one of fewer than four words is found where it is all that is said, and within a longer quotation if its
 * words are rare.
 *
 * <p>An index is immutable and thread-safe; a {@linkplain Builder builder} takes more articles and makes another index,
 * which shares what the two have in common. The same articles added in the same order make the same index, byte for
 * byte, in one builder or in several that are {@linkplain #merge merged}. On news it takes about as much memory as the
 * words that are said in the articles, some kilobytes less than the articles themselves; {@link #memory()} tells.
 */
public final class QuotationIndex {
    final ArticleTable articles;
    final SpeakerTable speakers;
    final List<Chunk> chunks;

    QuotationIndex(ArticleTable articles, SpeakerTable speakers, List<Chunk> chunks) {
        this.articles = articles;
        this.speakers = speakers;
        this.chunks = List.copyOf(chunks);
    }

    /**
     * Builds an index from nothing.
     *
     * @return a builder without articles
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many articles have been added, also those in which nothing is said} */
    public int articles() {
        return articles.size();
    }

    /** {@return how many statements there are, quoted and reported} */
    public int statements() {
        return chunks.stream().mapToInt(Chunk::size).sum();
    }

    /** {@return about how many bytes of memory the index takes} */
    public long memory() {
        return articles.memory()
                + speakers.memory()
                + chunks.stream().mapToLong(Chunk::memory).sum();
    }

    /**
     * Who carried these words, whoever is said to have said them.
     *
     * @param claim the words, with or without quotation marks
     * @return the matches, by their kinds, then as the articles were added; empty if there are none
     */
    public List<QuotationMatch> find(CharSequence claim) {
        return new LookUp(this, Objects.requireNonNull(claim, "claim").toString(), null).matches();
    }

    /**
     * Who carried these words as this speaker's, or surely as somebody else's.
     *
     * @param claim the words, with or without quotation marks
     * @param speaker a name, as full as it is known: {@code "Sergei Lavrov"}, {@code "Lavrov"}
     * @return the matches, by their kinds, then as the articles were added; empty if there are none
     * @throws IllegalArgumentException if the name is blank
     */
    public List<QuotationMatch> find(CharSequence claim, String speaker) {
        Objects.requireNonNull(claim, "claim");
        if (Objects.requireNonNull(speaker, "speaker").isBlank()) {
            throw new IllegalArgumentException("speaker must not be blank");
        }
        return new LookUp(this, claim.toString(), speaker.strip()).matches();
    }

    /**
     * All that a person or body says, under whatever spelling of the name.
     *
     * @param speaker a name, as full as it is known
     * @return what is said, as the articles were added; takes time linear in the index
     */
    public List<IndexedQuotation> saidBy(String speaker) {
        Objects.requireNonNull(speaker, "speaker");
        IntPredicate meant = speakers.named(speaker.strip());
        List<IndexedQuotation> said = new ArrayList<>();
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size(); i++) {
                if (meant.test(chunk.speaker(i))) {
                    said.add(quotation(chunk, i, chunk.said(i)));
                }
            }
        }
        return said;
    }

    /**
     * {@return the people who say something, each under all spellings that may be one person's, those with the most
     * statements first} A surname alone belongs to the person of that name with the most statements.
     */
    public List<Person> people() {
        int[] statements = new int[speakers.size()];
        for (Chunk chunk : chunks) {
            for (int i = 0; i < chunk.size(); i++) {
                statements[chunk.speaker(i)]++;
            }
        }
        return People.of(speakers, statements);
    }

    IndexedQuotation quotation(Chunk chunk, int statement, StatementText said) {
        int article = chunk.article(statement);
        return new IndexedQuotation(
                articles.id(article),
                articles.outlet(article),
                articles.published(article),
                said.pieces().stream().map(StatementText.Piece::span).toList(),
                said.pieces().stream().map(StatementText.Piece::text).toList(),
                speakers.speaker(chunk.speaker(statement)),
                chunk.isReported(statement),
                chunk.confidence(statement));
    }

    /**
     * {@return an index of this one's articles and then the other's, as if all had been added to one builder}
     *
     * @param other the index whose articles come behind
     */
    public QuotationIndex merge(QuotationIndex other) {
        return toBuilder().add(Objects.requireNonNull(other, "other")).build();
    }

    /** {@return a builder that has this index's articles and takes more; this index stays as it is} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Writes the index in the format that the package tells. The stream is flushed and stays open; a buffer pays.
     *
     * @param stream where it is written to; it stays open
     * @throws IOException if the stream does
     */
    public void save(OutputStream stream) throws IOException {
        QuotationIndexFormat.write(this, Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Reads an index that was saved, up to its end and no further.
     *
     * @param stream a stream of what was saved; it stays open
     * @return the index
     * @throws java.io.StreamCorruptedException if it is none, of another version, cut short or damaged
     * @throws IOException if the stream throws one
     */
    public static QuotationIndex load(InputStream stream) throws IOException {
        return QuotationIndexFormat.read(Objects.requireNonNull(stream, "stream"));
    }

    @Override
    public String toString() {
        return "QuotationIndex[articles=" + articles() + ", statements=" + statements() + "]";
    }

    /** Takes articles one after the other. For one thread at a time. */
    public static final class Builder {
        private final ArticleTable.Builder articles;
        private final SpeakerTable.Builder speakers;
        private final List<Chunk> full;
        private Chunk.Builder chunk = new Chunk.Builder();

        private Builder() {
            articles = new ArticleTable.Builder();
            speakers = new SpeakerTable.Builder();
            full = new ArrayList<>();
        }

        private Builder(QuotationIndex index) {
            articles = index.articles.toBuilder();
            speakers = index.speakers.toBuilder();
            full = new ArrayList<>(index.chunks);
            if (!full.isEmpty() && full.get(full.size() - 1).size() < Chunk.MOST) {
                Chunk last = full.remove(full.size() - 1);
                for (int i = 0; i < last.size(); i++) {
                    chunk.add(last.article(i), last.speaker(i), last.isReported(i), last.confidence(i), last.said(i));
                }
            }
        }

        /**
         * Adds an article and what is said in it.
         *
         * @param id what tells the article from others; two articles may have one id, and then cannot be told apart
         * @param article the article
         * @return this builder
         */
        public Builder add(String id, PreparedArticle article) {
            return add(id, article.article(), article.attributions());
        }

        /**
         * Adds an article and what is said in it.
         *
         * @param id what tells the article from others
         * @param article the article
         * @param attributions those of the article
         * @return this builder
         */
        public Builder add(String id, Article article, List<Attribution> attributions) {
            int number = articles.add(id, article);
            for (Attribution attribution : attributions) {
                for (IndexedStatement statement : IndexedStatement.of(attribution, article.source())) {
                    Speaker speaker = attribution.speaker();
                    add(number, speakers.add(speaker.kind(), speaker.name()), statement, attribution.confidence());
                }
            }
            return this;
        }

        private void add(int article, int speaker, IndexedStatement statement, double confidence) {
            add(article, speaker, statement.reported(), confidence, statement.said());
        }

        private void add(int article, int speaker, boolean reported, double confidence, StatementText said) {
            chunk.add(article, speaker, reported, confidence, said);
            if (chunk.isFull()) {
                full.add(chunk.build());
                chunk = new Chunk.Builder();
            }
        }

        /**
         * Adds the articles of another index.
         *
         * @param other the index whose articles are added
         * @return this builder
         */
        public Builder add(QuotationIndex other) {
            int first = articles.addAll(other.articles);
            int[] numbers = speakers.addAll(other.speakers);
            for (Chunk each : other.chunks) {
                for (int i = 0; i < each.size(); i++) {
                    add(
                            first + each.article(i),
                            numbers[each.speaker(i)],
                            each.isReported(i),
                            each.confidence(i),
                            each.said(i));
                }
            }
            return this;
        }

        /** {@return an index of the articles added so far} The builder goes on. */
        public QuotationIndex build() {
            List<Chunk> chunks = new ArrayList<>(full);
            if (chunk.size() > 0) {
                chunks.add(chunk.build());
            }
            return new QuotationIndex(articles.build(), speakers.build(), chunks);
        }
    }
}
