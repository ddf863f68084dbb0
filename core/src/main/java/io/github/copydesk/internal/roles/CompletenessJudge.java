package io.github.copydesk.internal.roles;

import io.github.copydesk.article.Completeness;
import io.github.copydesk.article.Completeness.Level;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.text.Chars;
import java.util.Map;

/**
 * Says whether a page holds an article and the whole of it: by how much prose the body has, and by what the page says
 * right below it and about itself ("Subscribe to continue reading", "Page not found", "We value your privacy").
 */
public final class CompletenessJudge {
    private static final Lexicon STUBS = Lexicon.load("stub-phrases");
    private static final int LITTLE = 40;
    private static final int SHORT = 150;
    private static final int LONGEST_NOTICE = 400;
    /** Words that are much to leave out, and those of a sentence that is no caption. */
    private static final int MUCH = 100;

    private static final int LONG = 10;

    private CompletenessJudge() {}

    public static Completeness judge(PageView page) {
        int words = 0;
        for (int i = page.firstContent(); i <= page.lastContent(); i++) {
            words += page.content(i) ? page.words(i) : 0;
        }
        if (words < LITTLE) {
            String error = phrase(page, 0, Math.min(page.count(), 60), "error");
            String said = error.isEmpty() ? phrase(page, 0, page.count(), "wall") : error;
            if (!said.isEmpty()) {
                return new Completeness(Level.NONE, 0.9, "hardly any prose, and the page says \"" + said + "\"");
            }
        }
        if (words == 0) {
            return new Completeness(Level.NONE, 0.8, "no prose on the page");
        }
        int below = page.lastContent();
        String paywall = words < 2 * SHORT ? phrase(page, below, Math.min(page.count(), below + 8), "paywall") : "";
        if (!paywall.isEmpty()) {
            return new Completeness(Level.PARTIAL, 0.8, "the text ends at \"" + paywall + "\"");
        }
        if (breaksOff(page)) {
            return new Completeness(Level.PARTIAL, 0.6, "the text breaks off in the middle of a sentence");
        }
        int left = leftOut(page);
        if (left >= MUCH && left * 4 >= words) {
            return new Completeness(Level.PARTIAL, 0.5, left + " words beside the story's paragraphs were left out");
        }
        double confidence = words >= SHORT ? 0.95 : words >= LITTLE ? 0.7 : 0.5;
        return new Completeness(Level.COMPLETE, confidence, words + " words of prose");
    }

    /** The words of sentences in the element of the story's last paragraph that no rule knows for anything else. */
    private static int leftOut(PageView page) {
        BlockMarkup markup = page.seen().markup();
        int words = 0;
        for (int i = page.firstContent(); markup.known() && i < page.count() && !page.unseen(i); i++) {
            boolean prose = !page.content(i)
                    && page.verdict(i) == null
                    && page.words(i) >= LONG
                    && page.seen().endsLikeSentence(i)
                    && page.seen().furniture(i) == Furniture.NONE
                    && !markup.outside(i)
                    && !markup.listItem(i)
                    && markup.container(i) == markup.container(page.lastContent());
            words += prose ? page.words(i) : 0;
        }
        return words;
    }

    private static boolean breaksOff(PageView page) {
        int end = page.end(page.lastContent());
        String source = page.source();
        boolean dots = end >= 3 && (source.startsWith("...", end - 3) || source.charAt(end - 1) == '…');
        return dots && page.words(page.lastContent()) > 8;
    }

    /** The first phrase of a kind that the blocks contain, empty if none. */
    private static String phrase(PageView page, int from, int to, String kind) {
        for (int i = Math.max(from, 0); i < to; i++) {
            if (page.length(i) > LONGEST_NOTICE) {
                continue;
            }
            String text = Chars.lower(page.text(i)).replace('’', '\'');
            for (Map.Entry<String, String> stub : STUBS.entries().entrySet()) {
                if (stub.getValue().equals(kind) && text.contains(stub.getKey())) {
                    return stub.getKey();
                }
            }
        }
        return "";
    }
}
