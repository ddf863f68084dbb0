package io.github.copydesk.boilerplate;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Takes the site's furniture out of an {@link Article}: moves the blocks with {@linkplain Role#boilerplate()
 * boilerplate roles} from {@link Article#blocks()} to {@link Article#removed()}. The text is not rewritten, the order
 * stays, and nothing is lost: kept and removed blocks are all blocks. Stripping twice changes nothing.
 *
 * <p>An article with the blocks headline, paragraph, promotion keeps the first two; the promotion is removed, with the
 * reason that the parser gave.
 *
 * <p>Immutable and thread-safe. Takes time linear in the number of blocks.
 */
public final class BoilerplateStripper implements UnaryOperator<Article> {
    private static final BoilerplateStripper DEFAULT = builder().build();

    private final Set<Role> removed;
    private final SiteTemplate template;

    private BoilerplateStripper(Builder builder) {
        this.removed = EnumSet.copyOf(builder.removed);
        this.template = builder.template;
    }

    /** {@return the stripper with its defaults: what is boilerplate goes, what accompanies the text stays} */
    public static BoilerplateStripper create() {
        return DEFAULT;
    }

    /**
     * Starts a stripper with settings of its own.
     *
     * @return a builder that holds the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Strips an article.
     *
     * @param article the article
     * @return the article without what is removed
     */
    public Article strip(Article article) {
        Objects.requireNonNull(article, "article");
        List<Block> kept = new ArrayList<>();
        List<Block> out = new ArrayList<>();
        for (Block block : article.blocks()) {
            Block judged = removed.contains(block.role()) ? block : judged(article, block);
            (removed.contains(judged.role()) ? out : kept).add(judged);
        }
        if (out.isEmpty()) {
            return article;
        }
        List<Block> all = new ArrayList<>(article.removed().size() + out.size());
        all.addAll(article.removed());
        all.addAll(out);
        if (!article.removed().isEmpty()) {
            all.sort((a, b) -> a.span().compareTo(b.span()));
        }
        return new Article(
                article.source(),
                kept,
                all,
                article.metadata(),
                article.language(),
                article.completeness(),
                article.type());
    }

    /** The block as the template sees it, if that makes furniture of it and outweighs what the parser saw. */
    private Block judged(Article article, Block block) {
        if (template.pages() == 0 || !(block.role().body() || block.role() == Role.CAPTION)) {
            return block;
        }
        return template.judge(article.text(block))
                .filter(ruling -> removed.contains(ruling.role()) && ruling.outweighs(block.confidence()))
                .map(ruling -> new Block(block.span(), ruling.role(), ruling.reason(), ruling.confidence()))
                .orElse(block);
    }

    @Override
    public Article apply(Article article) {
        return strip(article);
    }

    /** Settings for a {@link BoilerplateStripper}. Not thread-safe. */
    public static final class Builder {
        private final Set<Role> removed = EnumSet.noneOf(Role.class);
        private SiteTemplate template = SiteTemplate.empty();

        private Builder() {
            for (Role role : Role.values()) {
                if (role.boilerplate()) {
                    removed.add(role);
                }
            }
        }

        /**
         * Keeps blocks of a role, such as {@link Role#COMMENT}.
         *
         * @param role the role
         * @return this builder
         */
        public Builder keep(Role role) {
            removed.remove(Objects.requireNonNull(role, "role"));
            return this;
        }

        /**
         * Removes blocks of a role, such as {@link Role#CAPTION}, besides boilerplate.
         *
         * @param role the role
         * @return this builder
         */
        public Builder remove(Role role) {
            removed.add(Objects.requireNonNull(role, "role"));
            return this;
        }

        /**
         * Removes paragraphs and captions that repeat on the pages of the article's site too, if the template is surer
         * of that than the parser of the opposite; they get the role and the reason that the template gives.
         *
         * @param siteTemplate what repeats on the site
         * @return this builder
         */
        public Builder siteTemplate(SiteTemplate siteTemplate) {
            this.template = Objects.requireNonNull(siteTemplate, "siteTemplate");
            return this;
        }

        /**
         * Whether captions stay (they do by default) or go.
         *
         * @param keep whether they stay
         * @return this builder
         */
        public Builder keepCaptions(boolean keep) {
            return keep ? keep(Role.CAPTION) : remove(Role.CAPTION);
        }

        /** {@return the stripper} */
        public BoilerplateStripper build() {
            return new BoilerplateStripper(this);
        }
    }
}
