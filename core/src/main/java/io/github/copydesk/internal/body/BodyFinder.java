package io.github.copydesk.internal.body;

import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.BlockRange;
import io.github.copydesk.internal.page.Blocks;
import java.util.List;

/**
 * Decides which blocks of a page are the article's text, at one place: first what the labeller thinks likely, then
 * what rules about whole kinds take out of it and put back. Takes time linear in the page.
 */
public final class BodyFinder {
    private final String source;
    private final Blocks blocks;
    private final Labels labels;
    private List<BlockRange> others = List.of();

    /** A finder on a page whose blocks are labelled. */
    public BodyFinder(String source, Blocks blocks, Labels labels) {
        this.source = source;
        this.blocks = blocks;
        this.labels = labels;
    }

    /**
     * The page with its body.
     *
     * @param minimumConfidence how likely a block must be text
     * @param plain whether no rule of the user knows of furniture on the page
     */
    public PageView find(double minimumConfidence, boolean plain) {
        LikelyText likely = new LikelyText(blocks, labels, minimumConfidence, plain);
        BodyDraft draft = new BodyDraft(source, blocks, labels, likely.content());
        boolean live = false;
        if (!likely.isShort()) {
            Captions.apply(draft);
            LinkLines.apply(draft);
            SiteNotices.apply(draft);
            EmbeddedPosts.apply(draft);
            ReaderComments.apply(draft);
            OtherStories.apply(draft);
            FollowingStories.apply(draft);
            TeaserLists.apply(draft);
            Appeals.apply(draft);
            LostParagraphs.apply(draft);
            Turns.apply(draft);
            Plugs.apply(draft);
            AuthorNotes.apply(draft);
            LedeAboveAdverts.apply(draft);
            ListItems.apply(draft);
            PlainLists.apply(draft);
            LinesAmidText.apply(draft);
            live = LiveEntries.apply(draft);
            Crossheads.apply(draft);
            BodyFallback.apply(draft);
        }
        others = List.copyOf(draft.others);
        return new PageView(source, blocks, labels, draft.content, draft.verdicts, likely.isShort(), live);
    }

    /** The other whole stories of the page that was found last, each from its title to its end. */
    public List<BlockRange> others() {
        return others;
    }
}
