package io.github.copydesk.training.similarity;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.model.ModelFile;
import io.github.copydesk.internal.pair.words.ComparedWords;
import io.github.copydesk.internal.pair.words.NewsFrequencies;
import io.github.copydesk.internal.pair.words.WordScanner;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts in how many documents each word stands, and how often with a capital that its place does not explain. The
 * table that comes out holds quantised counts by hash bucket, of words that at least {@value #LEAST} documents have.
 */
final class BackgroundCount {
    private static final int BITS = 17;
    private static final int LEAST = 4;

    private final Map<Integer, int[]> counts = new HashMap<>();
    private int documents;

    /**
     * Counts one document, a paragraph a line.
     *
     * @param times how many documents it stands for: a short one has few of the words of its story
     */
    void add(String text, int times) {
        WordScanner scanner = new WordScanner(text);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            scanner.add(start, end);
            start = end + 1;
        }
        add(scanner.add(start, text.length()).words(), times);
    }

    private void add(ComparedWords words, int times) {
        documents += times;
        for (int i = 0; i < words.count(); i++) {
            int[] count = counts.computeIfAbsent(words.stem(i), hash -> new int[4]);
            if (count[3] != documents) {
                count[3] = documents;
                count[0] += times;
            }
            if (words.looksLikeName(i)) {
                count[1]++;
                count[2]++;
            } else if (!words.is(i, ComparedWords.CAPITAL)) {
                count[2]++;
            }
        }
    }

    int documents() {
        return documents;
    }

    /** The model file. Where two words share a bucket, the more frequent one has it. */
    byte[] toFile(String madeBy, String data) {
        byte[] table = new byte[1 << BITS];
        int[] most = new int[1 << BITS];
        counts.forEach((hash, count) -> {
            int bucket = HashedModel.bucket(hash, 64 - BITS);
            byte code = NewsFrequencies.encode(count[0], count[1], count[2]);
            boolean wins =
                    count[0] > most[bucket] || (count[0] == most[bucket] && (code & 0xFF) > (table[bucket] & 0xFF));
            if (count[0] >= LEAST && wins) {
                most[bucket] = count[0];
                table[bucket] = code;
            }
        });
        Map<String, String> header = new LinkedHashMap<>();
        header.put(
                "what",
                "document frequency and share of capitals of words, by hash bucket: quantised counts, no words");
        header.put("made by", madeBy);
        header.put("data", data);
        header.put("documents", Integer.toString(documents));
        header.put("bits", Integer.toString(BITS));
        return ModelFile.bytes(header, table);
    }
}
