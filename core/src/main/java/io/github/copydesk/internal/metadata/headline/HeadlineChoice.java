package io.github.copydesk.internal.metadata.headline;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.metadata.reading.LettersOnly;
import io.github.copydesk.internal.metadata.reading.MarkupClaims;
import io.github.copydesk.internal.metadata.reading.PageLines;
import io.github.copydesk.internal.page.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Chooses between the title that a page's markup tells and the line that reads like its headline. The markup is right
 * on most pages; but many an archive and small site calls every page by its own name: above a story on a ferry, {@code
 * Ferry sinks off Arden} is the headline and {@code The Arden Gazette Online} is not.
 *
 * @param block the line that a reader sees as the headline, -1 if none
 * @param span the headline: that line, or what only the markup tells; null if there is none
 */
public record HeadlineChoice(int block, @Nullable Span span) {
    private static final int ABOVE_BODY = 4;
    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int LONGEST_TITLE = 200;
    private static final int LEAST_LETTERS = 8;
    private static final int MOST_SITE_WORDS = 6;
    /** A title that shares no more than one long word in so many with the story is not of it. */
    private static final int OFF_SUBJECT = 4;

    private static final int ON_SUBJECT = 3;
    private static final int LEAST_BODY_WORDS = 40;

    /** Chooses the headline of a page. What was given holds. */
    public static HeadlineChoice of(PageLines page, MarkupClaims claims) {
        Span told = claims.headline();
        if (told == null) {
            int found = HeadlineFinder.find(page);
            return new HeadlineChoice(found, page.span(found));
        }
        int block = page.block(told.start());
        boolean given = claims.given().headline() != null;
        if (block >= 0 && !page.isMachine(block) && (given || block <= page.first)) {
            int better = given ? -1 : lineBelowName(page, block);
            return better < 0 ? new HeadlineChoice(block, told) : new HeadlineChoice(better, page.span(better));
        }
        int heading = headingAboveBody(page);
        int shown = heading >= 0 ? heading : HeadlineFinder.find(page);
        boolean line = !given && shown >= 0 && (page.isHeading(shown) || saysMore(page, shown, block));
        return new HeadlineChoice(shown, line ? page.span(shown) : told);
    }

    /** The heading right above the body, on a page that shows the title of its markup nowhere. */
    private static int headingAboveBody(PageLines page) {
        for (int i = Math.min(page.first, page.count()) - 1; i >= 0 && page.first - i <= ABOVE_BODY; i--) {
            boolean title = page.words(i) >= FEWEST_TITLE_WORDS && page.length(i) <= LONGEST_TITLE;
            if (page.isHeading(i) && title && !page.isAside(i) && page.furniture(i) == Furniture.NONE) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a line is the title without what the site adds to it, or is on the story's subject where the title is not. */
    private static boolean saysMore(PageLines page, int line, int title) {
        if (title < 0) {
            return false;
        }
        String words = LettersOnly.of(page.source, page.start(line), page.end(line));
        if (words.length() >= LEAST_LETTERS
                && LettersOnly.of(page.source, page.start(title), page.end(title))
                        .contains(words)) {
            return true;
        }
        return onSubjectInstead(page, line, title);
    }

    /** The line on the story's subject below a few words that are not, {@code Local Sport}; -1 if there is none. */
    private static int lineBelowName(PageLines page, int name) {
        if (page.words(name) > MOST_SITE_WORDS) {
            return -1;
        }
        int found = HeadlineFinder.find(page);
        boolean offSubject = new SubjectWords(page, 0, 0).of(name).body() == 0;
        return found > name && offSubject && onSubjectInstead(page, found, name) ? found : -1;
    }

    /** Whether a line shares words with the story, and a title hardly any, or is no more than a name of two words. */
    private static boolean onSubjectInstead(PageLines page, int line, int title) {
        if (bodyWords(page) < LEAST_BODY_WORDS) {
            return false; // the first page of a site has a sentence of each of its stories
        }
        SubjectWords words = new SubjectWords(page, 0, 0);
        SubjectWords.Shared own = words.of(line);
        SubjectWords.Shared told = words.of(title);
        if (own.body() == 0) {
            return false;
        }
        boolean name = page.words(title) <= 2 && own.subject();
        return name || (told.body() * OFF_SUBJECT <= told.all() && own.body() * ON_SUBJECT >= own.all());
    }

    private static int bodyWords(PageLines page) {
        int words = 0;
        for (int i = page.first; i <= page.last && words < LEAST_BODY_WORDS; i++) {
            words += page.content(i) ? page.words(i) : 0;
        }
        return words;
    }
}
