package io.github.copydesk.stories.distributed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How fast a stream of articles flows: by it {@code Stories} knows how many articles appeared between two, which tells more
 * than the days do: a week is long for an agency and short for a village. Immutable.
 *
 * <pre>{@code
 * StreamPace.NONE.with(monday).with(wednesday).with(null).articlesADay()      // 1.0: two in two days
 * }</pre>
 *
 * @param articles how many articles told when they appeared
 * @param first when the first of them appeared, in seconds since 1970
 * @param last when the last did
 */
public record StreamPace(int articles, long first, long last) {
    /** That of no articles. */
    public static final StreamPace NONE = new StreamPace(0, Long.MAX_VALUE, Long.MIN_VALUE);

    private static final double SECONDS_A_DAY = 86_400;

    /**
     * {@return the pace with an article more; the same if it is not known when that appeared}
     *
     * @param published when it appeared, null if that is not known
     */
    public StreamPace with(@Nullable Instant published) {
        if (published == null) {
            return this;
        }
        long time = published.getEpochSecond();
        return and(new StreamPace(1, time, time));
    }

    /**
     * {@return the pace of the articles of both}
     *
     * @param other the pace of the others
     */
    public StreamPace and(StreamPace other) {
        return new StreamPace(articles + other.articles, Math.min(first, other.first), Math.max(last, other.last));
    }

    /** {@return how many articles appeared a day; of those of one day all} */
    public double articlesADay() {
        return articles == 0 ? 0 : articles / Math.max(1, ((double) last - first) / SECONDS_A_DAY);
    }
}
