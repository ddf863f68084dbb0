package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.Furniture;

/** Tells the kinds of furniture apart among the blocks that do not belong to the article's text. */
final class FurnitureRoles {
    private static final int LONGEST_LABEL = 4;

    private FurnitureRoles() {}

    static RoleVerdict judge(PageView page, int i) {
        double sure = page.furnitureConfidence(i);
        Furniture kind = page.seen().furniture(i);
        Furniture under = page.seen().under(i);
        boolean menu = kind == Furniture.NAVIGATION && page.seen().mostlyFurniture(i);
        if (under == Furniture.COMMENTS && page.below(i) && kind != Furniture.LEGAL && !menu) {
            return new RoleVerdict(Role.COMMENT, "stands below the heading of the readers' comments", sure);
        }
        if (kind != Furniture.NONE) {
            return byPhrase(page, i, kind, sure);
        }
        if (page.below(i) && page.source().charAt(page.start(i)) == '©') {
            return byPhrase(page, i, Furniture.LEGAL, sure);
        }
        if (under == Furniture.RELATED || under == Furniture.TRENDING || under == Furniture.READMORE) {
            return new RoleVerdict(Role.TEASER, "stands below a heading that announces other stories", sure);
        }
        return byPlace(page, i, sure);
    }

    private static RoleVerdict byPhrase(PageView page, int i, Furniture kind, double sure) {
        return switch (kind) {
            case SHARE, SUBSCRIBE, ADVERTISEMENT ->
                new RoleVerdict(Role.PROMOTION, "asks to share, to subscribe or to buy", sure);
            case RELATED, TRENDING, READMORE -> new RoleVerdict(Role.TEASER, "announces other stories", sure);
            case COMMENTS -> new RoleVerdict(Role.COMMENT, "belongs to the readers' comments", sure);
            case AUTHOR -> new RoleVerdict(Role.NOTICE, "says who the author is", sure);
            case LEGAL, COOKIE, REPUBLISHED ->
                new RoleVerdict(Role.NOTICE, "says where the text comes from or how it may be used", sure);
            case TAGS -> new RoleVerdict(Role.LABEL, "says what the story is filed under", sure);
            case PHOTO -> new RoleVerdict(Role.CAPTION, "names a picture or who took it", sure);
            case DATES ->
                page.seen().hasDate(i) && page.words(i) <= 14
                        ? new RoleVerdict(Role.TIMESTAMP, "says when something was published", sure)
                        : byPlace(page, i, sure);
            case NAVIGATION, NONE ->
                page.seen().mostlyFurniture(i)
                        ? new RoleVerdict(Role.NAVIGATION, "a menu's or a button's words", sure)
                        : byPlace(page, i, sure);
        };
    }

    private static RoleVerdict byPlace(PageView page, int i, double sure) {
        boolean sentence = page.seen().endsLikeSentence(i);
        int words = page.words(i);
        boolean inside = page.hasContent() && !page.above(i) && !page.below(i);
        if (words <= LONGEST_LABEL && !sentence) {
            return inside
                    ? new RoleVerdict(Role.LABEL, "a few words between paragraphs that head nothing", sure)
                    : new RoleVerdict(Role.NAVIGATION, "a few words by themselves, as in a menu", sure);
        }
        if (inside) {
            return sentence
                    ? new RoleVerdict(Role.CAPTION, "a sentence between paragraphs that does not continue them", sure)
                    : new RoleVerdict(Role.TEASER, "a title between paragraphs", sure);
        }
        if (page.below(i)) {
            return sentence
                    ? new RoleVerdict(Role.NOTICE, "sentences after the story's end", sure)
                    : new RoleVerdict(Role.TEASER, "a title after the story's end", sure);
        }
        return sentence && page.hasContent()
                ? new RoleVerdict(Role.NOTICE, "sentences before the story begins", sure)
                : new RoleVerdict(Role.TEASER, "a title before the story begins", sure);
    }
}
