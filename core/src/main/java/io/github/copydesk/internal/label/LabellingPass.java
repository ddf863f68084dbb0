package io.github.copydesk.internal.label;

import static io.github.copydesk.internal.label.Fact.*;

import io.github.copydesk.internal.page.PageHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the labeller's two linear stages: which facts and combinations of facts have a weight, and where in the
 * model's table. The last part of the table is hashed: the words of short blocks, and evidence from outside the text.
 */
public final class LabellingPass {
    /** The table's hashed part has {@code 1 << WORD_BITS} places for words. */
    static final int WORD_BITS = 15;

    static final int EVIDENCE_BITS = 15;

    /** What the text of the page says. */
    public static final LabellingPass FIRST = new LabellingPass(
            0,
            FIRST_STAGE,
            new Fact[0],
            crosses(
                    "WORDS ENDING MAIN_RUN",
                    "WORDS FUNCTION_WORDS",
                    "WORDS CAPITALS",
                    "WORDS SHARED_WITH_RUN",
                    "MAIN_RUN SHARED_WITH_RUN",
                    "MAIN_RUN SHARED_NAMES",
                    "MAIN_RUN AFTER_MARKER",
                    "MAIN_RUN SHARED_WITH_LEDE",
                    "WORDS PROSE_SHARE_BEFORE",
                    "SINCE_PROSE UNTIL_PROSE WORDS",
                    "PROSE_AROUND WORDS",
                    "PROSE_AROUND MAIN_RUN",
                    "FURNITURE WORDS",
                    "FURNITURE ENDING",
                    "FURNITURE FURNITURE_SHARE",
                    "WORDS SHARED_WITH_TITLE",
                    "REPEATED WORDS",
                    "SIMILAR_SHAPE WORDS",
                    "OPENING ENDING",
                    "DATE WORDS",
                    "PERSON FURNITURE",
                    "SEPARATORS WORDS",
                    "PARENTHESES ENDING WORDS",
                    "WORDS WORDS-1 ENDING-1",
                    "WORDS WORDS+1 ENDING+1",
                    "WORDS-1 WORDS+1 WORDS",
                    "ENDING ENDING-1 ENDING+1",
                    "FURNITURE-1 WORDS",
                    "FURNITURE-1 ENDING",
                    "FURNITURE+1 WORDS",
                    "DATE-1 WORDS",
                    "DATE+1 WORDS",
                    "PAGE_PROSE WORDS ENDING",
                    "PAGE_LINE WORDS",
                    "QUOTE_MARKS SAYS ENDING",
                    "MAIN_RUN MARKERS_ABOVE",
                    "MAIN_RUN DATES_AROUND",
                    "PERSON PERSON_AROUND PERSON_AT_TOP",
                    "INFORMAL PERSON_AT_TOP MARKERS_ABOVE",
                    "DATES_AROUND WORDS"));

    /** The same, and what the first stage makes of the page. */
    public static final LabellingPass SECOND = new LabellingPass(
            FIRST_STAGE,
            COUNT,
            new Fact[] {
                WORDS,
                ENDING,
                OPENING,
                FUNCTION_WORDS,
                CAPITALS,
                SENTENCES,
                DIGITS,
                DATE,
                PERSON,
                SAYS,
                FURNITURE,
                FURNITURE_SHARE,
                REPEATED,
                PLACE,
                MAIN_RUN,
                AFTER_MARKER,
                SHARED_WITH_TITLE,
                PAGE_PROSE,
                PARENTHESES
            },
            crosses(
                    "SCORE SCORE-1 SCORE+1",
                    "SCORE WORDS",
                    "SCORE ENDING",
                    "SCORE CONTENT_RUN",
                    "SCORE SHARED_WITH_CONTENT",
                    "SCORE SHARED_NAMES_WITH_CONTENT",
                    "SCORE CONTENT_SHARE_BEFORE",
                    "SCORE OWN_RUN",
                    "SCORE CONTENT_AROUND",
                    "SCORE SINCE_CONTENT UNTIL_CONTENT",
                    "SCORE MARKER_AFTER_CONTENT",
                    "SCORE FURNITURE",
                    "SCORE-1 SCORE-2",
                    "SCORE+1 SCORE+2",
                    "SCORE+1 ENDING WORDS",
                    "SCORE-1 ENDING WORDS",
                    "CONTENT_RUN SHARED_WITH_CONTENT",
                    "CONTENT_RUN SHARED_NAMES_WITH_CONTENT",
                    "CONTENT_RUN MARKER_AFTER_CONTENT",
                    "CONTENT_RUN WORDS ENDING",
                    "CONTENT_RUN OWN_RUN",
                    "CONTENT_RUN GAP_WORDS",
                    "CONTENT_RUN SHARED_WITH_OPENING",
                    "CONTENT_SHARE_BEFORE SHARED_WITH_CONTENT",
                    "CONTENT_SHARE_BEFORE OWN_RUN GAP_WORDS",
                    "SINCE_CONTENT UNTIL_CONTENT WORDS",
                    "SINCE_CONTENT UNTIL_CONTENT ENDING",
                    "REPEATS_CONTENT WORDS CONTENT_RUN",
                    "WORDS SHARED_WITH_CONTENT",
                    "CONTENT_RUN MARKERS_SINCE_CONTENT",
                    "SCORE MARKERS_SINCE_CONTENT",
                    "MARKERS_SINCE_CONTENT WORDS_SINCE_MARKERS",
                    "CONTENT_SHARE_BEFORE PERSON_AROUND PERSON_AT_TOP",
                    "CONTENT_RUN DATES_AROUND INFORMAL"));

