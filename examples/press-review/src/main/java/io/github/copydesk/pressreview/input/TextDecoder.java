package io.github.copydesk.pressreview.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds out in which charset a file is: what a byte order mark, the caller or the HTML says; UTF-8 if it can be that;
 * else what its bytes look like.
 */
final class TextDecoder {
    private static final int LOOKED_AT = 1 << 16;
    /** The largest share of control characters in a text; in bytes drawn at random it is a tenth. */
    private static final double MOST_UNPRINTABLE = 0.02;
    /** So many are no harm in a short one. */
    private static final int FEW = 8;
    /** What browsers take an undeclared page for. */
    private static final Charset USUAL = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * The content of a file.
     *
     * @param text without a byte order mark
     * @param guessed the charset if it was made out from the bytes alone, else null
     */
    record Decoded(String text, @Nullable Charset guessed) {
        /** Whether it is text: programs, pictures and packed files are full of control characters. */
        boolean isText() {
            int length = Math.min(text.length(), LOOKED_AT);
            int unprintable = 0;
            for (int i = 0; i < length; i++) {
                char c = text.charAt(i);
                unprintable += c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
            }
            return unprintable <= Math.max(FEW, length * MOST_UNPRINTABLE);
        }
    }

    /** Decodes a whole file; what is no character in its charset becomes U+FFFD, but for UTF-8, which is then not it. */
    static Decoded decode(byte[] bytes, boolean html, @Nullable Charset encoding) throws IOException {
        Charset marked = marked(bytes);
        if (marked != null || encoding != null) {
            return new Decoded(text(bytes, marked != null ? marked : encoding), null);
        }
        Charset wide = withoutMark(bytes);
        if (wide != null) {
            return new Decoded(text(bytes, wide), wide);
        }
        try {
            return new Decoded(utf8(bytes, bytes.length), null);
        } catch (CharacterCodingException e) {
            Optional<Charset> declared = html ? declared(bytes) : Optional.empty();
            Charset guessed = declared.isPresent() ? null : guess(bytes);
            return new Decoded(text(bytes, guessed == null ? declared.orElse(USUAL) : guessed), guessed);
        }
    }

    /** Decodes strictly, without a byte order mark. */
    static String utf8(byte[] bytes, int length) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
        return unmarked(text);
    }

    private static String text(byte[] bytes, @Nullable Charset charset) {
        return unmarked(new String(bytes, charset == null ? USUAL : charset));
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Charset marked(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return first == 0xFEFF ? StandardCharsets.UTF_16BE : first == 0xFFFE ? StandardCharsets.UTF_16LE : null;
    }

    /** In UTF-16 every other byte of a Western text is zero, and in no other charset is any. */
    private static @Nullable Charset withoutMark(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most < length / 4 || most == 0 || Math.min(zeros[0], zeros[1]) > most / 4) {
            return null;
        }
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    /** The charset that the page itself names, if it names one that there is. */
    private static Optional<Charset> declared(byte[] html) throws IOException {
        byte[] head = Arrays.copyOf(html, Math.min(html.length, LOOKED_AT));
        Charset charset = Jsoup.parse(new ByteArrayInputStream(head), null, "").charset();
        return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(charset);
    }

    private static Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            Charset found = name == null ? USUAL : Charset.forName(name);
            return found.equals(StandardCharsets.UTF_8) ? USUAL : found;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return USUAL;
        }
    }
}
