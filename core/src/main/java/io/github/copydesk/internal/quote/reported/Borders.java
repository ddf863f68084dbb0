package io.github.copydesk.internal.quote.reported;

import static io.github.copydesk.internal.quote.reported.ClauseWords.ACCORDING;
import static io.github.copydesk.internal.quote.reported.ClauseWords.AND;
import static io.github.copydesk.internal.quote.reported.ClauseWords.BUT;
import static io.github.copydesk.internal.quote.reported.ClauseWords.JOINTS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.LONGEST_LEAD;
import static io.github.copydesk.internal.quote.reported.ClauseWords.PREPOSITIONS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.RELATIVES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.SUBORDINATORS;
import static io.github.copydesk.internal.quote.reported.ClauseWords.THAT;
import static io.github.copydesk.internal.quote.reported.ClauseWords.TIMES;
import static io.github.copydesk.internal.quote.reported.ClauseWords.TO;

import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends the borders that models chose where the grammar is plain: content ends before {@code , court papers say}, before
 * {@code and told his crews to}, and before the writer's own main clause; it does not begin with the time of speaking or
 * with who was told; and what follows {@code she said in a letter} is not part of it.
 */
final class Borders {
    /** No clause ends with them. */
    private static final WordSet ENDLESS = WordSet.of(List.of(
            "had", "has", "have", "is", "are", "was", "were", "will", "would", "could", "may", "which", "that"));

    private static final WordSet POINTERS = WordSet.of(List.of("that's", "that", "this", "it's"));
    private static final WordSet QUESTIONS = WordSet.of(List.of("whether", "if", "how", "why"));

    private static final WordSet EXPLETIVES = WordSet.of(List.of("it", "it's", "there", "there's"));

    private final Reading reading;
    private final Tokens tokens;
    private final ClauseWords words;
    private final ContentStart start;
    private final ContentEnd end;

    Borders(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.words = new ClauseWords(reading);
        this.start = new ContentStart(reading, words);
        this.end = new ContentEnd(reading, words);
    }

    /** The report with its borders mended. */
    Report mend(Report report) {
        int from = report.from();
        int to = report.to();
        int resumedFrom = report.resumedFrom();
        int resumedTo = report.resumedTo();
        if (resumedFrom >= 0) {
            boolean comma = resumedFrom > 0 && tokens.is(resumedFrom - 1, ',');
            int that = words.behindThat(resumedFrom, resumedTo);
            boolean lead = SUBORDINATORS.contains(tokens.hash(from))
                    || (!comma && ContentShape.of(reading, from, to) == ContentShape.THING);
            if (comma && tokens.endsWith(resumedFrom, "ing") && tokens.kind(resumedFrom) == Tokens.Kind.LOWER) {
                return report.with(from, to, -1, -1);
            }
            if (lead && that >= 0) {
                return report.with(that, end.of(report, that, resumedTo), -1, -1);
            }
            if (!comma && PREPOSITIONS.contains(tokens.hash(resumedFrom))) {
                resumedFrom = -1;
                resumedTo = -1;
            } else if (resumedFrom < resumedTo) {
                resumedTo = end.beforeTail(resumedFrom, resumedTo);
            }
        }
        Report behind = behindAccording(report, to);
        if (behind != null) {
            return behind;
        }
        if (from > report.cue()) {
            Report other = elsewhere(report, from, to);
            if (other != null) {
                return other;
            }
            to = pastLead(report, from, to);
            from = start.of(report.cue(), from, to);
            to = end.of(report, from, to);
        } else if (isPointer(report, from, to)) {
            return sentenceBefore(report, from);
        } else {
            if (resumedFrom < 0 && goesOn(report, from, to)) {
                resumedFrom = behindSource(report);
                resumedTo = end.beforeTail(resumedFrom, sentenceEnd(report.cue(), resumedFrom));
            }
            from = pastJoint(from, to);
            from = pastDateline(from, to);
            to = beforeTitle(report, from, to);
        }
        return from < to ? report.with(from, to, resumedFrom, resumedTo) : report;
    }

