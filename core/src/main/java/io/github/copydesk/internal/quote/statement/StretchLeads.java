package io.github.copydesk.internal.quote.statement;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.quote.quoted.QuotedSpeech;
import io.github.copydesk.internal.quote.reading.CueVerbs;
import io.github.copydesk.internal.quote.reading.Reading;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.quote.reported.Report;
import io.github.copydesk.internal.text.Tokens;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The cue that leads to each quoted stretch, its source, the clause that owns it, and who speaks it. Not thread-safe. */
final class StretchLeads {
    /** How far before a name "according" stands with "to the" between. */
    private static final int THE = 3;

    /** How many words may stand between a source and its cue. */
    private static final int NEAR = 2;

    private static final long ACCORDING = WordHash.of("according");

    private final Reading reading;
    private final Tokens tokens;
    private final Stretches stretches;
    private final QuotedSpeech quoted;
    private final ReportedContent contents;
    private final int[] cueOf;
    private final int[] sourceOf;
    private final int[] ownerOf;

    StretchLeads(Reading reading, QuotedSpeech quoted, ReportedContent contents) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.stretches = reading.stretches();
        this.quoted = quoted;
        this.contents = contents;
        this.cueOf = new int[stretches.count()];
        this.sourceOf = new int[stretches.count()];
        this.ownerOf = new int[stretches.count()];
        Arrays.fill(cueOf, -1);
        Arrays.fill(ownerOf, -1);
        Arrays.fill(sourceOf, -1);
    }

    /** The cue that leads to a stretch alone; -1 if none does. */
    int cue(int stretch) {
        return cueOf[stretch];
    }

    /** The cue of the clause that a stretch stands in; -1 if it stands in none. */
    int owner(int stretch) {
        return ownerOf[stretch];
    }

    /** Gives a clause those of some stretches that no other one owns. */
    void take(List<Integer> inside, int cue) {
        inside.stream().filter(s -> ownerOf[s] < 0).forEach(s -> ownerOf[s] = cue);
    }

    /**
     * Notes for each stretch the shortest clause that it stands in: what Lund said that Krog said is Krog's. But what Lund said that both
     * agreed to do is Lund's, since agreeing is no saying.
     */
    void own(List<Clausal> clauses) {
        clauses.stream()
                .sorted(Comparator.comparing(
                                (Clausal clause) -> !isSaying(clause.report().cue()))
                        .thenComparingInt(Clausal::length))
                .forEach(clause -> clause.inside().stream()
                        .filter(s -> ownerOf[s] < 0)
                        .forEach(s -> ownerOf[s] = clause.report().cue()));
    }

    /** Whether a cue may mean that something is said; only what goes on in heads or is done does not. */
    private boolean isSaying(int cue) {
        int verb = CueVerbs.of(tokens.hash(cue));
        return verb == 0 || (verb & (CueVerbs.SPEECH | CueVerbs.WRITING | CueVerbs.FINDING)) != 0;
    }

    /** Notes a cue that leads to a quotation; "according to" only where no other does: who says so there passes it on. */
    void lead(int stretch, Report report) {
        if (cueOf[stretch] < 0 || rank(report.cue()) >= rank(cueOf[stretch])) {
            cueOf[stretch] = report.cue();
            sourceOf[stretch] = report.mention();
        }
    }

    /** "said" leads rather than "commenting", and both rather than "according". */
    private int rank(int cue) {
        if (isAccording(cue)) {
            return 0;
        }
        return (CueVerbs.of(tokens.hash(cue)) & CueVerbs.ING) != 0 ? 1 : 2;
    }

    private boolean isAccording(int cue) {
        return cue >= 0 && tokens.hash(cue) == ACCORDING;
    }

    /** "according to Lund", "according to the Post". */
    private boolean isAccordingTo(int from) {
        return isAccording(from - 2) || isAccording(from - THE);
    }

    /** Who speaks a stretch: who says it rather than who passes it on. */
    int speakerOf(int stretch) {
        int plain = contents.introducer(stretch);
        if (plain >= 0) {
            return plain;
        }
        int mention = quoted.speaker(stretch);
        int other = sourceOf[stretch];
        boolean passesOn = mention >= 2
                && other >= 0
                && !isAccording(cueOf[stretch])
                && isAccordingTo(reading.mentions().from(mention));
        return passesOn || isNearer(other, mention, stretch) ? other : mention;
    }

    /**
     * Whether the source of the cue right before a stretch stands between it and who seems to speak it: in
     * {@code Lund said he left after Krog said it was “over”} it is Krog.
     */
    private boolean isNearer(int source, int mention, int stretch) {
        if (source < 0 || mention < 0 || source <= mention) {
            return false;
        }
        int opening = tokens.at(stretches.outerStart(stretch));
        int end = reading.mentions().to(source);
        return end <= cueOf[stretch]
                && cueOf[stretch] < opening
                && cueOf[stretch] - end <= NEAR
                && reading.sentences().of(reading.mentions().from(mention))
                        == reading.sentences().of(opening);
    }
}
