package io.github.copydesk.samples;

import io.github.copydesk.Copydesk;
import io.github.copydesk.article.Article;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Generates articles on made-up events: those on one event share people, places and numbers, and some sentences. */
public final class Events {
    private static final String[] COMMON = {
        "the", "of", "and", "in", "to", "after", "which", "had", "on", "a", "from", "for", "were", "with", "said",
        "that"
    };

    private Events() {}

    /** An article and the event it reports. */
    public record Report(int event, Article article) {}

    /** Some articles on each of so many events. */
    public static List<Report> reports(long seed, int events, int mostArticles) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Report> reports = new ArrayList<>();
        for (int event = 0; event < events; event++) {
            List<String> facts = facts(random);
            int articles = 1 + random.nextInt(mostArticles);
            for (int i = 0; i < articles; i++) {
                reports.add(new Report(event, Copydesk.parse(page(random, facts))));
            }
        }
        return reports;
    }

    private static List<String> facts(SplittableRandom random) {
        String[] names = {name(random), name(random), name(random), name(random)};
        String[] vocabulary = new String[60];
        Arrays.setAll(vocabulary, i -> word(random));
        List<String> facts = new ArrayList<>();
        for (int fact = 0; fact < 8; fact++) {
            StringBuilder sentence = new StringBuilder("It");
            for (int word = 0; word < 20; word++) {
                int kind = random.nextInt(5);
                String[] source = kind == 0 ? names : kind < 3 ? vocabulary : COMMON;
                sentence.append(' ').append(source[random.nextInt(source.length)]);
            }
            facts.add(sentence.append('.').toString());
        }
        return facts;
    }

    private static String page(SplittableRandom random, List<String> facts) {
        StringBuilder page = new StringBuilder("What happened\n\n");
        int start = random.nextInt(facts.size());
        for (int i = 0; i < 5; i++) {
            page.append(facts.get((start + i) % facts.size())).append("\n\n");
        }
        return page.toString();
    }

    private static String name(SplittableRandom random) {
        String word = word(random);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Long enough that no two events have one in common by chance. */
    private static String word(SplittableRandom random) {
        return String.join("", Wordings.words(random, 3));
    }
}
