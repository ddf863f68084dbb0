package io.github.copydesk.stories.distributed;

import io.github.copydesk.internal.cluster.EventCloseness;
import io.github.copydesk.internal.cluster.LinkTable;
import io.github.copydesk.internal.cluster.RoundUps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Pairs of articles that are close, and what hangs together by them: a step of {@code Stories}, for those who compare
 * pairs on many machines and bring the results here.
 *
 * <pre>{@code
 * StoryLinks links = new StoryLinks(StoryLinks.LEAST);
 * links.add(0, 2, first.compare(third, null));
 * links.add(1, 3, second.compare(fourth, null));
 * links.components(4);                         // [0, 2], [1], [3] if the second pair is not close
 * }</pre>
 *
 * <p>Keeps thirteen bytes for each close pair. Mutable and not thread-safe.
 */
public final class StoryLinks {
    /** The closeness from which two articles hang together, unless another is asked for. */
    public static final float LEAST = EventCloseness.LEAST;

    private final float least;
    private final LinkTable links;

    /**
     * No links yet; articles will hang together from this closeness on.
     *
     * @param least the least closeness
     */
    public StoryLinks(float least) {
        this(least, new LinkTable());
    }

    private StoryLinks(float least, LinkTable links) {
        this.least = least;
        this.links = links;
    }

    /**
     * {@return the closeness from which articles are as likely of one event as this}
     *
     * @param confidence the least confidence, from 0 to 1
     */
    public static float least(double confidence) {
        return EventCloseness.least(confidence);
    }

    /**
     * {@return how likely articles so close are of one event}
     *
     * @param closeness how close they are
     */
    public static double confidence(double closeness) {
        return EventCloseness.confidence(closeness);
    }

    /**
     * Adds a pair of articles, known by their numbers; it is kept if it is close.
     *
     * @param a the number of an article
     * @param b the number of another
     * @param pair what is known of the two
     */
    public void add(int a, int b, StoryPair pair) {
        if (pair.closeness() >= least) {
            links.add(a, b, pair.closeness(), pair.marks());
        }
    }

    /**
     * {@return what hangs together, in the order of their lowest numbers} A round-up, which has a good part of several
     * articles that have nothing to do with each other, is alone. The order in which links were added does not matter.
     *
     * @param articles how many articles there are; every one is in exactly one component
     */
    public List<Component> components(int articles) {
        BitSet roundUps = RoundUps.of(links);
        LinkTable kept = roundUps.isEmpty() ? links : links.without(roundUps::get);
        List<int[]> groups = kept.components(articles);
        List<LinkTable> inside = kept.inside(articles, groups);
        List<Component> components = new ArrayList<>(groups.size());
        for (int i = 0; i < inside.size(); i++) {
            components.add(new Component(groups.get(i), new StoryLinks(least, inside.get(i))));
        }
        return components;
    }

    /** Takes links. */
    @FunctionalInterface
    public interface Reader {
        /**
         * Two articles and what is known of them.
         *
         * @param a the number of one
         * @param b the number of the other
         * @param pair what is known of the two
         */
        void read(int a, int b, StoryPair pair);
    }

    /**
     * Hands over all links in the order they were added.
     *
     * @param reader takes them one by one
     */
    public void forEach(Reader reader) {
        links.forEach((a, b, closeness, marks) -> reader.read(a, b, StoryPair.of(closeness, marks)));
    }

    /** Takes two articles. */
    @FunctionalInterface
    public interface Pairs {
        /**
         * The numbers of the two.
         *
         * @param a the number of one
         * @param b the number of the other
         */
        void accept(int a, int b);
    }

    /**
     * Pairs of articles of one event that carry one text, each at least once. A round-up, which contains other
     * articles, is no copy of any.
     *
     * @param pairs takes the pairs one by one
     */
    public void forEachCopy(Pairs pairs) {
        BitSet roundUps = RoundUps.of(links);
        links.forEach((a, b, closeness, marks) -> {
            if ((marks & StoryPair.COPY) != 0 && !roundUps.get(a) && !roundUps.get(b)) {
                pairs.accept(a, b);
            }
        });
    }

    LinkTable table() {
        return links;
    }

    float least() {
        return least;
    }

    /** Articles that hang together. Immutable. */
    public static final class Component {
        private final int[] articles;
        private final StoryLinks links;

        Component(int[] articles, StoryLinks links) {
            this.articles = articles;
            this.links = links;
        }

        /** {@return their numbers, ascending; a new array at each call} */
        public int[] articles() {
            return articles.clone();
        }

        /** {@return how many they are} */
        public int size() {
            return articles.length;
        }

        /** {@return the links between them, by their places among the articles} */
        public StoryLinks links() {
            return links;
        }
    }
}
