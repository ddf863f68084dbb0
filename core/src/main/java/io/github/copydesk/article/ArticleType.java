package io.github.copydesk.article;

/**
 * What kind of article a page holds, going by its form: {@code "Storm Una: live updates"} above entries with times of day
 * is {@link #LIVE}. A page that shows no sign of another kind is a {@link #STORY}.
 */
public enum ArticleType {
    /** A report, and whatever shows no sign of another kind. */
    STORY,
    /** Entries with times of day, written while an event goes on. */
    LIVE,
    /** Comment, column, editorial, letter. */
    OPINION,
    /** Questions and answers. */
    INTERVIEW,
    /** Pictures with captions, hardly any other text. */
    GALLERY,
    /** What is to come: a match, a show, a sale. */
    PREVIEW
}
