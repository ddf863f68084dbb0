package io.github.copydesk.sparkstories;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;

/**
 * Makes pages on events that never happened, the same ones for the same number: one to five articles on an event, which
 * share its people, places and numbers; every third of them carries another one's text, edited and cut; and all are
 * dressed in furniture. Some pages are one notice with a word changed here and there, which fills hot buckets.
 */
final class GeneratedPages {
    private static final String COMMON =
            "the of and to in that for with was on it as by had at from were which after before into over under about";
    private static final String[] FILLERS = COMMON.split(" ");
    private static final String[] SYLLABLES = {
        "ba", "cor", "du", "fen", "gil", "ho", "jar", "ka", "lum", "mi", "nor", "pe", "qua", "ri", "sol", "tu", "ver",
        "wy", "xo", "zan", "bel", "dra", "est", "fil"
    };
    private static final String[] MENU = {"Home | News | Sport | Weather", "Subscribe to our newsletter"};
    private static final int WORDS = 6000;
    private static final int NAMES = 40_000;

    private final SplittableRandom random = new SplittableRandom(11);
    private final String[] words = new String[WORDS];
    private final String[] names = new String[NAMES];
    private final List<String> notice;

    private GeneratedPages() {
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(1 + random.nextInt(3));
        }
        for (int i = 0; i < NAMES; i++) {
            String name = word(2 + random.nextInt(2));
            names[i] = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        notice = story(new Event());
    }

    /** What the articles on one event have in common. */
    private final class Event {
        final String[] people = new String[8];
        final String[] facts = new String[30];

        Event() {
            for (int i = 0; i < people.length; i++) {
                // Some names are in the news every day, most are not.
                double share = random.nextDouble();
                people[i] = names[(int) (NAMES * share * share)];
            }
            for (int i = 0; i < facts.length; i++) {
                facts[i] = i < 4 ? Integer.toString(10 + random.nextInt(9990)) : words[random.nextInt(WORDS)];
            }
        }
    }

    /** Writes pages as JSON Lines. */
    static void write(Map<String, String> pages, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Map<String, String> line = new LinkedHashMap<>();
                line.put("id", page.getKey());
                line.put("text", page.getValue());
                out.write(json.writeValueAsString(line));
                out.newLine();
            }
        }
    }

    /**
     * Pages by their ids.
     *
     * @param notices how many of them are the notice
     */
    static Map<String, String> pages(int count, int notices) {
        Map<String, String> pages = new LinkedHashMap<>();
        new GeneratedPages().make(count, notices, pages::put);
        return pages;
    }

    private void make(int count, int notices, BiConsumer<String, String> sink) {
        int every = count / Math.max(1, notices);
        int made = 0;
        while (made < count) {
            Event event = new Event();
            List<String> last = story(event);
            int articles = 1 + random.nextInt(5);
            for (int i = 0; i < articles && made < count; i++) {
                List<String> story =
                        made % every == 0 ? edited(notice, 0.01) : i % 3 == 2 ? edited(last, 0.08) : story(event);
                last = story;
                sink.accept(String.format(Locale.ROOT, "page-%08d", scatter(made++)), page(story));
            }
        }
    }

    /** Spreads the articles of one event over the order of ids; each number goes to another one. */
    private static long scatter(int i) {
        return Integer.toUnsignedLong(i * 0x9E3779B1);
    }

    private List<String> story(Event event) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            paragraphs.add(sentence(event) + " " + sentence(event) + " " + sentence(event));
        }
        return paragraphs;
    }

    private String sentence(Event event) {
        StringBuilder sentence = new StringBuilder("The");
        int length = 10 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int kind = random.nextInt(10);
            String[] source = kind < 1 ? event.people : kind < 3 ? event.facts : kind < 6 ? words : FILLERS;
            sentence.append(' ').append(source[random.nextInt(source.length)]);
        }
        return sentence.append('.').toString();
    }

    private List<String> edited(List<String> story, double share) {
        List<String> edited = new ArrayList<>();
        for (String paragraph : story.subList(0, story.size() - random.nextInt(2))) {
            String[] parts = paragraph.split(" ");
            for (int i = 1; i < parts.length; i++) {
                boolean plain = Character.isLowerCase(parts[i].charAt(0)) && !parts[i].endsWith(".");
                if (plain && random.nextDouble() < share) {
                    parts[i] = words[random.nextInt(WORDS)];
                }
            }
            edited.add(String.join(" ", parts));
        }
        return edited;
    }

    private String page(List<String> story) {
        String first = story.get(0);
        String headline = first.substring(0, first.indexOf(' ', 30));
        return MENU[0] + "\n\n" + headline + "\n\n" + String.join("\n\n", story) + "\n\n" + MENU[1] + "\n\n"
                + "Read more: what to know about the storm\n\n\u00A9 2026 The Daily Page. All rights reserved.\n";
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
