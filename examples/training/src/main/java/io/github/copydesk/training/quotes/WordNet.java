package io.github.copydesk.training.quotes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The files of WordNet 3 that tell which senses a word has, how often, and what may follow a verb. */
final class WordNet {
    /** The parts of speech. */
    enum Part {
        NOUN('1'),
        VERB('2'),
        ADJ('3'),
        ADV('4');

        /** What stands for the part in a sense key. */
        private final char number;

        Part(char number) {
            this.number = number;
        }

        String file() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A word as one part of speech.
     *
     * @param count how often it was counted, in all senses
     * @param topics how much of it falls under each of WordNet's topics (lexicographer files)
     * @param frames how much of it may stand in each of WordNet's verb frames
     */
    record Entry(int count, Map<Integer, Double> topics, Map<Integer, Double> frames) {
        /** The topic that most of it falls under. */
        int topic() {
            return topics.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0);
        }

        /** How much of it, from 0 to 1, may stand in any of these frames. */
        double frame(int... numbers) {
            double all =
                    topics.values().stream().mapToDouble(Double::doubleValue).sum();
            double sum = 0;
            for (int number : numbers) {
                sum += frames.getOrDefault(number, 0.0);
            }
            return all == 0 ? 0 : sum / all;
        }
    }

    private record Synset(int topic, Map<String, List<Integer>> frames) {}

    private final Path folder;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Map<Part, Entry>> entries = new HashMap<>();
    private final Map<Part, Map<String, List<String>>> irregular = new HashMap<>();

    private WordNet(Path folder) {
        this.folder = folder;
    }

    static WordNet read(Path folder) throws IOException {
        WordNet words = new WordNet(folder);
        words.readCounts();
        for (Part part : Part.values()) {
            words.readEntries(part, words.readSynsets(part));
        }
        words.readIrregular(Part.NOUN);
        words.readIrregular(Part.VERB);
        return words;
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file), StandardCharsets.ISO_8859_1).stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
    }

    /** Lines like {@code say%2:32:00:: 1 1234}: sense key, number of the sense, count. */
    private void readCounts() throws IOException {
        for (String line : lines("cntlist.rev")) {
            String[] fields = line.split(" ", -1);
            int percent = fields[0].indexOf('%');
            char part = fields[0].charAt(percent + 1) == '5' ? '3' : fields[0].charAt(percent + 1);
            String key = fields[0].substring(0, percent) + '%' + part + fields[1];
            counts.merge(key, Integer.parseInt(fields[2]), Integer::sum);
        }
    }

    private Map<String, Synset> readSynsets(Part part) throws IOException {
        Map<String, Synset> synsets = new HashMap<>();
        for (String line : lines("data." + part.file())) {
            String[] fields = line.substring(0, line.indexOf('|')).split(" ", -1);
            int words = Integer.parseInt(fields[3], 16);
            Map<String, List<Integer>> frames = new HashMap<>();
            int at = 4 + 2 * words;
            at += 1 + 4 * Integer.parseInt(fields[at]);
            int framed = part == Part.VERB ? Integer.parseInt(fields[at]) : 0;
            for (int i = 0; i < framed; i++) {
                int frame = Integer.parseInt(fields[at + 2 + 3 * i]);
                int word = Integer.parseInt(fields[at + 3 + 3 * i], 16);
                for (int w = word == 0 ? 1 : word; w <= (word == 0 ? words : word); w++) {
                    String lemma = fields[2 + 2 * w].toLowerCase(Locale.ROOT);
                    frames.computeIfAbsent(lemma, key -> new ArrayList<>()).add(frame);
                }
            }
            synsets.put(fields[0], new Synset(Integer.parseInt(fields[1]), frames));
        }
        return synsets;
    }

    private void readEntries(Part part, Map<String, Synset> synsets) throws IOException {
        for (String line : lines("index." + part.file())) {
            String[] fields = line.split(" ", -1);
            String lemma = fields[0];
            if (!lemma.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '-')) {
                continue;
            }
            int senses = Integer.parseInt(fields[2]);
            int first = line.stripTrailing().split(" ", -1).length - senses;
            Map<Integer, Double> topics = new HashMap<>();
            Map<Integer, Double> frames = new HashMap<>();
            int all = 0;
            for (int i = 1; i <= senses; i++) {
                Synset synset = Objects.requireNonNull(synsets.get(fields[first + i - 1]), line);
                int count = counts.getOrDefault(lemma + '%' + part.number + i, 0);
                double weight = count + 0.3 / i;
                all += count;
                topics.merge(synset.topic(), weight, Double::sum);
                synset.frames().getOrDefault(lemma, List.of()).forEach(f -> frames.merge(f, weight, Double::sum));
            }
            entries.computeIfAbsent(lemma, key -> new HashMap<>()).put(part, new Entry(all, topics, frames));
        }
    }

    /** Lines like {@code said say}. */
    private void readIrregular(Part part) throws IOException {
        Map<String, List<String>> forms = new HashMap<>();
        for (String line : lines(part.file() + ".exc")) {
            String[] fields = line.split(" ", -1);
            for (int i = 1; i < fields.length; i++) {
                forms.computeIfAbsent(fields[i], key -> new ArrayList<>()).add(fields[0]);
            }
        }
        irregular.put(part, forms);
    }

    /** Its words, each with what it is as which part of speech. */
    Map<String, Map<Part, Entry>> entries() {
        return entries;
    }

    /** The forms of a word that no rule makes. */
    List<String> irregular(Part part, String lemma) {
        return irregular.getOrDefault(part, Map.of()).getOrDefault(lemma, List.of());
    }
}
