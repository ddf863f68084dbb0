package io.github.copydesk.stories.distributed;

import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.internal.cluster.AverageLink;
import io.github.copydesk.internal.cluster.EventOdds;
import io.github.copydesk.stories.Stories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Articles of one event among some that hang together: the last step of {@link Stories}, for those who group on many
 * machines. Immutable and thread-safe.
 *
 * <pre>{@code
 * StoryCluster.split(List.of(flood, sameFlood, strike));
 *     // StoryCluster[members=[0, 1], central=0], StoryCluster[members=[2], central=2]
 * }</pre>
 *
 * @param members the places of its articles in the list that was split, ascending
 * @param central the place of the article closest to all others, whose headline stands for the story
 */
public record StoryCluster(List<Integer> members, int central) {
    /** More articles than this are no longer compared each with each. */
    public static final int MOST_ARTICLES = 800;

    /** Makes a cluster. */
    public StoryCluster {
        members = List.copyOf(Objects.requireNonNull(members, "members"));
    }

    /**
     * Splits articles that hang together into those of one event each, by average-link clustering (Sokal and Michener
     * 1958) of the log-odds that two articles report the same event. More than 800 articles stay together. Depends on the
     * articles and their order only; compares each with each.
     */
    public static List<StoryCluster> split(List<ArticleSketch> articles) {
        int n = Objects.requireNonNull(articles, "articles").size();
        if (n == 1 || n > MOST_ARTICLES) {
            int[] all = new int[n];
            Arrays.setAll(all, i -> i);
            return List.of(cluster(all, 0));
        }
        float[] odds = odds(articles);
        List<StoryCluster> clusters = new ArrayList<>();
        for (int[] members : AverageLink.cluster(n, odds.clone(), 0)) {
            clusters.add(cluster(members, central(members, odds, n)));
        }
        return clusters;
    }

    private static float[] odds(List<ArticleSketch> articles) {
        ArticleComparer comparer = ArticleComparer.create();
        int n = articles.size();
        float[] odds = new float[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                float pair = EventOdds.of(
                        comparer.score(articles.get(i), articles.get(j)).similarity());
                odds[i * n + j] = pair;
                odds[j * n + i] = pair;
            }
        }
        return odds;
    }

    private static int central(int[] members, float[] odds, int n) {
        int central = members[0];
        float best = Float.NEGATIVE_INFINITY;
        for (int i : members) {
            float sum = 0;
            for (int j : members) {
                sum += odds[i * n + j];
            }
            if (sum > best) {
                best = sum;
                central = i;
            }
        }
        return central;
    }

    private static StoryCluster cluster(int[] members, int central) {
        return new StoryCluster(Arrays.stream(members).boxed().toList(), central);
    }
}
