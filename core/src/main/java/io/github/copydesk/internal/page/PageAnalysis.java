package io.github.copydesk.internal.page;

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

    /** Looks at the text of a page. */
    public PageAnalysis(CharSequence text, Blocks blocks, Evidence evidence) {
        this.evidence = evidence;
        this.facts = BlockFacts.of(text, new Words(text, blocks));
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

    /** Writes the places of a stage's weights that apply to a block; returns how many there are. */
    public int places(Stage stage, int block, int[] into) {
        return stage.places(facts, evidence, block, into);
    }

    /** The kind of furniture that the block's words give away. */
    public Furniture furniture(int block) {
        return Furniture.of(facts.get(block, Fact.FURNITURE));
    }
}