    /** "…, but according to Lund of the Courier, the pier sank": what follows, since "but" opens it; null if it is not so. */
    private @Nullable Report behindAccording(Report report, int to) {
        int cue = report.cue();
        boolean opens = to <= cue && cue > 0 && tokens.hash(cue) == ACCORDING && JOINTS.contains(tokens.hash(cue - 1));
        int from = opens && report.mention() >= 0 ? behindSource(report) : -1;
        if (from < 0) {
            return null;
        }
        int last = sentenceEnd(cue, from);
        boolean clause = last - from > 2 && ContentShape.of(reading, from, last) == ContentShape.CLAUSE;
        return clause ? report.with(from, end.of(report, from, last), -1, -1) : null;
    }

    /** "That's according to Lund": what the sentence before said. */
    private boolean isPointer(Report report, int from, int to) {
        return tokens.hash(report.cue()) == ACCORDING
                && to == report.cue()
                && to - from <= 2
                && POINTERS.contains(tokens.hash(from))
                && reading.sentences().isFirst(from);
    }

    private Report sentenceBefore(Report report, int from) {
        if (from < 2 || reading.covered(from - 1)) {
            return report;
        }
        int first = reading.sentences().first(from - 1);
        int last = sentenceEnd(from - 1, first);
        return last - first > 2 && !reading.covered(first) ? report.with(pastJoint(first, last), last, -1, -1) : report;
    }

    /** Whether what stands before a source is only the subject of what follows it: "The aim, according to the act, is to save". */
    private boolean goesOn(Report report, int from, int to) {
        if (report.mention() < 0 || !tokens.is(to, ',')) {
            return false;
        }
        int behind = behindSource(report);
        if (isUnfinished(to - 1)) {
            return behind > 0;
        }
        if (ContentShape.of(reading, from, to) != ContentShape.THING) {
            return false;
        }
        return behind > 0 && (reading.verbs().isAuxiliary(behind) || words.isBareVerb(behind) || words.isVerb(behind));
    }

    /** Whether a clause cannot end with a word: "The crew had, Lund said, left", "the pier, which, Lund said, sank". */
    private boolean isUnfinished(int last) {
        return tokens.has(last, WordKinds.RELATIVE) || ENDLESS.contains(tokens.hash(last));
    }

    /** The token behind the comma that follows source and cue; -1 if none follows soon. */
    private int behindSource(Report report) {
        int tail = Math.max(report.cue() + 1, reading.mentions().to(report.mention()));
        int sentence = reading.sentences().end(report.cue());
        for (int t = tail; t < Math.min(sentence - 2, tail + LONGEST_LEAD); t++) {
            if (tokens.is(t, ',')) {
                return t + 1;
            }
        }
        return -1;
    }

    /** "But it sank, she said": what is said, not how the writer goes on. */
    private int pastJoint(int from, int to) {
        if (JOINTS.contains(tokens.hash(from)) && tokens.isCapital(from) && from + 1 < to && !reading.covered(from)) {
            return tokens.is(from + 1, ',') && from + 2 < to ? from + 2 : from + 1;
        }
        return from;
    }

    /** "MARLOW BAY (AP) - The pier sank, she said": past the dash or colon behind a place in capitals. */
    private int pastDateline(int from, int to) {
        int paragraph = tokens.first(reading.paragraphOf(tokens.start(from)));
        if (from != paragraph) {
            return from;
        }
        for (int t = from + 1; t < Math.min(to - 2, from + 14); t++) {
            boolean dash = tokens.is(t, '-') || tokens.is(t, '–') || tokens.is(t, '—') || tokens.is(t, ':');
            if (dash && tokens.isCapital(t + 1)) {
                return t + 1;
            }
            if (dash || tokens.kind(t) == Tokens.Kind.LOWER || reading.covered(t)) {
                return from;
            }
        }
        return from;
    }

    /** Of "The pier sank, harbour master Lund said" the words before a name are part of its source. */
    private int beforeTitle(Report report, int from, int to) {
        if (report.mention() < 0 || reading.mentions().from(report.mention()) != to) {
            return to;
        }
        for (int t = to - 1; t > Math.max(from + 1, to - LONGEST_LEAD); t--) {
            if (tokens.is(t, ',')) {
                return ContentShape.of(reading, t + 1, to) == ContentShape.THING ? t : to;
            }
        }
        return to;
    }

