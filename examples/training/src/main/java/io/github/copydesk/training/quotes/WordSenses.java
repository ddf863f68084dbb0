package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.training.quotes.WordNet.Entry;
import io.github.copydesk.training.quotes.WordNet.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes the table of words' senses: {@code training senses WORDNET_DIR RESOURCES_DIR}, where the first folder holds the
 * {@code data} and {@code index} files of WordNet 3.0. A word form's code tells its commonest part of speech and, for
 * verbs and nouns, what they are about; it is negative if the form is often another part of speech too.
 */
public final class WordSenses {
    /** Words counted less often are left out: they are rare in news, too. */
    private static final int LEAST_COUNT = 5;

    private static final int LEAST_VERB_COUNT = 2;
    private static final int BITS = 15;
    private static final double OFTEN = 0.15;

    private final WordNet words;
    private final Map<String, Map<Part, Entry>> forms = new TreeMap<>();

    private WordSenses(WordNet words) {
        this.words = words;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("usage: training senses WORDNET_DIR OUT_DIR");
        }
        WordSenses senses = new WordSenses(WordNet.read(Path.of(args[0])));
        senses.words.entries().forEach(senses::add);
        Map<Long, Integer> codes = new HashMap<>();
        senses.forms.forEach((form, entries) -> codes.put(WordHash.of(form), code(entries)));
        Map<String, String> facts = Map.of(
                "what", "the commonest senses of words (Senses)",
                "data", "WordNet 3.0, Copyright 2006 Princeton University; https://wordnet.princeton.edu/license",
                "words", Integer.toString(codes.size()));
        Files.write(Path.of(args[1]).resolve("word-senses.model"), HashedTable.table(facts, BITS, codes));
        System.out.printf("word-senses: %d forms%n", codes.size());
    }

    private void add(String lemma, Map<Part, Entry> entries) {
        int all = entries.values().stream().mapToInt(Entry::count).sum();
        Entry verb = entries.get(Part.VERB);
        if (all < LEAST_COUNT && (verb == null || verb.count() < LEAST_VERB_COUNT)) {
            return;
        }
        entries.forEach((part, entry) -> {
            for (String form : forms(part, lemma)) {
                forms.computeIfAbsent(form, key -> new EnumMap<>(Part.class))
                        .merge(part, entry, (a, b) -> a.count() >= b.count() ? a : b);
            }
        });
    }

    private Set<String> forms(Part part, String lemma) {
        Set<String> all = new LinkedHashSet<>(words.irregular(part, lemma));
        switch (part) {
            case VERB -> all.addAll(WordForms.ofVerb(lemma));
            case NOUN -> all.addAll(WordForms.ofNoun(lemma));
            default -> all.add(lemma);
        }
        return all;
    }

    private static int code(Map<Part, Entry> entries) {
        double sum = entries.values().stream().mapToDouble(e -> e.count() + 0.3).sum();
        long common = entries.values().stream()
                .filter(e -> e.count() + 0.3 >= OFTEN * sum)
                .count();
        Map.Entry<Part, Entry> commonest = entries.entrySet().stream()
                .max(Comparator.comparingInt(e -> e.getValue().count()))
                .orElseThrow();
        Entry main = commonest.getValue();
        Entry verb = entries.get(Part.VERB);
        int code = switch (commonest.getKey()) {
            case VERB -> 1 + verbTopic(main) * 6 + clauses(main);
            case NOUN -> 50 + nounTopic(main) * 7 + (verb == null ? 0 : verbTopic(verb));
            case ADJ -> 101;
            case ADV -> 102;
        };
        return common > 1 ? -code : code;
    }

    /** WordNet's topics of verbs in six: communication, cognition, feeling, dealings, states, anything else. */
    private static int verbTopic(Entry verb) {
        return switch (verb.topic()) {
            case 32 -> 1;
            case 31 -> 2;
            case 37, 39 -> 3;
            case 33, 40, 41 -> 4;
            case 42 -> 5;
            default -> 6;
        };
    }

    /** Whether a clause with "that", often or seldom, or an infinitive may follow a verb; below 6. */
    private static int clauses(Entry verb) {
        double that = verb.frame(26, 34);
        int often = that > 0.5 ? 2 : that > 0.1 ? 1 : 0;
        return often * 2 + (verb.frame(24, 25, 28, 29, 35) > 0.3 ? 1 : 0);
    }

    /** WordNet's topics of nouns in six: communication, thought, people, deeds, anything else, time. */
    private static int nounTopic(Entry noun) {
        return switch (noun.topic()) {
            case 10 -> 1;
            case 7, 9, 12 -> 2;
            case 14, 18 -> 3;
            case 4, 11, 26 -> 4;
            case 28 -> 6;
            default -> 5;
        };
    }
}
