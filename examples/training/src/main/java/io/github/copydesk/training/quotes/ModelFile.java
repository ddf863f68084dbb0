package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.HashedModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes weights as a file that {@code HashedModel} reads: a header, an empty line, a byte a bucket. */
final class ModelFile {
    private ModelFile() {}

    static void write(Path file, Map<String, String> facts, int bits, Map<Long, Double> weights) throws IOException {
        double largest = weights.values().stream().mapToDouble(Math::abs).max().orElse(1);
        double scale = largest / 127;
        byte[] buckets = new byte[1 << bits];
        // In the order of the hashes, so that collisions fall out the same way in every run.
        new TreeMap<>(weights).forEach((feature, weight) -> {
            int bucket = HashedModel.bucket(feature, 64 - bits);
            int value = (int) Math.round(weight / scale);
            if (Math.abs(value) > Math.abs(buckets[bucket])) {
                buckets[bucket] = (byte) value;
            }
        });
        Map<String, String> header = new TreeMap<>(facts);
        header.put("bits", Integer.toString(bits));
        header.put("scale", Float.toString((float) scale));
        try (OutputStream out = Files.newOutputStream(file)) {
            for (Map.Entry<String, String> line : header.entrySet()) {
                out.write((line.getKey() + ": " + line.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            out.write('\n');
            out.write(buckets);
        }
    }
}
