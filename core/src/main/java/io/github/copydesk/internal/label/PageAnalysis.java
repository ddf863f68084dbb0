package io.github.copydesk.internal.label;

import io.github.copydesk.internal.page.BlockMarkup;
import io.github.copydesk.internal.page.Blocks;
import io.github.copydesk.internal.page.Ending;
import io.github.copydesk.internal.page.Furniture;
import io.github.copydesk.internal.page.Language;
import io.github.copydesk.internal.page.LongWords;
import io.github.copydesk.internal.page.Opening;
import io.github.copydesk.internal.page.Quotations;
import io.github.copydesk.internal.page.SitePhrases;
import io.github.copydesk.internal.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything the labeller sees of one page. Made in two steps: from the text, and again once the first stage has
 * scored every block. The training program goes the same way.
 */
public final class PageAnalysis {
    /** No block has more features than this. */
    public static final int MOST_PLACES = 1024;

    private final Evidence evidence;
    final Facts facts;
    private final Cohesion cohesion;
    private @Nullable Quotations quotations;
    private @Nullable GroupScores groups;

    /** Looks at the text of a page. */
    public PageAnalysis(Blocks blocks, Evidence evidence) {
        this.evidence = evidence;
        this.facts = BlockFacts.of(new Words(blocks));
        this.cohesion = new Cohesion(facts);
        if (facts.count > 0) {
            PlaceFacts place = new PlaceFacts(facts);
            place.look();
            cohesion.look(place);
        }
    }

    /** Looks again, with the first stage's log-odds of content, one a block. */
    public void scored(float[] scores) {
        if (facts.count > 0) {
            ContentFacts.look(facts, cohesion, scores);
            groups = evidence.groupKinds() == 0 ? null : new GroupScores(facts, evidence, scores);
        }
    }

    /** The number of blocks. */
    public int count() {
        return facts.count;
    }

    /** The number of words in a block. */
    public int words(int block) {
        return facts.words.words(block);
    }

    /** The number of runs of non-blank characters in a block. */
    public int runs(int block) {
        return facts.words.runs[block];
    }

    /** Whether another block has the same words in the same order. */
    public boolean repeats(int block) {
        return facts.get(block, Fact.REPEATED) != 0;
    }

    /** The page's long words, of each block those from one offset to another. */
    public LongWords longWords(int[] starts, int[] ends) {
        return new LongWords(facts.words, starts, ends);
    }

    /** The page's language by its ISO 639-1 code, {@code "und"} if it cannot be told. */
    public String language() {
        return Language.of(facts.words);
    }

    /** Writes the places of a stage's weights that apply to a block; returns how many there are. */
    public int places(LabellingPass stage, int block, int[] into) {
        return stage.places(facts, evidence, stage == LabellingPass.FIRST ? null : groups, block, into);
    }

    /** For each block the sum of a stage's weights at its places. */
    float[] scores(LabellingPass stage, PageModel model) {
        return model.scores(stage, facts, evidence, stage == LabellingPass.FIRST ? null : groups);
    }

    /** What the page's markup says of its blocks. */
    public BlockMarkup markup() {
        return evidence.markup();
    }

    /** How much a block speaks of the site's own offers: from 3 on no story does. */
    public int appeal(int block) {
        return SitePhrases.APPEALS.in(facts.words, block);
    }

    /** How much a block speaks as a consent dialog does: from 3 on no story does. */
    public int cookies(int block) {
        return SitePhrases.COOKIES.in(facts.words, block);
    }

    /** How much a block says of the text what no story says of itself, from 3 on surely: whose views it holds, where it is from. */
    public int disclaims(int block) {
        return SitePhrases.NOTICES.in(facts.words, block);
    }

    /** Whether a block says "you" or "your", "you'll" or "you've". */
    public boolean addressesReader(int block) {
        return (facts.get(block, Fact.PERSON) & 2) != 0 || SitePhrases.READER.in(facts.words, block) > 0;
    }

    /** The kind of furniture that the block's words give away. */
    public Furniture furniture(int block) {
        return Furniture.of(facts.get(block, Fact.FURNITURE));
    }

    /** Whether two words of the block or more make a furniture phrase; single ones stand in a story's sentences too. */
    public boolean hasFurniturePhrase(int block) {
        return Furniture.isIn(facts.words, block, 2);
    }

    /** Whether at least a quarter of the block's words are furniture phrases. */
    public boolean mostlyFurniture(int block) {
        return facts.get(block, Fact.FURNITURE_SHARE) >= 2;
    }

    /** The kind of the short block that heads what the block stands in, since the last content above it. */
    public Furniture under(int block) {
        return FurnitureHeading.kind(facts.get(block, Fact.MARKER_AFTER_CONTENT));
    }

    /** Whether the block ends as sentences do. */
    public boolean endsLikeSentence(int block) {
        return ending(block).endsSentence();
    }

    private Ending ending(int block) {
        return Ending.of(facts.get(block, Fact.ENDING));
    }

    /** Whether the block opens with a bullet or a dash. */
    public boolean opensWithBullet(int block) {
        return facts.get(block, Fact.OPENING) == Opening.BULLET_OR_DASH.bin();
    }

    /** Whether the block names a month or weekday, or a time, together with a number. */
    public boolean hasDate(int block) {
        return facts.get(block, Fact.DATE) == 3;
    }

    /** Whether a verb reports speech. */
    public boolean reportsSpeech(int block) {
        return facts.get(block, Fact.SAYS) == 1;
    }

    /** Whether the block's words stand in the same order in a longer block. */
    public boolean quotesAnotherBlock(int block) {
        return ending(block) != Ending.COLON && quotations().isQuoted(block);
    }

    private Quotations quotations() {
        Quotations found = quotations;
        if (found == null) {
            found = new Quotations(facts.words);
            quotations = found;
        }
        return found;
    }
}
