package io.github.copydesk.stories.distributed;

import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.Components;
import io.github.copydesk.internal.cluster.EventCloseness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Articles of one event among some that hang together: the last step of {@code Stories}, for those who group on many
 * machines. Immutable and thread-safe.
 *
 * @param members the places of its articles in what was split, ascending
 * @param central the place of the article closest to all others, whose headline stands for the story
 * @param texts how many of the articles have a text of their own: those that carry another's count once with it
 * @param confidence how sure it is that they report one event, from 0 to 1; 1 for an article alone
 */
public record StoryCluster(List<Integer> members, int central, int texts, double confidence) {
    /** So many members are compared to find the central one. */
    private static final int COMPARED = 16;

    /** Makes a cluster. */
    public StoryCluster {
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /**
     * Splits articles that hang together into those of one event each, by average-link clustering (Sokal and Michener
     * 1958) of their closeness. Depends on the articles, their order and the links only. Asks for no more pairs than in
     * proportion to the links.
     *
     * @param size how many articles hang together
     * @param links between them, as {@link StoryLinks#components} gives them
     * @param articles gives the article of a place; may be asked again
     * @param within articles that appeared further apart are not close, null for no limit
     * @return the clusters, by their lowest members
     */
    public static List<StoryCluster> split(
            int size, StoryLinks links, IntFunction<StreamText> articles, @Nullable Duration within) {
        if (size == 1) {
            return List.of(new StoryCluster(List.of(0), 0, 1, 1));
        }
        AverageLink.Closeness closeness =
                (a, b) -> articles.apply(a).compare(articles.apply(b), within).closeness();
        Components copies = new Components(size);
        links.table().forEach((a, b, close, marks) -> {
            if ((marks & StoryPair.COPY) != 0) {
                copies.join(a, b);
            }
        });
        List<StoryCluster> clusters = new ArrayList<>();
        for (int[] members : AverageLink.cluster(size, links.table(), closeness, links.least())) {
            clusters.add(cluster(members, copies, closeness));
        }
        return clusters;
    }

    private static StoryCluster cluster(int[] members, Components copies, AverageLink.Closeness closeness) {
        int texts = (int) Arrays.stream(members).map(copies::root).distinct().count();
        int[] compared = Arrays.copyOf(members, Math.min(COMPARED, members.length));
        float[] sums = new float[compared.length];
        for (int i = 0; i < compared.length; i++) {
            for (int j = i + 1; j < compared.length; j++) {
                float pair = closeness.of(compared[i], compared[j]);
                sums[i] += pair;
                sums[j] += pair;
            }
        }
        int best = 0;
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
            all += sums[i];
        }
        double pairs = (double) compared.length * (compared.length - 1);
        double confidence = pairs == 0 ? 1 : EventCloseness.confidence(all / pairs);
        return new StoryCluster(Arrays.stream(members).boxed().toList(), compared[best], texts, confidence);
    }
}
