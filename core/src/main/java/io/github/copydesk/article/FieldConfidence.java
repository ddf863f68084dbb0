package io.github.copydesk.article;

/**
 * How sure it is that what was found of an article is right, field by field, from 0 to 1: where the markup, what a reader
 * sees and the page's address agree it is surer than where one of them stands alone. Of ten headlines with a confidence of
 * 0.9 nine are right. {@code <h1>Talks begin</h1>} that {@code og:title} repeats has a higher one than a line of a text dump
 * that reads like a title. Immutable and thread-safe.
 *
 * @param headline of the headline; 1 where it was given with the page, 0 where there is none
 * @param byline that one of the bylines names an author, 0 where there is none
 * @param published of the day of publication; 1 where it was given with the page, 0 where there is none
 * @param section of the narrowest section, 0 where there is none
 */
public record FieldConfidence(double headline, double byline, double published, double section) {
    /** Of an article of which nothing was found. */
    public static final FieldConfidence NONE = new FieldConfidence(0, 0, 0, 0);

    /**
     * Makes the confidence of an article's fields.
     *
     * @throws IllegalArgumentException if one is not within 0 and 1
     */
    public FieldConfidence {
        check("headline", headline);
        check("byline", byline);
        check("published", published);
        check("section", section);
    }

    private static void check(String name, double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(name + " must be within 0 and 1: " + confidence);
        }
    }
}
