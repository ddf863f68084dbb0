package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Content that is only a noun with what is told of it, or a word that points to one: it is the object of a verb, and nothing said. */
final class NounContent {
    private static final WordSet POINTERS = WordSet.of(List.of(
            "that",
            "this",
            "these",
            "those",
            "it",
            "them",
            "him",
            "her",
            "us",
            "me",
            "nothing",
            "anything",
            "something",
            "so",
            "no",
            "yes",
            "not",
            "everything",
            "little",
            "more",
            "what"));
    private static final int LEAST_CLAUSE = 4;
    /** More words have a verb that was not seen. */
    private static final int LONGEST_NOUN = 16;
    /** How far behind its cue a "that" may stand that tells of a noun. */
    private static final int NEAR_THAT = 12;
    /** What follows tells when somebody was called. */
    private static final WordSet SPANS =
            WordSet.of(List.of("last", "earlier", "yesterday", "on", "in", "at", "to", "from", "after"));

    private static final WordSet TOPIC_VERBS = WordSet.of(List.of(
            "comment",
            "comments",
            "commented",
            "commenting",
            "complain",
            "complains",
            "complained",
            "complaining",
            "remark",
            "remarked",
            "remarking"));
    private static final WordSet TOPIC_LINKS = WordSet.of(List.of("about", "on", "upon", "over"));

    private static final long AS = WordHash.of("as");
    private static final long THAT = WordHash.of("that");

    private final Reading reading;
    private final Tokens tokens;

    NounContent(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Whether a noun is all that a verb needs: "described it as a gem" has said something, "described leaks" has not. */
    boolean isTold(Statement statement, CueUse cue) {
        if (!cue.has(CueVerbs.AS)) {
            return true;
        }
        int to = tokens.at(statement.end());
        for (int t = tokens.at(statement.start()); t < to; t++) {
            if (tokens.hash(t) == AS) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "that" behind the cue tells of a noun: "told me, and easing the pain that people feel", "plans that began". */
    boolean isRelative(Statement statement) {
        int that = tokens.at(statement.start());
        int cue = statement.grounds().cue();
        if (cue < 0 || cue >= that || tokens.hash(that) != THAT) {
            return false;
        }
        boolean apart = false;
        for (int t = cue + 1; t < that - 1; t++) {
            apart |= tokens.is(t, ',');
        }
        if (tokens.is(that - 1, ',')) {
            return !apart && that > cue + 2 && !reading.covered(cue + 1);
        }
        boolean verb = that + 1 < tokens.count()
                && tokens.kind(that + 1) == Tokens.Kind.LOWER
                && (reading.verbs().isAuxiliary(that + 1) || tokens.endsWith(that + 1, "ed"));
        boolean people = (CueVerbs.of(tokens.hash(cue)) & CueVerbs.BIDS) != 0;
        return apart ? that - cue <= NEAR_THAT || people : verb && that > cue + 1 && !people;
    }

    /** Whether what "according to" leads to is only its source: "according to public filings". */
    boolean isOwnSource(Statement statement) {
        int from = tokens.at(statement.start());
        int cue = statement.grounds().cue();
        if (cue < 0 || from <= cue || !CueUse.REPORTS_OF.contains(tokens.hash(cue))) {
            return false;
        }
        for (int t = cue + 1; t < from; t++) {
            if (!tokens.isWord(t)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what stands behind "complained about" or "commenting on" is told of, and not what was said of it. */
    boolean isTopic(Statement statement) {
        int cue = statement.grounds().cue();
        return cue >= 0
                && cue + 1 < tokens.at(statement.start())
                && TOPIC_VERBS.contains(tokens.hash(cue))
                && TOPIC_LINKS.contains(tokens.hash(cue + 1))
                && !reading.covered(tokens.at(statement.start()))
                && statement.quoted().isEmpty();
    }

    /** Whether "called" is done by telephone: nothing is named but who is called. */
    boolean isPhoneCall(Statement statement, ContentShape shape) {
        int cue = statement.grounds().cue();
        if (shape != ContentShape.THING || !Naming.is(tokens, cue) || tokens.at(statement.start()) < cue) {
            return false;
        }
        int to = tokens.at(statement.end());
        for (int t = tokens.at(statement.start()) + 1; t < to; t++) {
            if (tokens.endsWith(t, "ing") || SPANS.contains(tokens.hash(t))) {
                return true;
            }
            boolean names = tokens.has(t, WordKinds.DETERMINER)
                    && !tokens.has(t - 1, WordKinds.CLAUSE_WORD | WordKinds.PREPOSITION);
            if (names || !tokens.isWord(t)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the content only points to something: "said so", "emphasized that fear". */
    boolean isPointer(Statement statement, ContentShape shape) {
        int first = tokens.at(statement.start());
        int words = tokens.at(statement.end()) - first;
        return shape == ContentShape.THING && words < LEAST_CLAUSE && POINTERS.contains(tokens.hash(first));
    }

    /** "maintained his “tough” stance": a noun with a word in marks behind a verb that takes clauses is nothing said. */
    boolean isScareQuote(Statement statement, CueUse cue) {
        return !cue.has(CueVerbs.THING | CueVerbs.ACT | CueVerbs.CLAUSAL)
                && !cue.isUnknown(tokens, statement.grounds().cue())
                && !Screen.isFronted(statement)
                && wordsBeforeAside(statement) < LONGEST_NOUN
                && !reading.covered(tokens.at(statement.start()));
    }

    /** The words up to ", which": what follows tells of the noun. */
    private int wordsBeforeAside(Statement statement) {
        int from = tokens.at(statement.start());
        int to = tokens.at(statement.end());
        int t = from + 1;
        while (t < to && !(tokens.is(t - 1, ',') && tokens.has(t, WordKinds.RELATIVE))) {
            t++;
        }
        return t - from;
    }
}
