package io.github.copydesk.internal.speaker.reading;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.BODY;
import static io.github.copydesk.internal.lexicon.WordKinds.CALENDAR;
import static io.github.copydesk.internal.lexicon.WordKinds.DOCUMENT;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.PERSONAL_PRONOUN;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;
import static io.github.copydesk.internal.lexicon.WordKinds.REPORTING;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds beside a statement for whom its source speaks ({@code a spokesman for the port}), whom it was told ({@code told the
 * Journal}) and in what ({@code in a statement}, {@code on Twitter}, {@code court papers say}). Reads a bounded number of the
 * writer's words around source and cue.
 */
public final class RelayFinder {
    private static final int BEFORE = 14;
    private static final int AFTER = 20;
    private static final int LONGEST = 8;

    /** Those who speak for others. */
    private static final WordSet SPEAKING_FOR = WordSet.of(List.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "spokesmen",
            "representative",
            "representatives",
            "rep",
            "lawyer",
            "lawyers",
            "attorney",
            "attorneys",
            "solicitor",
            "publicist",
            "agent"));

    /** Where one writes or speaks, by its name. */
    private static final WordSet PLATFORMS = WordSet.of(List.of(
            "twitter",
            "x",
            "facebook",
            "instagram",
            "tiktok",
            "telegram",
            "weibo",
            "youtube",
            "linkedin",
            "reddit",
            "snapchat",
            "threads",
            "mastodon",
            "bluesky",
            "whatsapp",
            "twitch",
            "television",
            "tv",
            "radio",
            "air",
            "camera",
            "social"));

    /** What is said or written at a time, besides documents. */
    private static final WordSet OCCASIONS = WordSet.of(List.of(
            "interview",
            "speech",
            "briefing",
            "conference",
            "call",
            "podcast",
            "broadcast",
            "testimony",
            "remarks",
            "debate",
            "hearing",
            "sermon",
            "livestream",
            "video"));

    private static final WordSet TELLING =
            WordSet.of(List.of("told", "tells", "telling", "tell", "informed", "informs"));

    private static final WordSet BROADCAST = WordSet.of(List.of("television", "radio"));
    private static final WordSet LINKS = WordSet.of(List.of("in", "on", "via", "through", "during", "at"));

    private final TextWords words;

    public RelayFinder(TextWords words) {
        this.words = words;
    }

    /** What the text tells of the way of a statement. */
    public Relay find(StatementSource said) {
        int cue = said.cue() < 0 ? -1 : words.at(said.cue());
        int source = said.sourced() ? words.at(said.start()) : -1;
        int middle = cue >= 0 ? cue : source;
        if (middle < 0 || middle >= words.count) {
            return Relay.UNTOLD;
        }
        int from = Math.max(words.firstOfSentence(middle), (source >= 0 ? Math.min(source, middle) : middle) - BEFORE);
        int to = from;
        while (to < words.count && to < middle + AFTER && words.sentence[to] == words.sentence[middle]) {
            to++;
        }
        return new Relay(
                spokenFor(said, source, cue, from, to),
                toldTo(said, cue, from, to),
                medium(said, source, cue, from, to));
    }

    private boolean isFree(StatementSource said, int word) {
        return !words.shaped(word, TextWords.QUOTED) && !said.covers(words.start[word]);
    }

    private @Nullable Span span(int from, int to) {
        return from < to ? new Span(words.start[from], words.end[to - 1]) : null;
    }

    /** "The port" in "a spokesman for the port", "Fjordline" in "a Fjordline spokesman", "Lee" in "Lee's lawyer". */
    private @Nullable Span spokenFor(StatementSource said, int source, int cue, int from, int to) {
        if (source < 0) {
            return null;
        }
        int first = Math.max(from, Math.min(source, cue < 0 ? source : cue) - BEFORE / 2);
        int last = Math.min(to, Math.max(source, cue) + BEFORE);
        for (int w = first; w < last; w++) {
            boolean speaks = words.isOneOf(w, SPEAKING_FOR) && isFree(said, w) && isOfSource(w, source, cue);
            if (speaks) {
                Span behind = behind(w, to);
                return behind != null ? behind : before(w, first);
            }
        }
        return null;
    }

    /** Whether a noun is part of the source or in apposition to it: no verb and no relative stands between them. */
    private boolean isOfSource(int noun, int source, int cue) {
        for (int w = Math.min(noun, source) + 1; w < Math.max(noun, source); w++) {
            if (w == cue || (words.is(w, REPORTING | AUXILIARY | RELATIVE) && !words.shaped(w, TextWords.CAPITAL))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Span behind(int noun, int to) {
        int link = noun + 1;
        if (link + 1 >= to || !words.joined(link) || !(words.reads(link, "for") || words.reads(link, "of"))) {
            return null;
        }
        return span(link + 1, phraseEnd(link + 1, to));
    }

    private @Nullable Span before(int noun, int floor) {
        int from = noun;
        while (from > floor
                && words.joined(from)
                && noun - from < LONGEST
                && !words.is(from - 1, FUNCTION_WORD | PREPOSITION | CALENDAR | REPORTING)
                && !isAdjective(from - 1)) {
            from--;
        }
        return span(from, noun);
    }

    private boolean isAdjective(int word) {
        return words.reads(word, "chief")
                || words.reads(word, "senior")
                || words.reads(word, "former")
                || words.reads(word, "another");
    }

    /** The end of a noun phrase that begins at a word: before a mark, a verb, or what says when or how. */
    private int phraseEnd(int from, int to) {
        int w = from;
        if (words.is(w, PHRASE_OPENER)) {
            w++;
        }
        int end = from;
        while (w < to && w - from < LONGEST && (w == from || words.joined(w)) && !words.shaped(w, TextWords.QUOTED)) {
            boolean capital = words.shaped(w, TextWords.CAPITAL) && !words.is(w, CALENDAR);
            boolean link = (words.reads(w, "of") || words.reads(w, "and")) && w + 1 < to && words.joined(w + 1);
            boolean stops = words.is(w, FUNCTION_WORD | CALENDAR | AUXILIARY | RELATIVE | PREPOSITION | REPORTING)
                    && !words.is(w, DOCUMENT | BODY);
            if (!capital && !link && stops) {
                break;
            }
            end = link ? end : w + 1;
            w++;
        }
        return end;
    }

    /** "The Journal" in "told the Journal", "in an interview with the Journal", "speaking to the Journal". */
    private @Nullable Span toldTo(StatementSource said, int cue, int from, int to) {
        if (cue >= 0 && words.isOneOf(cue, TELLING) && isFree(said, cue + 1 < words.count ? cue + 1 : cue)) {
            return addressee(said, cue + 1, to);
        }
        for (int w = from; w + 1 < to; w++) {
            boolean to1 = words.reads(w, "to")
                    && w > from
                    && (words.reads(w - 1, "speaking")
                            || words.reads(w - 1, "talking")
                            || (w - 1 == cue && words.reads(cue, "said")));
            boolean with = words.reads(w, "with") && w > from && words.reads(w - 1, "interview");
            if ((to1 || with) && isFree(said, w)) {
                return addressee(said, w + 1, to);
            }
        }
        return null;
    }

    private @Nullable Span addressee(StatementSource said, int from, int to) {
        if (from >= to || !words.joined(from) || !isFree(said, from)) {
            return null;
        }
        if (words.is(from, PERSONAL_PRONOUN) && words.is(from, FUNCTION_WORD)) {
            return words.reads(from, "his") || words.reads(from, "her") || words.reads(from, "their")
                    ? span(from, Math.min(limit(said, from, to), phraseEnd(from + 1, to)))
                    : span(from, from + 1);
        }
        return span(from, Math.min(limit(said, from, to), phraseEnd(from, to)));
    }

    /** The first word that is said. */
    private int limit(StatementSource said, int from, int to) {
        int w = from;
        while (w < to && isFree(said, w)) {
            w++;
        }
        return w;
    }

    /** "A statement" in "said in a statement", "Twitter" in "wrote on Twitter", "court papers" in "court papers say". */
    private @Nullable Span medium(StatementSource said, int source, int cue, int from, int to) {
        if (source >= 0 && cue > source) {
            int noun = cue - 1;
            while (noun > source && words.is(noun, AUXILIARY) && words.joined(noun + 1)) {
                noun--;
            }
            boolean document =
                    noun >= source && noun - source < LONGEST && words.is(noun, DOCUMENT) && words.joined(cue);
            if (document && isFree(said, noun)) {
                int first = noun;
                while (first > from
                        && words.joined(first)
                        && noun - first < LONGEST
                        && isFree(said, first - 1)
                        && (!words.is(first - 1, FUNCTION_WORD) || words.is(first - 1, PHRASE_OPENER))) {
                    first--;
                    if (words.is(first, PHRASE_OPENER)) {
                        break;
                    }
                }
                return span(first, noun + 1);
            }
        }
        for (int w = from; w + 1 < to; w++) {
            if (words.isOneOf(w, LINKS) && isFree(said, w) && words.joined(w + 1)) {
                Span found = place(said, w + 1, to);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A noun phrase whose head is a document, an occasion to speak or a platform; null if it is none. */
    private @Nullable Span place(StatementSource said, int from, int to) {
        int end = from;
        for (int w = from; w < to && w - from < LONGEST && (w == from || words.joined(w)) && isFree(said, w); w++) {
            boolean platform = words.isOneOf(w, PLATFORMS)
                    && (words.shaped(w, TextWords.CAPITAL) || w == from || words.isOneOf(w, BROADCAST));
            boolean head = words.is(w, DOCUMENT) || words.isOneOf(w, OCCASIONS) || platform;
            if (head) {
                end = w + 1;
            } else if (w > from
                    && !words.shaped(w, TextWords.CAPITAL)
                    && (words.is(w, FUNCTION_WORD | PREPOSITION) || (words.is(w, REPORTING) && !words.is(w, BODY)))) {
                break;
            }
        }
        return span(from, end);
    }
}
