package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The encoding that pages are in which say nothing, or say ISO 8859-1: where that has control characters, Windows has
 * quotation marks and dashes, and browsers read them so.
 */
final class Windows1252 {
    private static final String NAME = "windows-1252";
    private static final char FIRST = 0x80;
    private static final char LAST = 0x9F;
    /** What stands for the control characters from U+0080 on; those that Windows does not have stand for themselves. */
    private static final String READ_AS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static final int LOOKED_THROUGH = 8192;
    private static final String DECLARES = "charset";

    private Windows1252() {}

    /** A character, or what was meant by a control character. */
    static char read(char c) {
        return c < FIRST || c > LAST ? c : READ_AS.charAt(c - FIRST);
    }

    /** The name of this encoding for bytes that declare none and are not UTF-8, null for all others. */
    static @Nullable String of(byte[] bytes) {
        int begin = Math.min(bytes.length, LOOKED_THROUGH);
        String head = new String(bytes, 0, begin, StandardCharsets.ISO_8859_1);
        boolean declared = Chars.lower(head).contains(DECLARES) || head.startsWith("<?xml") || hasMark(bytes);
        return declared || isUtf8(bytes) ? null : NAME;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[0] == 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        }
    }
}
