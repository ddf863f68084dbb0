package io.github.copydesk.internal.speaker;

import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.PHRASE_OPENER;
import static io.github.copydesk.internal.lexicon.WordKinds.PREPOSITION;
import static io.github.copydesk.internal.lexicon.WordKinds.RELATIVE;

import io.github.copydesk.internal.speaker.reading.TextWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which bodies the text itself introduces by a plain noun: {@code the charity Clean Air Now}, {@code Voltan, a Dutch
 * carmaker,}. "The charity" and "the carmaker" are these then, wherever they stand later.
 */
final class CalledBodies {
    /** So many words a description behind a name has up to its noun. */
    private static final int LONGEST = 7;

    private final TextWords words;
    private final Map<String, NameMention> byNoun = new HashMap<>();

    CalledBodies(TextWords words, List<NameMention> names) {
        this.words = words;
        for (NameMention name : names) {
            int noun = isOpen(name) ? noun(name) : -1;
            if (noun >= 0) {
                byNoun.putIfAbsent(words.lower(noun), name);
            }
        }
    }

    /** The name introduced by a noun that stands before a word; null if none was. */
    @Nullable
    NameMention find(int noun) {
        NameMention name = byNoun.get(words.lower(noun));
        return name != null && name.from < noun ? name : null;
    }

    /** Whether a name may be one of a body. */
    private boolean isOpen(NameMention name) {
        Participant actor = name.actor;
        boolean person = name.kind == NameMention.Kind.PERSON
                || (actor != null && actor.kind == Participant.Kind.PERSON && !actor.doubtful);
        boolean opening =
                name.length() == 1 && words.shaped(name.from, TextWords.FIRST) && words.endsWith(name.from, "ly");
        return !person && !opening && !words.shaped(name.from, TextWords.DISPLAY);
    }

    /** The plain noun that introduces a name; -1 if none does. */
    private int noun(NameMention name) {
        int before = name.run - 1;
        if (words.joined(name.run) && words.reads(before, "the")) {
            before--;
        }
        if (words.joined(before + 1) && isPlain(before) && words.reads(determiner(before), "the")) {
            return before;
        }
        int at = name.to;
        if (at + 1 >= words.count || words.gap[at] != TextWords.COMMA || !words.is(at, PHRASE_OPENER)) {
            return -1;
        }
        for (int w = at + 1; w < Math.min(words.count, at + LONGEST) && words.joined(w); w++) {
            if (isPlain(w)) {
                return isClosed(w + 1) ? w : -1;
            }
            if (words.is(w, FUNCTION_WORD)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a description ends at a word or goes on after its noun: with the clause's verb there it was a subject. */
    private boolean isClosed(int next) {
        return next >= words.count || !words.joined(next) || words.is(next, PREPOSITION | RELATIVE);
    }

    /** Where the phrase begins that ends with a noun. */
    private int determiner(int noun) {
        int w = noun - 1;
        while (w > 0 && noun - w < LONGEST && words.joined(w + 1) && !words.is(w, PHRASE_OPENER)) {
            w--;
        }
        return w;
    }

    private boolean isPlain(int word) {
        return word >= 0
                && !words.shaped(word, TextWords.CAPITAL | TextWords.POSSESSIVE)
                && BodyNoun.of(words.lower(word)) != null;
    }
}
