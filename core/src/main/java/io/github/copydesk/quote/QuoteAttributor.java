package io.github.copydesk.quote;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.Statements;
import io.github.copydesk.internal.quote.marked.MarkedQuotation;
import io.github.copydesk.internal.quote.marked.MarkedQuotations;
import io.github.copydesk.internal.quote.reading.CueAdditions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.screen.Confidence;
import io.github.copydesk.internal.quote.screen.Judgement;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.speaker.reading.StatementSource;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.LostMarks;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds every quotation and reported statement of an article and says who said it. Of
 * {@code "It failed," Ann Lee said. She said that nobody had warned the town.} it makes two attributions, a direct and
 * an indirect one, both of the speaker {@code Ann Lee}.
 *
 * <p>It reads the standfirst, the body and the captions; the headline and the site's furniture are left alone.
 * Who speaks is told in English; of an article in another language only what stands in quotation marks is reported, its
 * speaker {@link Speaker#UNKNOWN}, see {@link #reads}. Immutable and thread-safe; takes time linear in the article; no
 * text makes it throw.
 */
public final class QuoteAttributor implements Function<Article, List<Attribution>> {
    /** How sure it must be by default: what is printed is to be true in 95 of 100 places, whoever the speaker. */
    private static final double LEAST_CONFIDENCE = 0.35;
    /** What is left of the likelihood of reported words whose speaker cannot be told. */
    private static final double NOBODYS = 0.3;

    /** What is less likely to have been said does not make its source the last speaker. */
    private static final double LEAST_HEARD = 0.3;

    /** What is read in full: English, and what is too short to tell its language. */
    private static final Set<String> READ = Set.of("en", "und");

    private static final QuoteAttributor DEFAULT = builder().build();

    private final Set<Attribution.Kind> kinds;
    private final double leastConfidence;
    private final boolean everything;
    private final CueAdditions cues;

    private QuoteAttributor(Builder builder) {
        this.kinds = Set.copyOf(builder.kinds);
        this.leastConfidence = builder.leastConfidence;
        this.everything = builder.everything;
        this.cues = CueAdditions.of(builder.cues);
    }

    /** {@return the attributor with its defaults} */
    public static QuoteAttributor create() {
        return DEFAULT;
    }

    /**
     * {@return an attributor to be set up: which kinds it reports, how sure it must be, which words of saying it takes
     * besides}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Finds the attributions of an article.
     *
     * @param article the article
     * @return the attributions in the order of the source, by the start of their content
     */
    public List<Attribution> attribute(Article article) {
        if (!reads(Objects.requireNonNull(article, "article").language())) {
            return marked(article);
        }
        Heard heard = hear(article);
        List<Judgement> judged = heard.judged();
        if (judged.isEmpty()) {
            return List.of();
        }
        List<StatementSource> said = judged.stream().map(QuoteAttributor::said).toList();
        List<Resolved> speakers = SpeakerResolver.of(article, heard.blocks(), heard.tokens(), heard.quoted())
                .resolve(said);
        List<Attribution> attributions = new ArrayList<>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            Attribution attribution = attribution(judged.get(i), speakers.get(i));
            if (isWanted(judged.get(i).use(), attribution)) {
                attributions.add(attribution);
            }
        }
        return List.copyOf(attributions);
    }

    /**
     * {@return whether it tells who says what in a language, by {@link Article#language}: {@code "en"}, and {@code
     * "und"}, which short texts have} Of all others, {@code "de"} say, it reads the quotation marks alone: words in
     * them that are built into the text as speech is are direct attributions of an unknown speaker; a title or a single
     * word is none.
     *
     * @param language a language code
     */
    public static boolean reads(String language) {
        return READ.contains(Objects.requireNonNull(language, "language"));
    }

    /** What a text that is not English has in quotation marks. */
    private List<Attribution> marked(Article article) {
        return MarkedQuotations.find(article.source(), paragraphs(text(article))).stream()
                .map(quotation -> attribution(quotation, article.language()))
                .filter(attribution -> isWanted(Judgement.Use.STATEMENT, attribution))
                .toList();
    }

    private static Attribution attribution(MarkedQuotation quotation, String language) {
        return new Attribution(
                Attribution.Kind.DIRECT,
                quotation.words(),
                quotation.words(),
                null,
                null,
                Speaker.UNKNOWN,
                Stance.ASSERTS,
                quotation.evidence() + "; of a text in the language " + language
                        + " only the marks are read, not who speaks",
                quotation.likely());
    }

    private boolean isWanted(Judgement.Use use, Attribution attribution) {
        return (use == Judgement.Use.STATEMENT || (everything && use == Judgement.Use.BESIDE))
                && kinds.contains(attribution.kind())
                && attribution.confidence() >= leastConfidence;
    }

    /** What is said, and the text that it was found in. */
    private record Heard(List<Block> blocks, Tokens tokens, List<Span> quoted, List<Judgement> judged) {}

    /** Reads the text for what is said. */
    private Heard hear(Article article) {
        List<Block> blocks = text(article);
        Reading reading = Reading.of(LostMarks.restored(article.source()), paragraphs(blocks), cues);
        return new Heard(blocks, reading.tokens(), quoted(reading.stretches()), Statements.find(reading));
    }

    private static List<Block> text(Article article) {
        return article.blocks().stream().filter(QuoteAttributor::isText).toList();
    }

    private static List<Span> paragraphs(List<Block> blocks) {
        return blocks.stream().map(Block::span).toList();
    }

    private static boolean isText(Block block) {
        return block.role().body() || block.role() == Role.STANDFIRST || block.role() == Role.CAPTION;
    }

    private static List<Span> quoted(Stretches stretches) {
        List<Span> spans = new ArrayList<>(stretches.count());
        for (int i = 0; i < stretches.count(); i++) {
            if (!stretches.nested(i)) {
                spans.add(new Span(stretches.innerStart(i), stretches.innerEnd(i)));
            }
        }
        return spans;
    }

    private static StatementSource said(Judgement judgement) {
        Statement statement = judgement.statement();
        Span source = statement.source();
        int[] content = new int[2 * statement.content().size()];
        for (int i = 0; i < content.length; i += 2) {
            content[i] = statement.content().get(i / 2).start();
            content[i + 1] = statement.content().get(i / 2).end();
        }
        return new StatementSource(
                source == null ? -1 : source.start(),
                source == null ? -1 : source.end(),
                statement.cueStart(),
                content,
                judgement.use() != Judgement.Use.NOT_SAID && judgement.probability() >= LEAST_HEARD);
    }

    private static Attribution attribution(Judgement judgement, Resolved resolved) {
        Statement statement = judgement.statement();
        return new Attribution(
                kind(statement),
                statement.content(),
                statement.quoted(),
                statement.source(),
                statement.cue(),
                resolved.speaker(),
                Stance.valueOf(judgement.attitude().name()),
                resolved.channel(),
                statement.evidence() + "; " + resolved.evidence(),
                confidence(judgement, resolved));
    }

    /** What is reported of nobody who can be told is seldom of use: an article's own "that suggests", "reports say". */
    private static double confidence(Judgement judgement, Resolved resolved) {
        Grounds grounds = judgement.statement().grounds();
        Span cue = judgement.statement().cue();
        boolean verb = grounds.way() == Grounds.Way.REPORTED && cue != null && cue.length() > 1;
        boolean nobodys = verb && !resolved.speaker().known();
        double likelihood = judgement.probability() * resolved.confidence();
        return Confidence.of(nobodys ? likelihood * NOBODYS : likelihood);
    }

    private static Attribution.Kind kind(Statement statement) {
        if (statement.direct()) {
            return Attribution.Kind.DIRECT;
        }
        return statement.quoted().isEmpty() ? Attribution.Kind.INDIRECT : Attribution.Kind.MIXED;
    }

    /** Spans by their starts and ends in turn. */
    static List<Span> spans(int[] offsets) {
        Span[] spans = new Span[offsets.length / 2];
        Arrays.setAll(spans, i -> new Span(offsets[2 * i], offsets[2 * i + 1]));
        return List.of(spans);
    }

    @Override
    public List<Attribution> apply(Article article) {
        return attribute(article);
    }

    /** Sets up an attributor. Not thread-safe; what it builds is. */
    public static final class Builder {
        private Set<Attribution.Kind> kinds = EnumSet.allOf(Attribution.Kind.class);
        private double leastConfidence = LEAST_CONFIDENCE;
        private boolean everything;
        private final Set<String> cues = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Reports only these kinds; all by default. What is left out still serves to tell who "he" is.
         *
         * @param only the kinds
         * @return this builder
         * @throws IllegalArgumentException if there are none
         */
        public Builder kinds(Set<Attribution.Kind> only) {
            Objects.requireNonNull(only, "only");
            if (only.isEmpty()) {
                throw new IllegalArgumentException("only must not be empty");
            }
            kinds = EnumSet.copyOf(only);
            return this;
        }

        /**
         * Reports only what is at least this sure. By default that is 0.35, by which 97 of 100 reported attributions are
         * statements of somebody; 0 reports all that is found.
         *
         * @param least from 0 to 1
         * @return this builder
         * @throws IllegalArgumentException if {@code least} is not within 0 and 1
         */
        public Builder minimumConfidence(double least) {
            if (!(least >= 0 && least <= 1)) {
                throw new IllegalArgumentException("least must be within 0 and 1: " + least);
            }
            leastConfidence = least;
            return this;
        }

        /**
         * Reports, besides what is said and written, what is thought ({@code believes}), meant ({@code plans to}), done
         * by speaking ({@code praised the crew}) and only supposed ({@code would say}). By default statements alone are
         * reported.
         *
         * @param all whether these are reported too
         * @return this builder
         */
        public Builder everything(boolean all) {
            everything = all;
            return this;
        }

        /**
         * Takes further words for words of saying, as firmly as {@code said}: with {@code "tooted"}, {@code "It
         * failed," tooted Ann Lee} has the cue {@code tooted}. What the library knows by itself stays; words that it
         * does not know are found, too, where their surroundings say enough. Each form is a word of its own ({@code
         * toots}, {@code tooted}, {@code tooting}); case does not matter. May be called several times.
         *
         * @param words the words, in the form in which they stand in the text
         * @return this builder
         * @throws IllegalArgumentException if one is empty or more than a single word
         */
        public Builder cues(Collection<String> words) {
            Objects.requireNonNull(words, "words");
            for (String word : words) {
                Objects.requireNonNull(word, "word");
                if (word.isEmpty() || !word.codePoints().allMatch(Builder::isWordPart)) {
                    throw new IllegalArgumentException("words must be single words: \"" + word + "\"");
                }
                cues.add(Chars.lower(word));
            }
            return this;
        }

        private static boolean isWordPart(int c) {
            return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == 0x2019;
        }

        /** {@return the attributor} */
        public QuoteAttributor build() {
            return new QuoteAttributor(this);
        }
    }
}
