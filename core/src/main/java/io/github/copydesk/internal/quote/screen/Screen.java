package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.lexicon.WordSet;
import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.MentionSense;
import io.github.copydesk.internal.quote.reading.Mentions;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.screen.Judgement.Use;
import io.github.copydesk.internal.quote.statement.Grounds;
import io.github.copydesk.internal.quote.statement.Statement;
import io.github.copydesk.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges what was found: what is not said at all ("did not say", "was asked if"), what is thought or done and not said, what
 * its source does with the rest, and how likely it may be printed. Not thread-safe.
 */
public final class Screen {
    private static final WordSet REPORTS_OF = WordSet.of(List.of("according", "per"));
    private static final WordSet CALLS_FOR = WordSet.of(List.of("for", "on", "upon"));
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

    private static final WordSet WISHES = WordSet.of(List.of("want", "wants", "wanted", "demanded", "demands"));
    private static final long TO = WordHash.of("to");
    private static final long KNOW = WordHash.of("know");
    private static final long BE = WordHash.of("be");
    private static final long THAT = WordHash.of("that");

    private final Reading reading;
    private final Tokens tokens;
    private final ScreenSignals signals;
    private final Features features = new Features();

    /** Starts on a text. */
    public Screen(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.signals = new ScreenSignals(reading);
    }

