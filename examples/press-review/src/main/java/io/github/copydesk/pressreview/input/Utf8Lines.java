package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream, each of which may be bad on its own. A line that is too long is passed over without
 * being held, one that is not UTF-8 is reported, and reading goes on behind it.
 */
final class Utf8Lines {
    /**
     * One line.
     *
     * @param number its number, from 1
     * @param offset its first byte in the stream
     * @param length how many bytes it has, without the end of line
     * @param text what it says, null if it is bad
     * @param problem what is wrong with it, null if nothing is
     */
    record Line(
            long number,
            long offset,
            int length,
            @Nullable String text,
            @Nullable String problem) {}

    /** What is said of a record that does not fit. */
    static final String TOO_LARGE = "too large for the memory there is (more with java -Xmx)";

    private static final int MAX_LENGTH = 64 << 20;

    private final InputStream in;
    private final int maxLength;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 12];
    private long number;
    private long position;
    /** Whether the line being read has found no memory. */
    private boolean tooLarge;

    Utf8Lines(InputStream in) {
        this(in, MAX_LENGTH);
    }

    Utf8Lines(InputStream in, int maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    /** The next line that is not blank, null behind the last one. */
    @Nullable
    Line nextFilled() throws IOException {
        Line line = next();
        while (line != null && line.text() != null && line.text().isBlank()) {
            line = next();
        }
        return line;
    }

    /** The next line, null behind the last one. */
    @Nullable
    Line next() throws IOException {
        long length = 0;
        boolean any = false;
        while (true) {
            if (from == to && !fill()) {
                return any ? finish(length) : null;
            }
            any = true;
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            if (length + (end - from) <= maxLength && !tooLarge) {
                append((int) length, end);
            }
            length += end - from;
            if (end < to) {
                from = end + 1;
                return finish(length);
            }
            from = end;
        }
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private void append(int length, int end) {
        int count = end - from;
        if (length + count > line.length) {
            try {
                line = Arrays.copyOf(line, Math.max(length + count, Math.min(maxLength, 2 * line.length)));
            } catch (OutOfMemoryError e) {
                tooLarge = true;
                return;
            }
        }
        System.arraycopy(buffer, from, line, length, count);
    }

    private Line finish(long length) {
        number++;
        long offset = position;
        position += length + 1;
        if (length > maxLength) {
            tooLarge = false;
            return new Line(number, offset, 0, null, "longer than " + (maxLength >> 20) + " MB, passed over");
        }
        if (tooLarge) {
            tooLarge = false;
            return new Line(number, offset, (int) length, null, TOO_LARGE);
        }
        try {
            return new Line(number, offset, (int) length, TextDecoder.utf8(line, (int) length), null);
        } catch (CharacterCodingException e) {
            return new Line(number, offset, (int) length, null, "not UTF-8");
        } catch (OutOfMemoryError e) {
            return new Line(number, offset, (int) length, null, TOO_LARGE);
        }
    }
}
