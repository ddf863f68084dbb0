package io.github.copydesk.compare;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two articles give the same words to two people. An alert about it must be right, so both articles have to be
 * sure: both name a person in full, by the very words that give the quotation its speaker, and neither name is that of a
 * place. People of one surname are no conflict, and no more are those who say something together.
 *
 * <pre>{@code
 * "It holds," Ulf Berg said.        "It holds," said Ann Lee.           // a conflict
 * "It holds," Ulf Berg said.        "It holds," the mayor said.         // none: he may be the mayor
 * "It holds," Ulf Berg said.        At the pier in Port Ansel said: …   // none: Port Ansel is a place
 * "It holds," Ulf Berg said.        Ann Lee left. "It holds," she said.  // none: "she" may be another
 * "It holds," Ulf Berg said.        "So?" Ann Lee asked. The reply: "It holds."  // none: the reply is another's
 * }</pre>
 */
final class SpeakerConflict {
    /** The least confidence with which either article names its speaker. */
    static final double SURE = 0.75;

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside", "across");
    private static final int LONGEST_PREPOSITION = 8;
    /** Longer stretches between a speaker and a cue name many people. */
    private static final int LONGEST_TOLD = 200;

    private SpeakerConflict() {}

    /**
     * {@return whether {@code x} in the article {@code a} and {@code y} in {@code b} have different speakers for sure}
     * Symmetric.
     *
     * @param a an article
     * @param x a statement in {@code a}
     * @param b another article
     * @param y a statement in {@code b}
     */
    static boolean between(Article a, Attribution x, Article b, Attribution y) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(y, "y");
        return isSure(a, x)
                && isSure(b, y)
                && !SpeakerIdentity.mayBeOne(x.speaker(), y.speaker())
                && !surname(x.speaker()).equals(surname(y.speaker()))
                && !names(a, x, y.speaker())
                && !names(b, y, x.speaker());
    }

    /** Whether an article names its speaker in full and for sure. */
    private static boolean isSure(Article article, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        return speaker.kind() == Speaker.Kind.PERSON
                && attribution.confidence() >= SURE
                && speaker.name().indexOf(' ') > 0
                && names(article, attribution, speaker)
                && !isAnswered(article.source(), attribution)
                && speaker.mentions().stream().noneMatch(mention -> standsAfterPlaceWord(article.source(), mention));
    }

    private static String surname(Speaker speaker) {
        return Chars.lower(speaker.name().substring(speaker.name().lastIndexOf(' ') + 1));
    }

    /** Whether the words that give a quotation its speaker, from the speaker to the cue, have the surname of someone. */
    private static boolean names(Article article, Attribution attribution, Speaker speaker) {
        Span source = attribution.source();
        if (source == null) {
            return false;
        }
        Span cue = attribution.cue() == null ? source : attribution.cue();
        Span told = new Span(Math.min(source.start(), cue.start()), Math.max(source.end(), cue.end()));
        return told.length() <= LONGEST_TOLD
                && Chars.lower(told.of(article.source())).contains(surname(speaker));
    }

    /**
     * Whether a colon introduces a later stretch of what is said: of {@code "Will it hold?" Lee asked. His answer: "It
     * holds."} the second part may be another's.
     */
    private static boolean isAnswered(String source, Attribution attribution) {
        List<Span> content = attribution.content();
        for (int i = 1; i < content.size(); i++) {
            int before = content.get(i).start();
            while (before > content.get(i - 1).end() && isBlankOrMark(source.charAt(before - 1))) {
                before--;
            }
            if (before > content.get(i - 1).end() && source.charAt(before - 1) == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlankOrMark(char c) {
        return c != ':' && !Character.isLetterOrDigit(c);
    }

    private static boolean standsAfterPlaceWord(String source, Span mention) {
        int end = mention.start();
        while (end > 0 && source.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_PREPOSITION && Character.isLetter(source.charAt(start - 1))) {
            start--;
        }
        return BEFORE_PLACES.contains(source.substring(start, end));
    }
}
