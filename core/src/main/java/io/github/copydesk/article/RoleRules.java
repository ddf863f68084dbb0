package io.github.copydesk.article;

import io.github.copydesk.article.BlockRule.Ruling;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every block of a page its role: by the user's rules if they are sure, then by what the metadata found, then by
 * rules that the page bears out, then by {@link TextRoles} for blocks that belong to the article's text and by
 * {@link CompanyRoles} and {@link FurnitureRoles} for the rest.
 */
final class RoleRules {
    private final PageView page;
    private final Metadata metadata;
    private final @Nullable Ruling[] rulings;

    RoleRules(PageView page, Metadata metadata, @Nullable Ruling[] rulings) {
        this.page = page;
        this.metadata = metadata;
        this.rulings = rulings;
    }

    List<Block> blocks() {
        List<Block> result = new ArrayList<>(page.count());
        for (int i = 0; i < page.count(); i++) {
            Ruling ruling = ruling(i);
            result.add(new Block(page.span(i), ruling.role(), ruling.reason(), ruling.confidence()));
        }
        return result;
    }

    private Ruling ruling(int i) {
        Ruling own = rulings[i];
        if (own != null && own.certain()) {
            return own;
        }
        Ruling known = MetadataRoles.judge(page, i, metadata);
        if (known != null) {
            return known;
        }
        if (own != null && own.role().body() == page.content(i)) {
            return own;
        }
        if (page.unseen(i)) {
            return new Ruling(Role.LABEL, "stands in the page's markup only", 1);
        }
        Ruling company = CompanyRoles.judge(page, i);
        if (company != null) {
            return company;
        }
        return page.content(i) ? TextRoles.judge(page, i) : FurnitureRoles.judge(page, i);
    }
}
