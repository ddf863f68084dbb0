package io.github.copydesk.internal.body;

import io.github.copydesk.article.Role;
import io.github.copydesk.internal.label.BlockVerdict;
import io.github.copydesk.internal.label.Labels;
import io.github.copydesk.internal.label.PageView;
import io.github.copydesk.internal.page.BlockRange;
import org.jspecify.annotations.Nullable;

/** The page seen as that of another story on it: its paragraphs are the body, and all else is furniture. */
public final class OtherStory {
    static final String REASON = "belongs to another story on this page";
    private static final int SHORTEST = 5;

    private OtherStory() {}

    /**
     * The page as that of a story on it.
     *
     * @param page the page as that of its own story
     * @param labels what the labeller makes of it
     * @param story the story's blocks, its title first
     */
    public static PageView view(PageView page, Labels labels, BlockRange story) {
        boolean[] content = new boolean[page.count()];
        @Nullable BlockVerdict[] verdicts = new BlockVerdict[page.count()];
        for (int i = 0; i < labels.count(); i++) {
            boolean prose = page.seen().endsLikeSentence(i) && page.words(i) >= SHORTEST;
            content[i] = story.contains(i)
                    && i > story.first()
                    && prose
                    && page.seen().appeal(i) == 0;
            if (content[i]) {
                verdicts[i] = new BlockVerdict(Role.PARAGRAPH, "a sentence below the story's own title");
            } else if (page.content(i)) {
                verdicts[i] = new BlockVerdict(Role.TEASER, REASON);
            }
        }
        return new PageView(page.source(), page.blocks(), labels, content, verdicts, false, false);
    }
}