    /** Facts by themselves; for each up to how many blocks around, and where in the table its weights begin. */
    final Fact[] facts;

    final int[] reaches;
    final int[] bases;
    /** Combinations of two or three looks, and where in the table the weights of each begin. */
    final Look[][] crosses;

    final int[] crossBases;
    private final int words;
    private final int size;

    private LabellingPass(int fromFact, int toFact, Fact[] own, Look[][] crosses) {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : values()) {
            if (fact.index >= fromFact && fact.index < toFact) {
                all.add(fact);
            }
        }
        int wide = all.size();
        all.addAll(List.of(own));
        this.facts = all.toArray(new Fact[0]);
        this.reaches = new int[facts.length];
        this.bases = new int[facts.length];
        int next = 1;
        for (int k = 0; k < facts.length; k++) {
            reaches[k] = k < wide ? facts[k].reach : 0;
            bases[k] = next;
            next += (facts[k].bins + 1) * (2 * reaches[k] + 1);
        }
        this.crosses = crosses;
        this.crossBases = new int[crosses.length];
        for (int k = 0; k < crosses.length; k++) {
            crossBases[k] = next;
            int bins = 1;
            for (Look look : crosses[k]) {
                bins *= look.fact().bins + 1;
            }
            next += bins;
        }
        this.words = next;
        this.size = next + (1 << WORD_BITS) + (1 << EVIDENCE_BITS);
    }

    private static Look[][] crosses(String... lines) {
        return Arrays.stream(lines).map(Look::all).toArray(Look[][]::new);
    }

    /** The number of weights. */
    public int size() {
        return size;
    }

    /** Writes the places of all weights that apply to a block; returns how many there are. */
    int places(Facts page, Evidence evidence, @Nullable GroupScores groups, int block, int[] into) {
        int count = 0;
        into[count++] = 0;
        for (int k = 0; k < facts.length; k++) {
            int reach = reaches[k];
            for (int offset = -reach; offset <= reach; offset++) {
                int bin = page.at(Facts.row(block + offset) + facts[k].index);
                into[count++] = bases[k] + bin * (2 * reach + 1) + reach - offset;
            }
        }
        for (int k = 0; k < crosses.length; k++) {
            into[count++] = crossPlace(page, Facts.row(block), k);
        }
        count = shortPlaces(page, block, into, count);
        count = evidencePlaces(page, evidence, block, into, count);
        return groupPlaces(groups, block, into, count);
    }

    private int crossPlace(Facts page, int row, int k) {
        int bin = 0;
        for (Look look : crosses[k]) {
            bin = bin * look.radix() + page.at(row + look.place());
        }
        return crossBases[k] + bin;
    }

    /** Writes the places of a block's words behind others; returns how many there are then. */
    int shortPlaces(Facts page, int block, int[] into, int from) {
        return ShortBlocks.places(page, block, words, into, from);
    }

    /** Writes the places of what is known of a block's groups behind others; returns how many there are then. */
    int groupPlaces(@Nullable GroupScores groups, int block, int[] into, int from) {
        return groups == null ? from : groups.places(block, words + (1 << WORD_BITS), EVIDENCE_BITS, into, from);
    }

    private int evidencePlaces(Facts page, Evidence evidence, int block, int[] into, int from) {
        int count = from;
        int reach = EvidenceWeights.REACH;
        for (int at = Math.max(0, block - reach); at <= Math.min(block + reach, page.count - 1); at++) {
            for (int f = evidence.first(at);
                    f < evidence.last(at) && count + GroupScores.MOST_PLACES < into.length;
                    f++) {
                int hash = evidence.names().hash(evidence.feature(f));
                into[count++] = evidencePlace(hash, at - block);
                if (at == block) {
                    into[count++] = evidencePlace(hash, EvidenceWeights.lengthKey(page, block));
                }
            }
        }
        return count;
    }

    /** The place of the weight of a feature at a distance from the block, or with the block's length. */
    int evidencePlace(int hash, int key) {
        return words + (1 << WORD_BITS) + (PageHash.mix(hash * 31 + key) >>> (32 - EVIDENCE_BITS));
    }

    /** What the weight at a place is for: {@code words=7}, {@code score=12 · contentRun=8}. */
    public String name(int place) {
        if (place == 0) {
            return "always";
        }
        for (int k = facts.length - 1; k >= 0 && place < crossBases[0]; k--) {
            if (place >= bases[k]) {
                int width = 2 * reaches[k] + 1;
                int at = place - bases[k];
                return Look.name(facts[k], reaches[k] - at % width) + "=" + at / width;
            }
        }
        for (int k = crosses.length - 1; k >= 0 && place < words; k--) {
            if (place >= crossBases[k]) {
                return name(crosses[k], place - crossBases[k]);
            }
        }
        return place < words + (1 << WORD_BITS) ? "word#" + (place - words) : "evidence#" + (place - words);
    }

    private static String name(Look[] cross, int place) {
        StringBuilder name = new StringBuilder();
        int rest = place;
        for (int p = cross.length - 1; p >= 0; p--) {
            int bins = cross[p].fact().bins + 1;
            name.insert(0, (p == 0 ? "" : " · ") + cross[p] + "=" + rest % bins);
            rest /= bins;
        }
        return name.toString();
    }
}
