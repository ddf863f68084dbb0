package io.github.copydesk.internal.quote.layout;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is interviewed, as the paragraphs before the first question tell it: {@code We spoke to Lena Brandt}, or the only
 * person whom they name in full. Nobody where they name several alike.
 */
final class Interviewee {
    private static final int LONGEST_NAME = 4;
    /** So many more times than any other one a person must be named who is asked. */
    private static final int FAR_MORE = 2;

    private static final WordSet TALK = WordSet.of(List.of(
            "interview",
            "interviewed",
            "interviews",
            "q&a",
            "spoke",
            "speaks",
            "speak",
            "talked",
            "talks",
            "talk",
            "talking",
            "chatted",
            "chats",
            "conversation",
            "answers",
            "answered",
            "questions",
            "asked",
            "sat",
            "caught"));

    /** One who may be asked: the mention of the full name, and how often the surname stands before the questions. */
    private static final class Candidate {
        private final int mention;
        private int times;
        private boolean talks;

        private Candidate(int mention) {
            this.mention = mention;
        }
    }

    private final Reading reading;
    private final Tokens tokens;
    private final Mentions mentions;

    private Interviewee(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.mentions = reading.mentions();
    }

    /** The mention that names who is asked, by what stands before a paragraph; -1 if nobody is to be told. */
    static int before(Reading reading, int paragraph) {
        return new Interviewee(reading).find(tokensBefore(reading, paragraph));
    }

    private static int tokensBefore(Reading reading, int paragraph) {
        return reading.tokens().first(paragraph);
    }

    private int find(int end) {
        Map<Long, Candidate> candidates = new HashMap<>();
        for (int m = 0; m < mentions.count() && mentions.to(m) <= end; m++) {
            if (isFullName(m)) {
                long surname = tokens.hash(mentions.to(m) - 1);
                Candidate candidate = candidates.get(surname);
                if (candidate == null) {
                    candidate = new Candidate(m);
                    candidates.put(surname, candidate);
                }
                candidate.talks |= isTalk(m);
            }
        }
        for (int t = 0; t < end; t++) {
            Candidate named = candidates.get(tokens.hash(t));
            if (named != null && tokens.isCapital(t)) {
                named.times++;
            }
        }
        Candidate asked = only(candidates, true);
        asked = asked == null ? foremost(candidates) : asked;
        return asked == null ? -1 : asked.mention;
    }

    /** A given name and a surname, a role before them perhaps, outside quotation marks. */
    private boolean isFullName(int m) {
        int to = mentions.to(m);
        if (mentions.kind(m) != Mentions.Kind.NAME || reading.covered(to - 1)) {
            return false;
        }
        for (int t = Math.max(mentions.from(m), to - LONGEST_NAME); t < to - 1; t++) {
            boolean given = tokens.has(t, WordKinds.GIVEN_NAME) && tokens.isCapital(t);
            if (given && !tokens.has(to - 1, WordKinds.BODY | WordKinds.NEWSPAPER | WordKinds.ORGANISATION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of a mention tells of an interview. */
    private boolean isTalk(int m) {
        int first = reading.sentences().first(mentions.from(m));
        int end = reading.sentences().end(mentions.from(m));
        for (int t = first; t < end; t++) {
            if (TALK.contains(tokens.hash(t)) || tokens.hash(t) == WordHash.of("q")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Candidate only(Map<Long, Candidate> candidates, boolean talking) {
        Candidate only = null;
        for (Candidate candidate : candidates.values()) {
            if (candidate.talks == talking) {
                if (only != null) {
                    return null;
                }
                only = candidate;
            }
        }
        return only;
    }

    /** The one named far more often than any other. */
    private static @Nullable Candidate foremost(Map<Long, Candidate> candidates) {
        Candidate best = null;
        int second = 0;
        for (Candidate candidate : candidates.values()) {
            if (best == null || candidate.times > best.times) {
                second = best == null ? 0 : best.times;
                best = candidate;
            } else {
                second = Math.max(second, candidate.times);
            }
        }
        return best != null && best.times >= FAR_MORE * second && (second == 0 || best.times > FAR_MORE) ? best : null;
    }
}
