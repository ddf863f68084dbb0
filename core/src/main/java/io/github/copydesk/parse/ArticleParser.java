package io.github.copydesk.parse;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.ArticleType;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.internal.body.BodyFinder;
import io.github.copydesk.internal.body.OtherStory;
import io.github.copydesk.internal.label.Evidence;
import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageLabeller;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.metadata.MetadataFinder;
import io.github.copydesk.internal.metadata.reading.GivenLines;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.page.BlockRange;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.HtmlDocument;
import io.github.copydesk.internal.roles.ArticleTypeJudge;
import io.github.copydesk.internal.roles.CompletenessJudge;
import io.github.copydesk.internal.roles.RoleRules;
import io.github.copydesk.internal.roles.RoleVerdict;
import io.github.copydesk.parse.BlockRule.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text dump of a news page into an {@link Article}: what is the article's text, what is furniture, and what
 * each block is.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse("Talks begin\n\nBy Ann Lee\n\nTalks began on Monday, she said.");
 * article.body(); // "Talks began on Monday, she said."
 * }</pre>
 *
 * <p>Lines of a paragraph that was wrapped at a fixed width make one block; every other line that is not blank is a
 * block of its own. Which blocks belong to the text is decided by a small linear model over how a line looks, its
 * neighbours, its place, and the names and words it shares with the rest of the article.
 *
 * <p>Immutable and thread-safe. Any text gives an answer; time and memory are linear in its length. Offsets are UTF-16
 * units.
 */
public final class ArticleParser implements Function<CharSequence, Article> {
    private static final ArticleParser DEFAULT = builder().build();

    private final List<BlockRule> rules;
    private final double minimumConfidence;

    private ArticleParser(Builder builder) {
        this.rules = List.copyOf(builder.rules);
        this.minimumConfidence = builder.minimumConfidence;
    }

    /** {@return the parser with its defaults} */
    public static ArticleParser create() {
        return DEFAULT;
    }

    /**
     * Starts a parser with settings of its own.
     *
     * @return a builder that holds the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Parses a page dump. Who hands in an HTML document gets what {@link HtmlArticleParser#parse(CharSequence)} makes
     * of it, not an article of tags.
     *
     * @param page the dump, with the site's furniture still in it
     * @return the article; its source is the page as given
     * @throws IllegalArgumentException if {@code page} is an HTML document and jsoup, which is needed to read it, is
     *     not there
     */
    public Article parse(CharSequence page) {
        return parse(page, GivenFacts.none());
    }

    /**
     * Parses a page dump of which something is known besides. {@code parse("", GivenFacts.builder().headline("Talks
     * begin").build()).headline()} is {@code "Talks begin"}.
     *
     * @param page the dump, with the site's furniture still in it; may be empty
     * @param facts what holds whatever the page says
     * @return the article; its source is the page as given
     * @throws IllegalArgumentException as {@link #parse(CharSequence)} does
     */
    public Article parse(CharSequence page, GivenFacts facts) {
        String source = Objects.requireNonNull(page, "page").toString();
        Objects.requireNonNull(facts, "facts");
        if (HtmlDocument.is(source)) {
            return html(parser -> parser.parse(source, facts));
        }
        Blocks blocks = Blocks.of(source);
        GivenLines given = new GivenLines(source, blocks, facts.known());
        Blocks all = given.lines().isEmpty() ? blocks : blocks.followedBy(given.text(), given.lines());
        String whole = given.lines().isEmpty() ? source : given.text();
        return parse(whole, blocks, all, Evidence.NONE, PageLabeller.text(), given.claims());
    }

    /**
     * Parses a dump in which several whole stories stand one behind the other, each below a title of its own with a
     * byline. The first is what {@link #parse(CharSequence)} gives; those behind it stand in their order. All have the same
     * {@link Article#source()}, and the blocks of each tile it. {@code Talks begin / By Ann Lee / … / Ferry sinks / By Ned Roe /
     * …} gives the articles {@code Talks begin} and {@code Ferry sinks}. Takes linear time in the dump for each story.
     *
     * @param page the dump, or an HTML document
     * @return one article at least; unmodifiable
     * @throws IllegalArgumentException as {@link #parse(CharSequence)} does
     */
    public List<Article> parseAll(CharSequence page) {
        String source = Objects.requireNonNull(page, "page").toString();
        if (HtmlDocument.is(source)) {
            return html(parser -> parser.parseAll(source));
        }
        Blocks blocks = Blocks.of(source);
        return parseAll(source, blocks, blocks, Evidence.NONE, PageLabeller.text(), MarkupClaims.NONE, true);
    }

    /** What the parser of HTML documents makes of one, if it is there. */
    private <T> T html(Function<HtmlArticleParser, T> reading) {
        try {
            return reading.apply(HtmlArticleParser.with(this));
        } catch (NoClassDefFoundError withoutJsoup) {
            throw new IllegalArgumentException(
                    "page: an HTML document; put org.jsoup:jsoup on the path to have it read, or hand in its text",
                    withoutJsoup);
        }
    }