    /** Judges the statements of a text, in their order, by a model. */
    public static List<Judgement> of(Reading reading, List<Statement> statements, HashedModel model) {
        Screen screen = new Screen(reading);
        List<Judgement> judged = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            judged.add(screen.judge(statement, model));
        }
        return judged;
    }

    private Judgement judge(Statement statement, HashedModel model) {
        Seen seen = see(statement);
        Attitude attitude = attitude(statement, seen);
        return new Judgement(statement, use(statement, seen, attitude), attitude, probability(statement, seen, model));
    }

    /** What the layout tells is as sure as it is: models have seen too little of it. */
    private double probability(Statement statement, Seen seen, HashedModel model) {
        if (statement.grounds().way() == Grounds.Way.LAYOUT) {
            return statement.probability();
        }
        features.clear();
        signals.of(statement, seen.cue, seen.shape, features);
        return 1 / (1 + StrictMath.exp(-features.score(model)));
    }

    /** Puts what a model may learn of a statement into a list. */
    public void features(Statement statement, Features out) {
        Seen seen = see(statement);
        out.clear();
        signals.of(statement, seen.cue, seen.shape, out);
    }

    /** Whether a statement is one that may be printed by default, if it is right. */
    public boolean isStatement(Statement statement) {
        Seen seen = see(statement);
        return use(statement, seen, attitude(statement, seen)) == Use.STATEMENT;
    }

    /** What is seen of a statement at once. */
    private record Seen(CueUse cue, ContentShape shape) {}

    private Seen see(Statement statement) {
        Grounds grounds = statement.grounds();
        int from = tokens.at(statement.start());
        int to = tokens.at(statement.content().get(0).end());
        return new Seen(CueUse.of(reading, grounds.cue(), grounds.mention()), ContentShape.of(reading, from, to));
    }

    private Use use(Statement statement, Seen seen, Attitude attitude) {
        Grounds grounds = statement.grounds();
        if (EmptyContent.is(reading, statement)) {
            return Use.NOT_SAID;
        }
        if (grounds.way() == Grounds.Way.LAYOUT || grounds.way() == Grounds.Way.NESTED) {
            return Use.STATEMENT;
        }
        CueUse cue = seen.cue;
        boolean reported = grounds.way() == Grounds.Way.REPORTED;
        if (reported && (cue.negated() || cue.passive() || cue.questioned() || isNoCue(grounds))) {
            return Use.NOT_SAID;
        }
        if (!reported && CueUse.isCharged(reading, tokens.at(statement.start()) - 1)) {
            return Use.NOT_SAID;
        }
        if (!reported && isNaming(grounds.cue()) && isNamed(grounds)) {
            return Use.NOT_SAID;
        }
        if (!reported) {
            boolean before = statement.cueStart() >= 0 && statement.cueStart() < statement.start();
            return cue.negated()
                            && before
                            && reading.sentences().of(grounds.cue())
                                    == reading.sentences().of(tokens.at(statement.start()))
                    ? Use.NOT_SAID
                    : Use.STATEMENT;
        }
        if (isRelative(statement) || isOwnSource(statement)) {
            return Use.NOT_SAID;
        }
        if (attitude == Attitude.SUPPOSES) {
            return Use.BESIDE;
        }
        if (wantsToKnow(grounds.cue())) {
            return Use.STATEMENT;
        }
        if (isWish(grounds.cue()) && wantsToKnow(tokens.at(statement.start()) + 1)) {
            return Use.NOT_SAID;
        }
        if (!statement.quoted().isEmpty()) {
            if (seen.shape == ContentShape.THING && isScareQuote(statement, cue)) {
                return Use.BESIDE;
            }
            return has(cue, CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING | CueVerbs.ACT)
                            || isUnknown(grounds, cue)
                    ? Use.STATEMENT
                    : Use.BESIDE;
        }
        return says(statement, seen) ? Use.STATEMENT : Use.BESIDE;
    }

    /** "maintained his “tough” stance": a noun with a word in marks behind a verb that takes clauses is nothing said. */
    private boolean isScareQuote(Statement statement, CueUse cue) {
        return !has(cue, CueVerbs.THING | CueVerbs.ACT | CueVerbs.CLAUSAL)
                && !isUnknown(statement.grounds(), cue)
                && !isFronted(statement)
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

    /** Whether a cue only looks like one, or names a thing: "a party called “Moor”". */
    private boolean isNoCue(Grounds grounds) {
        return FalseCue.is(reading, grounds.cue(), grounds.mention()) || (isNaming(grounds.cue()) && isNamed(grounds));
    }

    /** Whether what is called so stands right before "called", with an article: no one calls anything something. */
    private boolean isNamed(Grounds grounds) {
        Mentions mentions = reading.mentions();
        int mention = grounds.cue() < 0 ? -1 : mentions.at(grounds.cue()) - 1;
        return mention >= 0
                && mentions.to(mention) == grounds.cue()
                && mentions.sense(mention) == MentionSense.OTHER_THING
                && (CueVerbs.of(tokens.hash(grounds.cue())) & CueVerbs.PAST) != 0;
    }

    /** Whether a cue of reported words says them: by the verb and by what follows it. */
    private boolean says(Statement statement, Seen seen) {
        CueUse cue = seen.cue;
        if (isUnknown(statement.grounds(), cue) || (cue.verb() == 0 && seen.shape == ContentShape.THAT)) {
            return true;
        }
        if (isPointer(statement, seen.shape) || isPhoneCall(statement, seen.shape)) {
            return false;
        }
        boolean speech = has(cue, CueVerbs.SPEECH | CueVerbs.WRITING);
        boolean told = speech && (isFronted(statement) || isLongClause(statement, cue));
        return switch (seen.shape) {
            case THAT -> speech || has(cue, CueVerbs.FINDING | CueVerbs.ACT);
            case QUESTION, CLAUSE -> speech || has(cue, CueVerbs.FINDING);
            case TO -> told || (has(cue, CueVerbs.SPEECH) && has(cue, CueVerbs.TO));
            case SOMEBODY_TO -> speech && (has(cue, CueVerbs.TO | CueVerbs.THING) || has(cue, CueVerbs.CLAUSE));
            case ING -> told || (has(cue, CueVerbs.SPEECH) && takesDoing(statement, cue));
            case PREPOSITION, THING -> told || (has(cue, CueVerbs.SPEECH) && has(cue, CueVerbs.THING));
        };
    }

    /** Whether a "that" behind the cue tells of a noun: "told me, and easing the pain that people feel", "plans that began". */
    private boolean isRelative(Statement statement) {
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
    private boolean isOwnSource(Statement statement) {
        int from = tokens.at(statement.start());
        int cue = statement.grounds().cue();
        if (cue < 0 || from <= cue || !REPORTS_OF.contains(tokens.hash(cue))) {
            return false;
        }
        for (int t = cue + 1; t < from; t++) {
            if (!tokens.isWord(t)) {
                return false;
            }
        }
        return true;
    }

    /** Whether "called" is done by telephone: nothing is named but who is called. */
    private boolean isPhoneCall(Statement statement, ContentShape shape) {
        int cue = statement.grounds().cue();
        if (shape != ContentShape.THING || !isNaming(cue) || tokens.at(statement.start()) < cue) {
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
    private boolean isPointer(Statement statement, ContentShape shape) {
        int first = tokens.at(statement.start());
        int words = tokens.at(statement.end()) - first;
        return shape == ContentShape.THING && words < LEAST_CLAUSE && POINTERS.contains(tokens.hash(first));
    }

    /** Whether what is said stands before the cue, or on both sides of it: "The pier, she said, is safe". */
    private static boolean isFronted(Statement statement) {
        return statement.cueStart() >= statement.start();
    }

    /** Whether a verb that takes nothing but clauses has something behind it that is long enough for one. */
    private boolean isLongClause(Statement statement, CueUse cue) {
        return has(cue, CueVerbs.CLAUSAL) && words(statement) >= LEAST_CLAUSE;
    }

    /** "denied leaking it", "recalled hearing a bang at noon". */
    private boolean takesDoing(Statement statement, CueUse cue) {
        return has(cue, CueVerbs.THING) || (has(cue, CueVerbs.CLAUSE) && words(statement) >= LEAST_CLAUSE);
    }

    private int words(Statement statement) {
        return tokens.at(statement.end()) - tokens.at(statement.start());
    }

    /** Whether a cue is no verb that is known: a colon, "according to", a noun, or a rare verb. */
    private boolean isUnknown(Grounds grounds, CueUse cue) {
        return cue.verb() == 0
                && (grounds.cue() < 0
                        || !tokens.isWord(grounds.cue())
                        || REPORTS_OF.contains(tokens.hash(grounds.cue())));
    }

    /** Whether a word is "know" of "wanted to know", which asks. */
    private boolean wantsToKnow(int know) {
        return know >= 2
                && know < tokens.count()
                && tokens.hash(know) == KNOW
                && tokens.hash(know - 1) == TO
                && isWish(know - 2);
    }

    private boolean isWish(int token) {
        return token >= 0 && WISHES.contains(tokens.hash(token));
    }

    private Attitude attitude(Statement statement, Seen seen) {
        CueUse cue = seen.cue;
        if (wantsToKnow(statement.grounds().cue())) {
            return Attitude.ASKS;
        }
        if (cue.supposed() && statement.grounds().way() == Grounds.Way.REPORTED) {
            return Attitude.SUPPOSES;
        }
        if (statement.direct() || statement.grounds().way() == Grounds.Way.LAYOUT) {
            return asksDirectly(statement) ? Attitude.ASKS : Attitude.ASSERTS;
        }
        boolean speech = has(cue, CueVerbs.SPEECH | CueVerbs.WRITING);
        if (!statement.quoted().isEmpty() && isNaming(statement.grounds().cue())) {
            return Attitude.ASSERTS;
        }
        if (seen.shape.isInfinitive()) {
            return infinitive(cue, speech);
        }
        if (!speech && has(cue, CueVerbs.THOUGHT) && !has(cue, CueVerbs.FINDING | CueVerbs.ACT)) {
            return Attitude.THINKS;
        }
        if (!speech && !agrees(cue, seen) && has(cue, CueVerbs.INTENTION)) {
            return Attitude.INTENDS;
        }
        if (has(cue, CueVerbs.DENIES)) {
            return Attitude.DENIES;
        }
        return said(statement, seen, cue);
    }

    /** "agreed that it was safe": by a clause one agrees to what is, not to do something. */
    private static boolean agrees(CueUse cue, Seen seen) {
        return has(cue, CueVerbs.ACT) && seen.shape.isClause();
    }

    private Attitude infinitive(CueUse cue, boolean speech) {
        if (has(cue, CueVerbs.INTENDS) && (speech || has(cue, CueVerbs.INTENTION)) && !has(cue, CueVerbs.DEMANDS)) {
            return Attitude.INTENDS;
        }
        if (has(cue, CueVerbs.DEMANDS | CueVerbs.BIDS)) {
            return Attitude.DEMANDS;
        }
        if (has(cue, CueVerbs.DENIES)) {
            return Attitude.DENIES;
        }
        return !speech && has(cue, CueVerbs.THOUGHT) ? Attitude.THINKS : Attitude.ASSERTS;
    }

    /** What a verb of speech does with a clause or a noun. */
    private Attitude said(Statement statement, Seen seen, CueUse cue) {
        int first = tokens.at(statement.start());
        boolean calls = has(cue, CueVerbs.DEMANDS) && CALLS_FOR.contains(tokens.hash(first));
        if (calls) {
            return Attitude.DEMANDS;
        }
        if (isNaming(statement.grounds().cue())) {
            return Attitude.ASSERTS;
        }
        if (has(cue, CueVerbs.ASKS) || (has(cue, CueVerbs.DEMANDS) && seen.shape == ContentShape.QUESTION)) {
            return Attitude.ASKS;
        }
        if (!agrees(cue, seen) && has(cue, CueVerbs.INTENDS)) {
            return Attitude.INTENDS;
        }
        boolean things = seen.shape == ContentShape.THING || seen.shape == ContentShape.PREPOSITION;
        if (has(cue, CueVerbs.DEMANDS)) {
            return Attitude.DEMANDS;
        }
        return !things && isMandative(first, tokens.at(statement.end())) ? Attitude.DEMANDS : Attitude.ASSERTS;
    }

    /** "called the loss a sad day": gives it a name, and calls for nothing. */
    private boolean isNaming(int cue) {
        return cue >= 0
                && (CueVerbs.of(tokens.hash(cue)) & CueVerbs.NAMES) != 0
                && !CALLS_FOR.contains(tokens.hash(cue + 1));
    }

    /** "that Lee be named": a bare "be" behind no auxiliary. */
    private boolean isMandative(int from, int to) {
        for (int t = from + 1; t < Math.min(to, from + 12); t++) {
            if (tokens.hash(t) == BE) {
                return !isHelped(t - 1) && !isHelped(t - 2);
            }
        }
        return false;
    }

    /** Whether a word makes a bare "be" behind it an ordinary one: "cannot be", "to be", "would also be". */
    private boolean isHelped(int token) {
        return token >= 0
                && (reading.verbs().isAuxiliary(token)
                        || tokens.endsWith(token, "to")
                        || tokens.endsWith(token, "not")
                        || tokens.endsWith(token, "n't")
                        || tokens.endsWith(token, "n’t")
                        || tokens.endsWith(token, "'ll"));
    }

    private boolean asksDirectly(Statement statement) {
        Span last = statement.content().get(statement.content().size() - 1);
        int end = last.end() - 1;
        while (end > last.start()
                && !Character.isLetterOrDigit(reading.text().charAt(end))
                && reading.text().charAt(end) != '?') {
            end--;
        }
        return reading.text().charAt(end) == '?';
    }

    private static boolean has(CueUse cue, int bits) {
        return (cue.verb() & bits) != 0;
    }
}
