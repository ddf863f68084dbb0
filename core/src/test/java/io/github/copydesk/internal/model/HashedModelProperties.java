package io.github.copydesk.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.primitives.Bytes;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A feature's weight is that of the first bucket from its own on with its check; an empty bucket ends the search. */
class HashedModelProperties {
    @Property(tries = 200)
    void findsWhatASearchBucketByBucketFinds(
            @ForAll @IntRange(min = 1, max = 10) int bits, @ForAll @IntRange(max = 10) int tenths, @ForAll long seed) {
        Random random = new Random(seed);
        byte[] weights = new byte[1 << bits];
        byte[] checks = new byte[1 << bits];
        long[] features = random.longs(weights.length).toArray();
        for (int i = 0; i < Math.min(features.length * tenths / 10, features.length - 1); i++) {
            int bucket = HashedModel.bucket(features[i], 64 - bits);
            while (checks[bucket] != 0) {
                bucket = (bucket + 1) & (checks.length - 1);
            }
            checks[bucket] = HashedModel.check(features[i]);
            weights[bucket] = (byte) random.nextInt();
        }
        HashedModel model = HashedModel.of(ModelFile.of(file(bits, weights, checks)));
        for (long feature : features) {
            assertEquals(searched(feature, bits, weights, checks), model.weight(feature));
        }
    }

    private static byte[] file(int bits, byte[] weights, byte[] checks) {
        return ModelFile.bytes(Map.of("bits", Integer.toString(bits), "checks", "1"), Bytes.concat(weights, checks));
    }

    private static int searched(long feature, int bits, byte[] weights, byte[] checks) {
        int bucket = HashedModel.bucket(feature, 64 - bits);
        while (checks[bucket] != 0) {
            if (checks[bucket] == HashedModel.check(feature)) {
                return weights[bucket];
            }
            bucket = (bucket + 1) & (checks.length - 1);
        }
        return 0;
    }
}
