package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.HashedModel;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes weights as the bytes of a file that {@code HashedModel} reads: a header, an empty line, a byte a bucket,
 * a check a bucket.
 */
final class ModelFile {
    private ModelFile() {}

    static byte[] bytes(Map<String, String> facts, int bits, Map<Long, Double> weights) {
        double largest = weights.values().stream().mapToDouble(Math::abs).max().orElse(1);
        double scale = largest / 127;
        byte[] buckets = new byte[1 << bits];
        byte[] checks = new byte[1 << bits];
        // In the order of the hashes, so that collisions fall out the same way in every run.
        new TreeMap<>(weights).forEach((feature, weight) -> {
            int value = (int) Math.round(weight / scale);
            if (value != 0) {
                int bucket = HashedModel.bucket(feature, 64 - bits);
                while (checks[bucket] != 0) {
                    bucket = (bucket + 1) & (checks.length - 1);
                }
                buckets[bucket] = (byte) value;
                checks[bucket] = HashedModel.check(feature);
            }
        });
        Map<String, String> header = new TreeMap<>(facts);
        header.put("checks", "1");
        header.put("bits", Integer.toString(bits));
        header.put("scale", Float.toString((float) scale));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        header.forEach((key, value) -> out.writeBytes((key + ": " + value + "\n").getBytes(StandardCharsets.UTF_8)));
        out.write('\n');
        out.writeBytes(buckets);
        out.writeBytes(checks);
        return out.toByteArray();
    }
}
