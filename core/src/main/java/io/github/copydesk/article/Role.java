package io.github.copydesk.article;

/**
 * What a block of a page is, in the words a newsroom uses. Every block of an {@link Article} has exactly one.
 *
 * <p>{@link #body()} roles make up what a reader calls the article's text; {@link #boilerplate()} roles are the site's
 * furniture; the rest (headline, byline, caption …) accompany the text.
 */
public enum Role {
    /** The title of the story. */
    HEADLINE(Part.BESIDE),
    /** The summary below the headline; also called dek or summary. */
    STANDFIRST(Part.BESIDE),
    /** Who wrote or supplied the story: "By Ryan Morgan". */
    BYLINE(Part.BESIDE),
    /** When it was published or changed: "Published February 18, 2025". */
    TIMESTAMP(Part.BESIDE),
    /** A paragraph of the story. */
    PARAGRAPH(Part.BODY),
    /** A subheading inside the story. */
    CROSSHEAD(Part.BODY),
    /** A point of a list inside the story. */
    LIST_ITEM(Part.BODY),
    /** A sentence of the story set large between its paragraphs, or a block quotation. */
    PULL_QUOTE(Part.BODY),
    /** What stands under a picture, with its credit: "Zelensky arrived late on Monday. (AFP)". */
    CAPTION(Part.BESIDE),
    /** Who contributed: "(With agencies)", "Reporting by …; editing by …". */
    CREDIT(Part.BESIDE),
    /** A link to another story: "READ MORE: …". */
    TEASER(Part.BOILERPLATE),
    /** Subscribe, sign up, share, follow, advertisement. */
    PROMOTION(Part.BOILERPLATE),
    /** Menus, breadcrumbs, "Contact Us", "Back to top". */
    NAVIGATION(Part.BOILERPLATE),
    /** Cookie, redirect, copyright and republishing notices; legal text; author biographies. */
    NOTICE(Part.BOILERPLATE),
    /** Category, tags, a section's name. */
    LABEL(Part.BOILERPLATE),
    /** What readers wrote below the story. */
    COMMENT(Part.BOILERPLATE);

    private enum Part {
        BODY,
        BESIDE,
        BOILERPLATE
    }

    private final Part part;

    Role(Part part) {
        this.part = part;
    }

    /** {@return whether blocks of this role make up the article's text} */
    public boolean body() {
        return part == Part.BODY;
    }

    /** {@return whether blocks of this role are the site's furniture and not the article's} */
    public boolean boilerplate() {
        return part == Part.BOILERPLATE;
    }
}
