package io.github.copydesk.sparkstories;

import io.github.copydesk.stories.distributed.StoryLinks;
import io.github.copydesk.stories.distributed.StoryPair;
import java.io.Serializable;

/** The links of one component, on the way to its articles. */
final class Links implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[] pairs;
    private final long[] closeness;

    private Links(long[] pairs, long[] closeness) {
        this.pairs = pairs;
        this.closeness = closeness;
    }

    static Links of(StoryLinks links) {
        Longs pairs = new Longs();
        Longs closeness = new Longs();
        links.forEach((a, b, pair) -> {
            pairs.add(Longs.pack(a, b));
            closeness.add(Longs.pack(Float.floatToIntBits(pair.closeness()), pair.marks()));
        });
        return new Links(pairs.toArray(), closeness.toArray());
    }

    StoryLinks links() {
        StoryLinks links = new StoryLinks(StoryLinks.LEAST);
        for (int i = 0; i < pairs.length; i++) {
            float close = Float.intBitsToFloat(Longs.upper(closeness[i]));
            links.add(Longs.upper(pairs[i]), Longs.lower(pairs[i]), StoryPair.of(close, Longs.lower(closeness[i])));
        }
        return links;
    }
}
