package io.github.copydesk.internal.label;

import io.github.copydesk.internal.model.ModelFile;
import io.github.copydesk.internal.page.Blocks;
import java.util.Map;

/**
 * Pages whose story is marked: lines that begin with {@code +} are the story's, those with {@code -} are not; a slash ends
 * a line. The labeller has learned nothing and says just that: what a rule makes of a line is the rule's.
 */
public final class MarkedPages {
    private static final PageLabeller IGNORANT = new PageLabeller(PageModel.of(
            ModelFile.of(PageModel.bytes(
                    Map.of(), new float[LabellingPass.FIRST.size()], new float[LabellingPass.SECOND.size()])),
            FeatureNames.NONE));
    /** As log odds: three in four. */
    private static final float SURE = 1.1f;

    private MarkedPages() {}

    /** Reads a marked page. */
    public static PageView of(String page) {
        String[] lines = page.split("/", -1);
        StringBuilder source = new StringBuilder();
        float[] odds = new float[lines.length];
        boolean[] content = new boolean[lines.length];
        for (int i = 0; i < lines.length; i++) {
            content[i] = lines[i].charAt(0) == '+';
            odds[i] = content[i] ? SURE : -SURE;
            source.append(lines[i].substring(1).strip()).append('\n');
        }
        Blocks blocks = Blocks.ofLines(source.toString());
        Labels labels = IGNORANT.label(blocks, Evidence.NONE.withBiases(odds));
        return new PageView(source.toString(), blocks, labels, content, new BlockVerdict[lines.length], false, false);
    }
}
