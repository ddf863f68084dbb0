package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Block;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.BlockVerdict;
import io.github.copydesk.internal.label.PageView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every block of a page its role: by the user's rules if they are sure, then by what the metadata found, then by
 * rules that the page bears out, then by {@link TextRoles} for blocks that belong to the article's text and by
 * {@link AccompanyingRoles} and {@link FurnitureRoles} for the rest.
 */
public final class RoleRules {
    private final PageView page;
    private final Metadata metadata;
    private final @Nullable RoleVerdict[] rulings;

    public RoleRules(PageView page, Metadata metadata, @Nullable RoleVerdict[] rulings) {
        this.page = page;
        this.metadata = metadata;
        this.rulings = rulings;
    }

    /** All blocks of the page, each with its role. */
    public List<Block> blocks() {
        List<Block> result = new ArrayList<>(page.count());
        for (int i = 0; i < page.count(); i++) {
            RoleVerdict ruling = ruling(i);
            result.add(new Block(page.span(i), ruling.role(), ruling.reason(), ruling.confidence()));
        }
        return result;
    }

    private double confidence(int i) {
        return Math.max(0.5, page.content(i) ? page.probability(i) : page.furnitureConfidence(i));
    }

    private RoleVerdict ruling(int i) {
        RoleVerdict own = rulings[i];
        if (own != null && own.confidence() == 1) {
            return own;
        }
        RoleVerdict known = MetadataRoles.judge(page, i, metadata);
        if (known != null) {
            return known;
        }
        if (own != null && own.role().body() == page.content(i)) {
            return own;
        }
        if (page.unseen(i)) {
            return new RoleVerdict(Role.LABEL, "seen by no reader: from the page's markup, or given with it", 1);
        }
        BlockVerdict decided = page.verdict(i);
        if (decided != null && decided.role().body() == page.content(i)) {
            return new RoleVerdict(decided.role(), decided.reason(), confidence(i));
        }
        RoleVerdict accompanying = AccompanyingRoles.judge(page, i);
        if (accompanying != null) {
            return accompanying;
        }
        return page.content(i) ? TextRoles.judge(page, i) : FurnitureRoles.judge(page, i);
    }
}
