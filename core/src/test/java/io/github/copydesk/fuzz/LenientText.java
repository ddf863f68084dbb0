package io.github.copydesk.fuzz;

/**
 * Bytes as a text, any bytes: UTF-8 where they are that, so that a find can be read, but what UTF-8 forbids is read
 * too, so that a fuzzer reaches lone surrogates.
 */
final class LenientText {
    private LenientText() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i++] & 0xFF;
            int more = first < 0xC0 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
            int point = more == 0 ? first : first & (0x3F >> more);
            for (; more > 0 && i < bytes.length; more--) {
                point = point << 6 | (bytes[i++] & 0x3F);
            }
            if (point <= Character.MAX_CODE_POINT) {
                text.appendCodePoint(point);
            }
        }
        return text.toString();
    }
}
