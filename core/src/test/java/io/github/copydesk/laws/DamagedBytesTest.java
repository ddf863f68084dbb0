package io.github.copydesk.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.copydesk.Copydesk;
import io.github.copydesk.boilerplate.SiteTemplate;
import io.github.copydesk.compare.ArticleComparer;
import io.github.copydesk.compare.ArticleSketch;
import io.github.copydesk.fingerprint.Fingerprint;
import io.github.copydesk.fingerprint.FingerprintIndex;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was written is read back; with any bit of it flipped, or cut short anywhere, it is refused by one exception. */
class DamagedBytesTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<String> TEXTS = List.of(
            "The ferry left Port Ansel at noon on Monday with 112 passengers.",
            "Rain is expected in the valley of Tarn until Thursday.",
            "Elena Marsh, the mayor, closed the harbour of Port Ansel.");

    /** What can be written and read. */
    enum Form {
        FINGERPRINT {
            @Override
            byte[] bytes() {
                return Fingerprint.ofText(TEXTS.get(0)).toBytes();
            }

            @Override
            byte[] rewrite(byte[] bytes) {
                return Fingerprint.ofBytes(bytes).toBytes();
            }
        },

        INDEX {
            @Override
            byte[] bytes() throws IOException {
                FingerprintIndex.Builder index = FingerprintIndex.builder();
                TEXTS.forEach(text -> index.add(Fingerprint.ofText(text)));
                return written(index.build());
            }

            @Override
            byte[] rewrite(byte[] bytes) throws IOException {
                return written(FingerprintIndex.read(new ByteArrayInputStream(bytes)));
            }
        },

        SKETCH {
            @Override
            byte[] bytes() {
                return ArticleComparer.create()
                        .sketch(Copydesk.parse(TEXTS.get(0)))
                        .toBytes();
            }

            @Override
            byte[] rewrite(byte[] bytes) {
                return ArticleSketch.ofBytes(bytes).toBytes();
            }
        },

        TEMPLATE {
            @Override
            byte[] bytes() {
                return TEXTS.stream()
                        .map(Copydesk::parse)
                        .collect(SiteTemplate.toTemplate())
                        .toBytes();
            }

            @Override
            byte[] rewrite(byte[] bytes) {
                return SiteTemplate.fromBytes(bytes).toBytes();
            }
        };

        abstract byte[] bytes() throws IOException;

        /** Reads bytes and writes what it read. */
        abstract byte[] rewrite(byte[] bytes) throws IOException;

        private static byte[] written(FingerprintIndex index) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            index.write(out);
            return out.toByteArray();
        }

        void assertRefused(byte[] bytes, String how) {
            Exception e = assertThrows(Exception.class, () -> rewrite(bytes), how);
            Class<?> refusal = this == INDEX ? StreamCorruptedException.class : IllegalArgumentException.class;
            assertEquals(refusal, e.getClass(), how);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsRead(Form form) throws IOException {
        assertArrayEquals(form.bytes(), form.rewrite(form.bytes()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFlippedBitIsSeen(Form form) throws IOException {
        byte[] bytes = form.bytes();
        for (int bit = 0; bit < 8 * bytes.length; bit++) {
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
            form.assertRefused(bytes, "bit " + bit + " flipped");
            bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyByteThatIsMissingIsSeen(Form form) throws IOException {
        byte[] bytes = form.bytes();
        for (int length = 0; length < bytes.length; length++) {
            form.assertRefused(Arrays.copyOf(bytes, length), "cut to " + length);
        }
    }

    /** A forger makes the checksum right as well: no number that he writes is believed, nor is memory taken for it. */
    @ParameterizedTest
    @EnumSource
    void forgedNumbersTakeNoMemory(Form form) throws IOException {
        for (int number : new int[] {-1, Integer.MAX_VALUE, Integer.MIN_VALUE, 1 << 28}) {
            byte[] bytes = form.bytes();
            for (int at = 0; at + 8 <= bytes.length; at++) {
                byte[] forged = bytes.clone();
                ByteBuffer.wrap(forged).putInt(at, number);
                CRC32 crc = new CRC32();
                crc.update(forged, 0, forged.length - 4);
                ByteBuffer.wrap(forged).putInt(forged.length - 4, (int) crc.getValue());
                long before = THREADS.getCurrentThreadAllocatedBytes();
                String what = number + " at " + at;
                try {
                    assertArrayEquals(forged, form.rewrite(forged), what);
                } catch (IllegalArgumentException | StreamCorruptedException refused) {
                    form.assertRefused(forged, what);
                }
                long taken = THREADS.getCurrentThreadAllocatedBytes() - before;
                assertTrue(taken < 2_000_000, () -> what + ": " + taken + " bytes");
            }
        }
    }
}
