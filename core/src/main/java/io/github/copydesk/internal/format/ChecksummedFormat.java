package io.github.copydesk.internal.format;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What stands around the content of a file: four bytes that tell its kind, a version of one byte, the content, and a CRC-32 of all before
 * in four bytes, big-endian.
 *
 * @param magic the bytes that tell the kind
 * @param version the one version that is written and read
 * @param kind what it is, for messages: {@code index of fingerprints}
 * @param name the same in short: {@code index}
 * @param article the article of both: {@code an}
 */
public record ChecksummedFormat(int magic, byte version, String kind, String name, String article) {
    /** Writes the content. */
    public interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads the content to its end. */
    public interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    /** Writes all and flushes; the stream stays open. */
    public void write(OutputStream stream, Writer content) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(magic);
        out.writeByte(version);
        content.write(out);
        out.writeInt((int) checked.getChecksum().getValue());
        out.flush();
    }

    /**
     * Reads what {@link #write} wrote; the stream stays open.
     *
     * @throws StreamCorruptedException if it is of another kind or version, or its checksum is wrong
     * @throws java.io.EOFException if it ends too early
     */
    public <T> T read(InputStream stream, Reader<T> content) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(stream, new CRC32());
        DataInputStream in = new DataInputStream(checked);
        if (in.readInt() != magic) {
            throw new StreamCorruptedException("not " + article + " " + kind);
        }
        byte found = in.readByte();
        if (found != version) {
            throw new StreamCorruptedException("unknown version of " + article + " " + name + ": " + found);
        }
        T read = content.read(in);
        int checksum = (int) checked.getChecksum().getValue();
        if (in.readInt() != checksum) {
            throw new StreamCorruptedException("damaged " + name + ": the checksum is wrong");
        }
        return read;
    }

    /** The exception that tells of damage which another one found. */
    public static StreamCorruptedException corrupted(String message, Exception cause) {
        StreamCorruptedException exception = new StreamCorruptedException(message);
        exception.initCause(cause);
        return exception;
    }
}
