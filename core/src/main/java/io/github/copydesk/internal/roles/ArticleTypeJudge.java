package io.github.copydesk.internal.roles;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.copydesk.article.ArticleType;
import io.github.copydesk.article.Block;
import io.github.copydesk.article.Metadata;
import io.github.copydesk.article.Role;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what kind of article a page holds: by its entries, its questions and its pictures, then by what headline, section
 * and the label above the headline say.
 */
public final class ArticleTypeJudge {
    private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("/>,|")).trimResults();

    private static final Lexicon TITLES = Lexicon.load("type-phrases");
    private static final Lexicon SECTIONS = Lexicon.load("type-sections");
    private static final int LEAST_QUESTIONS = 3;
    private static final int LONGEST_QUESTION = 60;
    private static final int LEAST_CAPTIONS = 5;
    private static final int LABELS_ABOVE = 3;
    private static final int LONGEST_LABEL = 3;

    private ArticleTypeJudge() {}

    /** The kind of the article on a page whose blocks have their roles. */
    public static ArticleType judge(PageView page, Metadata metadata, List<Block> blocks) {
        if (page.live()) {
            return ArticleType.LIVE;
        }
        if (asksAndAnswers(page, blocks)) {
            return ArticleType.INTERVIEW;
        }
        return bySection(page, metadata).or(() -> byTitle(page, metadata)).orElseGet(() -> byPictures(blocks));
    }

    private static ArticleType byPictures(List<Block> blocks) {
        long captions =
                blocks.stream().filter(block -> block.role() == Role.CAPTION).count();
        long paragraphs =
                blocks.stream().filter(block -> block.role() == Role.PARAGRAPH).count();
        return captions >= LEAST_CAPTIONS && captions > 2 * paragraphs ? ArticleType.GALLERY : ArticleType.STORY;
    }

    /** Questions in paragraphs of their own, at least three, a fifth of all paragraphs, each followed by a paragraph. */
    private static boolean asksAndAnswers(PageView page, List<Block> blocks) {
        int questions = 0;
        int paragraphs = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (!blocks.get(i).role().body()) {
                continue;
            }
            paragraphs++;
            boolean answered = blocks.get(i + 1).role() == Role.PARAGRAPH;
            questions += answered && isQuestion(page, i) ? 1 : 0;
        }
        return questions >= LEAST_QUESTIONS && questions * 5 >= paragraphs;
    }

    /** {@code Q: Why now?} or {@code Why did you leave?}, without quotation marks. */
    private static boolean isQuestion(PageView page, int i) {
        String text = page.text(i);
        if (text.startsWith("Q:") || text.startsWith("Q.")) {
            return true;
        }
        return text.endsWith("?")
                && page.words(i) <= LONGEST_QUESTION
                && page.seen().addressesReader(i)
                && !Chars.isDoubleMark(text.charAt(0));
    }

    private static Optional<ArticleType> bySection(PageView page, Metadata metadata) {
        String section = metadata.section().map(span -> span.of(page.source())).orElse("");
        for (String part : PARTS.split(Chars.lower(section))) {
            Optional<ArticleType> type = type(SECTIONS.entries().get(part));
            if (type.isPresent()) {
                return type;
            }
        }
        return byLabel(page, metadata.headline());
    }

    /** {@code Opinion} alone on one of the lines right above the headline. */
    private static Optional<ArticleType> byLabel(PageView page, @Nullable Span headline) {
        int at = 0;
        while (headline != null && at < page.count() && page.start(at) < headline.start()) {
            at++;
        }
        for (int i = at - 1; headline != null && i >= Math.max(0, at - LABELS_ABOVE); i--) {
            if (page.words(i) <= LONGEST_LABEL && !nextToMenu(page, i)) {
                Optional<ArticleType> type = type(SECTIONS.entries().get(Chars.lower(page.text(i))));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        return Optional.empty();
    }

    /** In a menu the sections stand in a row. */
    private static boolean nextToMenu(PageView page, int i) {
        int row = 0;
        for (int above = i - 1; above >= 0 && above >= i - 3; above--) {
            row += page.words(above) <= LONGEST_LABEL ? 1 : 0;
        }
        return row >= 3;
    }

    private static Optional<ArticleType> byTitle(PageView page, Metadata metadata) {
        Span headline = metadata.headline();
        if (headline == null) {
            return Optional.empty();
        }
        if (saysLive(headline.of(page.source()))) {
            return Optional.of(ArticleType.LIVE);
        }
        String title = ' ' + CharMatcher.whitespace().collapseFrom(Chars.lower(headline.of(page.source())), ' ') + ' ';
        for (Map.Entry<String, String> phrase : TITLES.entries().entrySet()) {
            if (title.contains(' ' + phrase.getKey())) {
                return type(phrase.getValue());
            }
        }
        return Optional.empty();
    }

    /** The word in capitals among small letters: {@code Storm Una LIVE}. */
    private static boolean saysLive(String headline) {
        boolean small = CharMatcher.inRange('a', 'z').matchesAnyOf(headline);
        return small
                && Splitter.on(CharMatcher.anyOf(" :,")).splitToStream(headline).anyMatch("LIVE"::equals);
    }

    private static Optional<ArticleType> type(@Nullable String name) {
        return name == null ? Optional.empty() : Optional.of(ArticleType.valueOf(name.toUpperCase(Locale.ROOT)));
    }
}
