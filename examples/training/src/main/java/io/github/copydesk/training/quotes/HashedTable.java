package io.github.copydesk.training.quotes;

import io.github.copydesk.internal.model.HashedModel;
import io.github.copydesk.internal.model.ModelFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Puts weights into the file that a {@code HashedModel} reads: a byte a bucket, and then a check a bucket. */
final class HashedTable {
    /** How much of a table may be taken: in a full one, features that training has not seen are found in long rows. */
    private static final double FULLEST = 0.7;

    private HashedTable() {}

    static byte[] bytes(Map<String, String> facts, int bits, Map<Long, Double> weights) {
        double largest = weights.values().stream().mapToDouble(Math::abs).max().orElse(1);
        double scale = largest / 127;
        Map<Long, Integer> values = new HashMap<>();
        long most = (long) (FULLEST * (1 << bits));
        double[] sizes =
                weights.values().stream().mapToDouble(Math::abs).sorted().toArray();
        double least = sizes.length > most ? sizes[(int) (sizes.length - most)] : 0;
        weights.forEach((feature, weight) -> {
            if (Math.abs(weight) >= least) {
                values.put(feature, (int) Math.round(weight / scale));
            }
        });
        Map<String, String> header = new TreeMap<>(facts);
        header.put("scale", Float.toString((float) scale));
        return table(header, bits, values);
    }

    /** The file of a table of numbers between -127 and 127 by the hashes of what they belong to. */
    static byte[] table(Map<String, String> facts, int bits, Map<Long, Integer> values) {
        byte[] buckets = new byte[1 << bits];
        byte[] checks = new byte[1 << bits];
        // In the order of the hashes, so that collisions fall out the same way in every run.
        new TreeMap<>(values).forEach((feature, value) -> {
            if (value != 0) {
                int bucket = HashedModel.bucket(feature, 64 - bits);
                while (checks[bucket] != 0) {
                    bucket = (bucket + 1) & (checks.length - 1);
                }
                buckets[bucket] = value.byteValue();
                checks[bucket] = HashedModel.check(feature);
            }
        });
        byte[] both = Arrays.copyOf(buckets, 2 * buckets.length);
        System.arraycopy(checks, 0, both, buckets.length, checks.length);
        Map<String, String> header = new TreeMap<>(facts);
        header.put("checks", "1");
        header.put("bits", Integer.toString(bits));
        return ModelFile.bytes(header, both);
    }
}
