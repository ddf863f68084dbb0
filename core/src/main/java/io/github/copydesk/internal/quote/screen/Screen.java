package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.model.Features;
import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.quote.reading.ContentShape;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.WantsToKnow;
import io.github.copydesk.internal.quote.reading.WordSenses;
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
    private static final int LEAST_CLAUSE = 4;

    private final Reading reading;
    private final Tokens tokens;
    private final ScreenSignals signals;
    private final Attitudes attitudes;
    private final NounContent nouns;
    private final Features features = new Features();

    /** Starts on a text. */
    public Screen(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.signals = new ScreenSignals(reading);
        this.attitudes = new Attitudes(reading);
        this.nouns = new NounContent(reading);
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
        Attitude attitude = attitudes.of(statement, seen);
        return new Judgement(statement, use(statement, seen, attitude), attitude, probability(statement, seen, model));
    }

    /** What the layout tells is as sure as it is: models have seen too little of it. */
    private double probability(Statement statement, Seen seen, HashedModel model) {
        if (statement.grounds().way() == Grounds.Way.LAYOUT) {
            return statement.probability();
        }
        features.clear();
        signals.of(statement, seen.cue(), seen.shape(), features);
        return 1 / (1 + StrictMath.exp(-features.score(model)));
    }

    /** Puts what a model may learn of a statement into a list. */
    public void features(Statement statement, Features out) {
        Seen seen = see(statement);
        out.clear();
        signals.of(statement, seen.cue(), seen.shape(), out);
    }

    /** Whether a statement is one that may be printed by default, if it is right. */
    public boolean isStatement(Statement statement) {
        Seen seen = see(statement);
        return use(statement, seen, attitudes.of(statement, seen)) == Use.STATEMENT;
    }

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
        CueUse cue = seen.cue();
        boolean reported = grounds.way() == Grounds.Way.REPORTED;
        if (reported && (cue.negated() || cue.passive() || cue.questioned() || isNoCue(grounds))) {
            return Use.NOT_SAID;
        }
        if (!reported && Refusals.isCharged(reading, tokens.at(statement.start()) - 1)) {
            return Use.NOT_SAID;
        }
        if (!reported && Naming.isPlain(reading, grounds.cue())) {
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
        if (nouns.isRelative(statement) || nouns.isOwnSource(statement) || nouns.isTopic(statement)) {
            return Use.NOT_SAID;
        }
        if (attitude == Attitude.SUPPOSES) {
            return Use.BESIDE;
        }
        if (WantsToKnow.is(tokens, grounds.cue())) {
            return Use.STATEMENT;
        }
        if (WantsToKnow.isWish(tokens, grounds.cue()) && WantsToKnow.is(tokens, tokens.at(statement.start()) + 1)) {
            return Use.NOT_SAID;
        }
        if (!statement.quoted().isEmpty()) {
            if (seen.shape() == ContentShape.THING && nouns.isScareQuote(statement, cue)) {
                return Use.BESIDE;
            }
            return cue.has(CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING | CueVerbs.ACT)
                            || cue.isUnknown(tokens, grounds.cue())
                    ? Use.STATEMENT
                    : Use.BESIDE;
        }
        return says(statement, seen) ? Use.STATEMENT : Use.BESIDE;
    }

    /** Whether a cue only looks like one, or names a thing: "a party called “Moor”". */
    private boolean isNoCue(Grounds grounds) {
        return FalseCue.is(reading, grounds.cue(), grounds.mention()) || Naming.isPlain(reading, grounds.cue());
    }

    /** Whether a cue of reported words says them: by the verb and by what follows it. */
    private boolean says(Statement statement, Seen seen) {
        CueUse cue = seen.cue();
        if (cue.isUnknown(tokens, statement.grounds().cue())
                || (cue.verb() == 0 && seen.shape() == ContentShape.THAT)) {
            return !isFeeling(statement.grounds().cue());
        }
        if (nouns.isPointer(statement, seen.shape()) || nouns.isPhoneCall(statement, seen.shape())) {
            return false;
        }
        boolean speech = cue.has(CueVerbs.SPEECH | CueVerbs.WRITING);
        boolean told = speech && (isFronted(statement) || isLongClause(statement, cue));
        return switch (seen.shape()) {
            case THAT -> speech || cue.has(CueVerbs.FINDING | CueVerbs.ACT);
            case QUESTION, CLAUSE -> speech || cue.has(CueVerbs.FINDING);
            case TO -> told || (cue.has(CueVerbs.SPEECH) && cue.has(CueVerbs.TO));
            case SOMEBODY_TO -> speech && (cue.has(CueVerbs.TO | CueVerbs.THING) || cue.has(CueVerbs.CLAUSE));
            case ING -> told || (cue.has(CueVerbs.SPEECH) && takesDoing(statement, cue));
            case PREPOSITION, THING -> told || (saysThings(cue) && nouns.isTold(statement, cue));
        };
    }

    private static boolean saysThings(CueUse cue) {
        return cue.has(CueVerbs.SPEECH) && cue.has(CueVerbs.THING);
    }

    /** Whether what is said stands before the cue, or on both sides of it: "The pier, she said, is safe". */
    static boolean isFronted(Statement statement) {
        return statement.cueStart() >= statement.start();
    }

    /** Whether a verb that takes nothing but clauses has something behind it that is long enough for one. */
    private boolean isLongClause(Statement statement, CueUse cue) {
        return cue.has(CueVerbs.CLAUSAL) && words(statement) >= LEAST_CLAUSE;
    }

    /** "denied leaking it", "recalled hearing a bang at noon". */
    private boolean takesDoing(Statement statement, CueUse cue) {
        return cue.has(CueVerbs.THING) || (cue.has(CueVerbs.CLAUSE) && words(statement) >= LEAST_CLAUSE);
    }

    private int words(Statement statement) {
        return tokens.at(statement.end()) - tokens.at(statement.start());
    }

    /** Whether a cue is an adjective: who is fearful, sure or aware that it sank has not said so. */
    private boolean isFeeling(int cue) {
        return cue >= 0 && Math.abs(reading.senseAt(cue)) > WordSenses.LAST_NOUN && CueVerbs.of(tokens.hash(cue)) == 0;
    }
}
