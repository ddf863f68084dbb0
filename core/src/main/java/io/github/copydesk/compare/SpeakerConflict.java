package io.github.copydesk.compare;

import io.github.copydesk.article.Article;
import io.github.copydesk.article.Span;
import io.github.copydesk.quote.Attribution;
import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.Objects;
import java.util.Set;

/**
 * Whether two articles give the same words to two people. An alert about it must be right, so both articles have to be
 * sure: both name a person in full, and neither name is that of a place.
 *
 * <pre>{@code
 * "It holds," Ulf Berg said.        "It holds," said Ann Lee.           // a conflict
 * "It holds," Ulf Berg said.        "It holds," the mayor said.         // none: he may be the mayor
 * "It holds," Ulf Berg said.        At the pier in Port Ansel said: …   // none: Port Ansel is a place
 * }</pre>
 */
public final class SpeakerConflict {
    /** The least confidence with which either article names its speaker. */
    public static final double SURE = 0.75;

    private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "near", "outside", "across");
    private static final int LONGEST_PREPOSITION = 8;

    private SpeakerConflict() {}

    /** Whether {@code x} in the article {@code a} and {@code y} in {@code b} have different speakers for sure. Symmetric. */
    public static boolean between(Article a, Attribution x, Article b, Attribution y) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(b, "b");
        Objects.requireNonNull(y, "y");
        return isSure(a, x) && isSure(b, y) && !SpeakerIdentity.mayBeOne(x.speaker(), y.speaker());
    }

    private static boolean isSure(Article article, Attribution attribution) {
        Speaker speaker = attribution.speaker();
        return speaker.kind() == Speaker.Kind.PERSON
                && attribution.confidence() >= SURE
                && speaker.name().indexOf(' ') > 0
                && speaker.mentions().stream().noneMatch(mention -> standsAfterPlaceWord(article.source(), mention));
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
