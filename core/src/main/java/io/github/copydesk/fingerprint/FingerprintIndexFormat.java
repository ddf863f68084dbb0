package io.github.copydesk.fingerprint;

import io.github.copydesk.internal.fingerprint.SketchTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * An index as bytes: "CDFI", the format's version, the number of articles, each one's fingerprint behind its length in
 * two bytes, and a CRC-32 of all that. Fingerprints have checksums of their own; this one sees that none is missing and
 * that they are in their order.
 */
final class FingerprintIndexFormat {
    private static final int MAGIC = 0x43444649; // "CDFI"
    private static final byte VERSION = 1;

    private FingerprintIndexFormat() {}

    static void write(SketchTable table, OutputStream stream) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeByte(VERSION);
        out.writeInt(table.size());
        for (int i = 0; i < table.size(); i++) {
            byte[] bytes = new Fingerprint(table.sketch(i)).toBytes();
            out.writeShort(bytes.length);
            out.write(bytes);
        }
        out.writeInt((int) checked.getChecksum().getValue());
        out.flush();
    }

    static SketchTable read(InputStream stream) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(stream, new CRC32());
        DataInputStream in = new DataInputStream(checked);
        SketchTable table = new SketchTable();
        try {
            readArticles(in, table);
            int checksum = (int) checked.getChecksum().getValue();
            if (in.readInt() != checksum) {
                throw new StreamCorruptedException("damaged index: the checksum is wrong");
            }
        } catch (EOFException e) {
            throw corrupted("index cut short after " + table.size() + " articles", e);
        } catch (IllegalArgumentException e) {
            throw corrupted("damaged index: article " + table.size() + ": " + e.getMessage(), e);
        }
        return table;
    }

    private static void readArticles(DataInputStream in, SketchTable table) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new StreamCorruptedException("not an index of fingerprints");
        }
        byte version = in.readByte();
        if (version != VERSION) {
            throw new StreamCorruptedException("unknown version of an index: " + version);
        }
        int size = in.readInt();
        if (size < 0) {
            throw new StreamCorruptedException("damaged index: " + size + " articles");
        }
        for (int i = 0; i < size; i++) {
            byte[] bytes = new byte[in.readUnsignedShort()];
            in.readFully(bytes);
            table.add(Fingerprint.ofBytes(bytes).sketch());
        }
    }

    private static StreamCorruptedException corrupted(String message, Exception cause) {
        StreamCorruptedException exception = new StreamCorruptedException(message);
        exception.initCause(cause);
        return exception;
    }
}
