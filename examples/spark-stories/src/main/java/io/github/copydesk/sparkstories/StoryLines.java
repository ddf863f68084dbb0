package io.github.copydesk.sparkstories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copydesk.stories.Story;
import io.github.copydesk.stories.distributed.StoryCluster;
import io.github.copydesk.stories.distributed.StoryLinks;
import io.github.copydesk.stories.distributed.StreamText;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Splits what hangs together into stories, and writes them as the command line does. */
final class StoryLines {
    /** The name of the class of which there is one an article on the way to its group. */
    static final String MEMBER = Member.class.getName();

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoryLines() {}

    /** An article in its group. */
    private static final class Member implements Serializable {
        private static final long serialVersionUID = 1;

        final int number;
        final int text;
        final String id;
        final String headline;
        /** Null where no more than one other text is in the group. */
        final @Nullable Text compared;

        Member(int number, int text, Text article, boolean compared) {
            this.number = number;
            this.text = text;
            this.id = article.id();
            this.headline = article.headline();
            this.compared = compared ? article : null;
        }
    }

    /** The lines, the largest story first, of equals the one whose first id comes first. */
    static JavaRDD<String> of(JavaSparkContext spark, Corpus corpus, StoryLinks links, Broadcast<Words> words) {
        int[] groupOfText = IntStream.range(0, corpus.size()).toArray();
        List<Tuple2<Integer, Links>> linksOfGroups = new ArrayList<>();
        for (StoryLinks.Component component : links.components(corpus.size())) {
            int[] members = component.articles();
            Arrays.stream(members).forEach(text -> groupOfText[text] = members[0]);
            if (members.length > 2) {
                linksOfGroups.add(new Tuple2<>(members[0], Links.of(component.links())));
            }
        }
        Broadcast<int[]> groups = spark.broadcast(groupOfText);
        Broadcast<int[]> texts = spark.broadcast(corpus.texts());
        Broadcast<BitSet> large = spark.broadcast(largeGroups(groupOfText, corpus.texts()));
        JavaPairRDD<Long, Tuple2<List<String>, String>> stories = corpus.articles()
                .mapToPair(article -> {
                    int text = texts.value()[article._1()];
                    int group = groups.value()[text];
                    boolean compared = text == article._1() && large.value().get(group);
                    return new Tuple2<>(group, new Member(article._1(), text, article._2(), compared));
                })
                .cogroup(spark.parallelizePairs(linksOfGroups), corpus.partitions())
                .values()
                .flatMapToPair(group -> stories(group._1(), group._2(), words.value()))
                // Sorting looks at them twice.
                .persist(StorageLevel.MEMORY_AND_DISK());
        return stories.sortByKey(true, corpus.partitions())
                .values()
                .zipWithIndex()
                .map(story -> line(story._2() + 1, story._1()._1(), story._1()._2()));
    }

    /** Groups of three texts or more: two that are linked are one story, whatever else is known of them. */
    private static BitSet largeGroups(int[] groupOfText, int[] texts) {
        BitSet ofTwo = new BitSet();
        BitSet large = new BitSet();
        for (int text = 0; text < texts.length; text++) {
            int group = groupOfText[text];
            if (texts[text] == text && group != text) {
                (ofTwo.get(group) ? large : ofTwo).set(group);
            }
        }
        return large;
    }

    private static Iterator<Tuple2<Long, Tuple2<List<String>, String>>> stories(
            Iterable<Member> group, Iterable<Links> links, Words words) {
        List<Member> texts = new ArrayList<>();
        Map<Integer, List<Member>> articles = new LinkedHashMap<>();
        for (Member member : group) {
            articles.computeIfAbsent(member.text, any -> new ArrayList<>()).add(member);
            if (member.text == member.number) {
                texts.add(member);
            }
        }
        texts.sort(Comparator.comparingInt(member -> member.number));
        List<Tuple2<Long, Tuple2<List<String>, String>>> stories = new ArrayList<>();
        for (StoryCluster cluster : split(texts, links, words)) {
            List<Member> members = cluster.members().stream()
                    .flatMap(place -> articles.getOrDefault(texts.get(place).number, List.of()).stream())
                    .sorted(Comparator.comparingInt(member -> member.number))
                    .toList();
            List<String> ids = new ArrayList<>();
            members.forEach(member -> ids.add(member.id));
            stories.add(new Tuple2<>(
                    Longs.pack(-members.size(), members.get(0).number),
                    new Tuple2<>(ids, texts.get(cluster.central()).headline)));
        }
        return stories.iterator();
    }

    private static List<StoryCluster> split(List<Member> members, Iterable<Links> links, Words words) {
        if (members.size() <= 2) {
            List<Integer> all = members.size() == 1 ? List.of(0) : List.of(0, 1);
            return List.of(new StoryCluster(all, 0, members.size(), 1));
        }
        List<StreamText> texts = new ArrayList<>();
        for (Member member : members) {
            texts.add(words.text(Objects.requireNonNull(member.compared)));
        }
        return StoryCluster.split(
                texts.size(), links.iterator().next().links(), texts::get, null);
    }

    /** The line of a story that was grouped elsewhere. */
    static String line(long number, Story<String> story) {
        return line(number, story.articles(), story.headline());
    }

    private static String line(long number, List<String> articles, String headline) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("story", number);
        line.put("articles", articles);
        line.put("headline", headline);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
