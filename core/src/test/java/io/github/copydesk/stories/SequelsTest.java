package io.github.copydesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.Copydesk;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.PreparedArticle;
import io.github.copydesk.samples.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The next match, another accident, the same headline of another: not one event, however many words are the same. */
class SequelsTest {
    private static final Pattern CASE = Pattern.compile("(?m)^== ");
    private static final Pattern TEXT = Pattern.compile("(?m)^-- ");
    private static final ArticleComparer COMPARER = ArticleComparer.create();

    record Report(String story, PreparedArticle article) {}

    record Case(String name, List<Report> reports) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return CASE.splitAsStream(Texts.resource("sequels.txt")).skip(1).map(SequelsTest::read);
    }

    private static Case read(String text) {
        List<String> parts = TEXT.splitAsStream(text).toList();
        List<Report> reports = parts.stream().skip(1).map(SequelsTest::report).toList();
        return new Case(parts.get(0).strip(), reports);
    }

    private static Report report(String part) {
        int end = part.indexOf('\n');
        return new Report(
                part.substring(0, end),
                Copydesk.prepare(Copydesk.parse(part.substring(end + 1).strip())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPairIsAsLikelyOfOneEventAsItIs(Case reports) {
        for (Report a : reports.reports()) {
            for (Report b : reports.reports()) {
                double similarity = COMPARER.score(
                                a.article().sketch(), b.article().sketch())
                        .similarity();
                assertEquals(
                        a.story().equals(b.story()),
                        similarity >= 0.5,
                        () -> a.article().article().source() + "\n~\n"
                                + b.article().article().source() + "\n" + similarity);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachEventIsAStory(Case reports) {
        Stories<Integer> stories = Stories.byId();
        Map<String, TreeSet<Integer>> right = new TreeMap<>();
        List<Report> all = new ArrayList<>(reports.reports());
        for (int i = 0; i < all.size(); i++) {
            stories.add(i, all.get(i).article());
            right.computeIfAbsent(all.get(i).story(), first -> new TreeSet<>()).add(i);
        }
        List<TreeSet<Integer>> found = stories.group().stream()
                .map(story -> new TreeSet<>(story.articles()))
                .toList();
        assertTrue(found.containsAll(right.values()), found + ", right is " + right.values());
    }
}