    /**
     * Parses blocks with what is known of them besides their text.
     *
     * @param shown the page's own blocks
     * @param blocks these, and behind them lines of facts that no reader sees
     */
    Article parse(
            String source, Blocks shown, Blocks blocks, Evidence evidence, PageLabeller labeller, MarkupClaims claims) {
        return parseAll(source, shown, blocks, evidence, labeller, claims, false)
                .get(0);
    }

    /** The page's own article, and behind it those of other whole stories on the page if they are asked for. */
    List<Article> parseAll(
            String source,
            Blocks shown,
            Blocks blocks,
            Evidence evidence,
            PageLabeller labeller,
            MarkupClaims claims,
            boolean others) {
        @Nullable RoleVerdict[] rulings = rulings(source, blocks);
        Labels labels = labeller.label(shown, biased(evidence, rulings, shown.count()));
        BodyFinder finder = new BodyFinder(source, blocks, labels);
        PageView page = finder.find(minimumConfidence, !namesFurniture(rulings));
        List<Article> articles = new ArrayList<>();
        articles.add(article(page, labels, claims, rulings));
        for (BlockRange story : others ? finder.others() : List.<BlockRange>of()) {
            PageView seen = OtherStory.view(page, labels, story);
            MarkupClaims own = claims.ofStory(page.span(story.first()));
            articles.add(article(seen, labels, own, rulings));
        }
        return List.copyOf(articles);
    }

    private static Article article(PageView seen, Labels labels, MarkupClaims claims, @Nullable RoleVerdict[] rulings) {
        Completeness completeness = CompletenessJudge.judge(seen);
        PageView page = completeness.level() == Completeness.Level.NONE ? seen.withoutArticle() : seen;
        Metadata metadata = MetadataFinder.find(page, claims);
        List<Block> roles = new RoleRules(page, metadata, rulings).blocks();
        ArticleType type = ArticleTypeJudge.judge(page, metadata, roles);
        return new Article(
                page.source(), roles, List.of(), metadata, labels.page().language(), completeness, type);
    }

    private static boolean namesFurniture(@Nullable RoleVerdict[] rulings) {
        for (RoleVerdict ruling : rulings) {
            if (ruling != null && ruling.role().boilerplate()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RoleVerdict[] rulings(String source, Blocks blocks) {
        @Nullable RoleVerdict[] rulings = new RoleVerdict[blocks.count()];
        for (int i = 0; i < rulings.length && !rules.isEmpty(); i++) {
            String text = source.substring(blocks.start(i), blocks.end(i));
            for (int r = 0; r < rules.size() && rulings[i] == null; r++) {
                rulings[i] =
                        rules.get(r).judge(text).map(ArticleParser::verdict).orElse(null);
            }
        }
        return rulings;
    }

    private static RoleVerdict verdict(Ruling ruling) {
        return new RoleVerdict(ruling.role(), ruling.reason(), ruling.confidence());
    }

    /** Lets the labeller know what the rules say, so that it judges the neighbours in that light. */
    private Evidence biased(Evidence evidence, @Nullable RoleVerdict[] rulings, int count) {
        if (rules.isEmpty()) {
            return evidence;
        }
        float[] biases = new float[count];
        for (int i = 0; i < biases.length; i++) {
            RoleVerdict ruling = rulings[i];
            if (ruling != null) {
                biases[i] = (float) Ruling.evidence(ruling.role(), ruling.confidence());
            }
        }
        return evidence.withBiases(biases);
    }

    @Override
    public Article apply(CharSequence page) {
        return parse(page);
    }

    /** Settings for an {@link ArticleParser}. Not thread-safe. */
    public static final class Builder {
        private final List<BlockRule> rules = new ArrayList<>();
        private double minimumConfidence = 0.5;

        private Builder() {}

        /**
         * How sure the parser must be that a block belongs to the article's text to count it in: more loses text, less
         * lets furniture in. The default, 0.5, errs on neither side.
         *
         * @param confidence from 0 to 1; by default one half
         * @return this builder
         * @throws IllegalArgumentException if {@code confidence} is not within 0 and 1
         */
        public Builder minimumConfidence(double confidence) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence must be within 0 and 1: " + confidence);
            }
            this.minimumConfidence = confidence;
            return this;
        }

        /**
         * Adds a rule, such as a site's template. The first rule that applies to a block is heard: it decides the
         * block's role if it is entirely sure, and is evidence beside the block's looks and place otherwise.
         *
         * @param rule the rule; it must be thread-safe if the parser is shared
         * @return this builder
         */
        public Builder rule(BlockRule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /** {@return the parser} */
        public ArticleParser build() {
            return new ArticleParser(this);
        }
    }
}
