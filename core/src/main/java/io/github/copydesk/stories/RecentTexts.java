package io.github.copydesk.stories;

import io.github.copydesk.stories.distributed.StreamText;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts by number, got when they are asked for; those asked for last are kept. Not thread-safe. */
final class RecentTexts {
    private final IntFunction<StreamText> source;
    private final long mostWords;
    private final Map<Integer, StreamText> recent = new LinkedHashMap<>(64, 0.75f, true);
    private long words;

    /**
     * Keeps what {@code source} gives.
     *
     * @param mostWords how many words the kept ones may have together; the last one is kept in any case
     */
    RecentTexts(IntFunction<StreamText> source, long mostWords) {
        this.source = source;
        this.mostWords = mostWords;
    }

    StreamText get(int number) {
        StreamText kept = recent.get(number);
        if (kept != null) {
            return kept;
        }
        StreamText text = source.apply(number);
        recent.put(number, text);
        words += text.sketch().words();
        Iterator<StreamText> eldest = recent.values().iterator();
        while (words > mostWords && recent.size() > 1) {
            words -= eldest.next().sketch().words();
            eldest.remove();
        }
        return text;
    }
}
