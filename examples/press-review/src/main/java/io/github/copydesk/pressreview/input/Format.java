package io.github.copydesk.pressreview.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds. */
enum Format {
    JSON_LINES,
    HTML,
    TEXT;

    /** Goes by the file's name; null if that does not tell. */
    static @Nullable Format ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - ".gz".length()) : lower;
        return switch (unpacked.substring(unpacked.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson" -> JSON_LINES;
            case "html", "htm", "xhtml" -> HTML;
            case "txt", "text" -> TEXT;
            default -> null;
        };
    }

    /** Goes by the first character that is no blank space: a brace, a tag, or a word. */
    static Format ofContent(InputStream in) throws IOException {
        in.mark(4096);
        byte[] head = in.readNBytes(4096);
        in.reset();
        for (byte b : head) {
            // Blank space, or one of the three bytes of a byte order mark.
            if ((b >= 0 && b <= ' ') || b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF) {
                continue;
            }
            return b == '{' ? JSON_LINES : b == '<' ? HTML : TEXT;
        }
        return TEXT;
    }
}
