package io.github.copydesk.fingerprint;

import static io.github.copydesk.internal.format.ChecksummedFormat.corrupted;

import io.github.copydesk.internal.fingerprint.SketchTable;
import io.github.copydesk.internal.format.ChecksummedFormat;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;

/**
 * An index as bytes: "CDFI", the format's version, the number of articles, each one's fingerprint behind its length in
 * two bytes, and a CRC-32 of all that. Fingerprints have checksums of their own; this one sees that none is missing and
 * that they are in their order.
 */
final class FingerprintIndexFormat {
    private static final ChecksummedFormat FORMAT =
            new ChecksummedFormat(0x43444649 /* "CDFI" */, (byte) 1, "index of fingerprints", "index", "an");

    private FingerprintIndexFormat() {}

    static void write(SketchTable table, OutputStream stream) throws IOException {
        FORMAT.write(stream, out -> writeArticles(table, out));
    }

    private static void writeArticles(SketchTable table, DataOutputStream out) throws IOException {
        out.writeInt(table.size());
        for (int i = 0; i < table.size(); i++) {
            byte[] bytes = new Fingerprint(table.sketch(i)).toBytes();
            out.writeShort(bytes.length);
            out.write(bytes);
        }
    }

    static SketchTable read(InputStream stream) throws IOException {
        SketchTable table = new SketchTable();
        try {
            return FORMAT.read(stream, in -> readArticles(in, table));
        } catch (EOFException e) {
            throw corrupted("index cut short after " + table.size() + " articles", e);
        } catch (IllegalArgumentException e) {
            throw corrupted("damaged index: article " + table.size() + ": " + e.getMessage(), e);
        }
    }

    private static SketchTable readArticles(DataInputStream in, SketchTable table) throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new StreamCorruptedException("damaged index: " + size + " articles");
        }
        for (int i = 0; i < size; i++) {
            byte[] bytes = new byte[in.readUnsignedShort()];
            in.readFully(bytes);
            table.add(Fingerprint.ofBytes(bytes).sketch());
        }
        return table;
    }
}
