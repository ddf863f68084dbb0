package io.github.copydesk.training.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that only look like copies, made of real ones: a <em>template twin</em> has the words of a text with other
 * numbers, days and names, as tomorrow's market report has; a <em>framed</em> text has a stretch of a site's own words that
 * unrelated texts have too. The same for the same texts, on every machine.
 */
final class Twins {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,:][0-9]+)*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?\n].*");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final int NAME_LETTERS = 4;
    private static final int THING_LETTERS = 5;
    private static final int MOST_BORROWED = 3;
    private static final int FEWEST_CHANGES = 3;
    private static final double LEAST_CHANGED = 0.4;
    private static final double MOST_OTHERS = 0.5;

    private final List<String> names = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final SplittableRandom chance = new SplittableRandom(17);

    Twins(List<NewsText> texts) {
        for (NewsText text : texts) {
            Matcher words = WORD.matcher(text.text());
            while (words.find()) {
                String word = words.group();
                if (Character.isDigit(word.charAt(0))) {
                    numbers.add(word);
                } else if (isName(word)) {
                    names.add(word);
                }
            }
        }
    }

    /** A text with the same words, but other facts; nothing if it has hardly any to change. */
    Optional<NewsText> twin(NewsText of) {
        return twin(of, chance.nextDouble());
    }

    /** What might be reported of another event of the kind: most names and all numbers and days are others. */
    Optional<NewsText> sequel(NewsText of) {
        return twin(of, MOST_OTHERS + (1 - MOST_OTHERS) * chance.nextDouble());
    }

    private Optional<NewsText> twin(NewsText of, double nameShare) {
        Facts facts = new Facts(nameShare, 0.7 + 0.3 * chance.nextDouble());
        String text = facts.replaced(of.text());
        if (!facts.areOthers()) {
            return Optional.empty();
        }
        return Optional.of(new NewsText(
                of.id() + "-twin",
                of.set(),
                of.story(),
                of.held(),
                facts.replaced(of.title()),
                facts.replaced(of.lede()),
                text));
    }

    /**
     * Another text about the people and places of the first: their most frequent names stand in for its own, and in every
     * other one the thing that the headline is about, too.
     */
    NewsText namesake(NewsText first, NewsText other) {
        List<String> borrowed = namesOf(first.text());
        List<String> own = namesOf(other.text());
        Map<String, String> instead = new HashMap<>();
        int most = 1 + chance.nextInt(MOST_BORROWED);
        for (int i = 0; i < Math.min(most, Math.min(own.size(), borrowed.size())); i++) {
            instead.put(own.get(i), borrowed.get(i));
        }
        if (chance.nextBoolean()) {
            String thing = longestWord(first.title());
            String ownThing = longestWord(other.title());
            if (!thing.isEmpty() && !ownThing.isEmpty()) {
                instead.put(ownThing, thing);
            }
        }
        UnaryOperator<String> replace = text -> WORD.matcher(text)
                .replaceAll(word -> Matcher.quoteReplacement(instead.getOrDefault(word.group(), word.group())));
        return new NewsText(
                first.id() + "-" + other.id() + "-twin",
                other.set(),
                other.story(),
                other.held(),
                replace.apply(other.title()),
                replace.apply(other.lede()),
                replace.apply(other.text()));
    }

    /** The longest word in small letters; empty if there is none of some length. */
    private static String longestWord(String title) {
        String longest = "";
        Matcher words = WORD.matcher(title);
        while (words.find()) {
            String word = words.group();
            boolean thing = word.length() >= THING_LETTERS && Character.isLowerCase(word.charAt(0));
            longest = thing && word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** The names of a text, the most frequent first, of equals the first. */
    private static List<String> namesOf(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Matcher words = WORD.matcher(text);
        boolean start = true;
        int at = 0;
        while (words.find()) {
            start |= SENTENCE_END.matcher(text.substring(at, words.start())).matches();
            if (!start && isName(words.group())) {
                counts.merge(words.group(), 1, Integer::sum);
            }
            start = false;
            at = words.end();
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isName(String word) {
        return word.length() >= NAME_LETTERS && Character.isUpperCase(word.charAt(0)) && !DAYS.contains(word);
    }

    /** The beginning of a text behind words that are not its own. */
    static NewsText framed(NewsText of, String beginning, String frame) {
        String text = of.title() + "\n" + frame + "\n" + beginning;
        return new NewsText(of.id() + "-framed", of.set(), of.story(), of.held(), of.title(), of.lede(), text);
    }

    private final class Facts {
        private final Map<String, String> others = new HashMap<>();
        private int changed;
        private int all;
        private final double nameShare;
        private final double numberShare;

        Facts(double nameShare, double numberShare) {
            this.nameShare = nameShare;
            this.numberShare = numberShare;
        }

        boolean areOthers() {
            return changed >= FEWEST_CHANGES && changed >= LEAST_CHANGED * all;
        }

        String replaced(String text) {
            StringBuilder out = new StringBuilder();
            Matcher words = WORD.matcher(text);
            int at = 0;
            boolean start = true;
            while (words.find()) {
                String gap = text.substring(at, words.start());
                start |= SENTENCE_END.matcher(gap).matches();
                out.append(gap).append(other(words.group(), start));
                at = words.end();
                start = false;
            }
            return out.append(text.substring(at)).toString();
        }

        private String other(String word, boolean start) {
            if (others.containsKey(word)) {
                return others.get(word);
            }
            boolean name = word.length() >= NAME_LETTERS && Character.isUpperCase(word.charAt(0)) && !start;
            String other = word;
            if (Character.isDigit(word.charAt(0))) {
                other = chance.nextDouble() < numberShare ? numbers.get(chance.nextInt(numbers.size())) : word;
            } else if (DAYS.contains(word)) {
                other = DAYS.get(chance.nextInt(DAYS.size()));
            } else if (name) {
                other = chance.nextDouble() < nameShare ? names.get(chance.nextInt(names.size())) : word;
            } else {
                return word;
            }
            others.put(word, other);
            all++;
            changed += other.equals(word) ? 0 : 1;
            return other;
        }
    }
}
