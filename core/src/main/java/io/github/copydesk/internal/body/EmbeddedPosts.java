package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.PostSignature;

/**
 * Keeps the posts that a story shows: their words and the line that names who wrote them stay together, where a
 * paragraph of the story stands above. A post whose words are not there, {@code A post shared by Nadia Holt}, is a
 * picture's frame and goes.
 */
final class EmbeddedPosts {
    private static final Lexicon FRAMES = Lexicon.load("post-frames");
    private static final int NEAR = 4;
    private static final int LONGEST_FRAME = 20;
    private static final int SURE_APPEAL = 3;
    private static final String REASON = "a post that the story shows";

    private EmbeddedPosts() {}

    static void apply(BodyDraft page) {
        int first = page.first();
        int since = 0;
        for (int i = 0; i < page.count() && first >= 0; i++) {
            since = page.paragraph(i) ? 0 : since + 1;
            if (isFrame(page, i)) {
                dropIf(page, i);
            } else if (i > first && PostSignature.is(page.source, page.start(i), page.end(i))) {
                since = keep(page, i, since) ? 0 : since;
            }
        }
    }

    private static void dropIf(BodyDraft page, int i) {
        if (page.content[i]) {
            page.drop(i, Role.CAPTION, "names who shared a post");
        }
    }

    private static boolean isFrame(BodyDraft page, int i) {
        if (page.words(i) > LONGEST_FRAME) {
            return false;
        }
        for (String frame : FRAMES.entries().keySet()) {
            if (page.source.regionMatches(true, page.start(i), frame, 0, frame.length())) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the post that a line signs, if the story's last paragraph is near. */
    private static boolean keep(BodyDraft page, int signature, int since) {
        int from = firstLine(page, signature);
        if (since - (signature - from) > NEAR || isElsewhere(page, from, signature)) {
            return false;
        }
        for (int i = from; i <= signature; i++) {
            page.content[i] = false;
            page.add(i, Role.PARAGRAPH, REASON);
        }
        return true;
    }

    /** All lines of a block quotation that its last line signs; else the line above. */
    private static int firstLine(BodyDraft page, int signature) {
        int quotation = page.markup.quotation(signature);
        int from = signature - 1;
        while (quotation >= 0 && from > 0 && page.markup.quotation(from - 1) == quotation) {
            from--;
        }
        return quotation >= 0 && page.markup.quotation(from) != quotation ? signature : from;
    }

    private static boolean isElsewhere(BodyDraft page, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (page.astray(i) || page.seen.appeal(i) >= SURE_APPEAL) {
                return true;
            }
        }
        return false;
    }
}
