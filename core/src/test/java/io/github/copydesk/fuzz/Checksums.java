package io.github.copydesk.fuzz;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** Gives made-up bytes the checksums that let them through to what is behind the checksum. */
final class Checksums {
    private static final int HEADER = 9;
    private static final int CHECKSUM = 4;

    private Checksums() {}

    /** The bytes with their last four replaced by the checksum of the others. */
    static byte[] sealed(byte[] bytes) {
        byte[] sealed = bytes.clone();
        if (sealed.length >= CHECKSUM) {
            seal(sealed, 0, sealed.length);
        }
        return sealed;
    }

    /** The bytes of an index with the checksum of each article in it, and of the whole, made right. */
    static byte[] sealedIndex(byte[] bytes) {
        byte[] sealed = bytes.clone();
        ByteBuffer in = ByteBuffer.wrap(sealed);
        if (sealed.length < HEADER) {
            return sealed;
        }
        int articles = in.getInt(HEADER - 4);
        int at = HEADER;
        for (int i = 0; i < articles && at + 2 <= sealed.length; i++) {
            int length = in.getShort(at) & 0xFFFF;
            at += 2;
            if (length >= CHECKSUM && at + length <= sealed.length) {
                seal(sealed, at, at + length);
            }
            at += length;
        }
        if (at + CHECKSUM <= sealed.length) {
            seal(sealed, 0, at + CHECKSUM);
        }
        return sealed;
    }

    private static void seal(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - CHECKSUM - from);
        ByteBuffer.wrap(bytes).putInt(to - CHECKSUM, (int) crc.getValue());
    }
}