    /**
     * Where only the occasion stands behind the cue, what is said stands before it, "The pier sank, the harbour announced
     * on Tuesday", or behind a later "that", "announced after the call that it sank"; null if neither is so.
     */
    private @Nullable Report elsewhere(Report report, int from, int to) {
        boolean clausal = (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSE) != 0;
        ContentShape shape = ContentShape.of(reading, from, to);
        boolean occasion = TIMES.contains(tokens.hash(from))
                || tokens.endsWith(from, "ly")
                || PREPOSITIONS.contains(tokens.hash(from));
        if (!clausal
                || !occasion
                || reading.covered(from)
                || !(shape == ContentShape.THING || shape == ContentShape.PREPOSITION)) {
            return null;
        }
        int sentence = sentenceEnd(report.cue(), to);
        int that = words.behindThat(to, sentence);
        if (that >= 0 && !words.hasComma(from, that)) {
            return report.with(that, end.of(report, that, sentence), -1, -1);
        }
        int comma = commaBeforeSource(report);
        int first = reading.sentences().first(report.cue());
        if (comma > first + 2
                && ContentShape.of(reading, first, comma) == ContentShape.CLAUSE
                && !SUBORDINATORS.contains(tokens.hash(first))) {
            return report.with(pastDateline(pastJoint(first, comma), comma), comma, -1, -1);
        }
        return null;
    }

    /** The comma right before a cue's source, a title before the name aside; -1 if there is none. */
    private int commaBeforeSource(Report report) {
        if (report.mention() < 0 || reading.mentions().to(report.mention()) > report.cue()) {
            return -1;
        }
        int source = reading.mentions().from(report.mention());
        for (int t = source - 1; t > Math.max(0, source - LONGEST_LEAD); t--) {
            if (tokens.is(t, ',')) {
                return t + 1 == source || ContentShape.of(reading, t + 1, source) == ContentShape.THING ? t : -1;
            }
            if (!tokens.isWord(t)) {
                return -1;
            }
        }
        return -1;
    }

    /** "said as it sank, crews cheered", "said the sand, which came late, would go": content that has no verb yet goes on. */
    private int pastLead(Report report, int from, int to) {
        if (to + 1 >= tokens.count() || !tokens.is(to, ',') || reading.covered(from)) {
            return to;
        }
        boolean lead = SUBORDINATORS.contains(tokens.hash(from))
                || SUBORDINATORS.contains(tokens.hash(from + 1))
                || (tokens.hash(from) == THAT && tokens.hash(from + 1) == TO);
        if (tokens.hash(to + 1) == AND
                && to + 3 < tokens.count()
                && EXPLETIVES.contains(tokens.hash(to + 2))
                && reading.sentences().of(to + 2) == reading.sentences().of(from)) {
            return sentenceEnd(report.cue(), to);
        }
        boolean clausal = (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSAL) != 0;
        if (tokens.hash(to + 1) == BUT
                && ContentShape.of(reading, from, to) == ContentShape.TO
                && !words.isClauseBehind(to + 2, sentenceEnd(report.cue(), to))) {
            return sentenceEnd(report.cue(), to);
        }
        int noun = tokens.hash(from) == THAT || QUESTIONS.contains(tokens.hash(from)) ? from + 1 : from;
        boolean parted = to + 1 < tokens.count()
                && (clausal || noun > from || RELATIVES.contains(tokens.hash(to + 1)))
                && ContentShape.of(reading, noun, to) == ContentShape.THING;
        if (!(lead || parted) || (CueVerbs.of(tokens.hash(report.cue())) & CueVerbs.CLAUSE) == 0) {
            return to;
        }
        return sentenceEnd(report.cue(), to);
    }

    /** The end of a sentence without its marks. */
    private int sentenceEnd(int token, int least) {
        int last = reading.sentences().end(token);
        while (last > least + 1 && !tokens.isWord(last - 1)) {
            last--;
        }
        return last;
    }
}
