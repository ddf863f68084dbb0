package io.github.copydesk.internal.html.elements;

import io.github.copydesk.internal.text.Chars;
import java.util.Arrays;
import java.util.List;

/** A growing text, of which whole stretches are written without a call a character. */
public final class TextBuffer {
    private char[] chars = new char[8192];
    private int length;

    public int length() {
        return length;
    }

    public void append(char c) {
        reserve(1);
        chars[length++] = c;
    }

    /** Appends characters from one index up to the next {@linkplain CollapsedSpace blank}, at most to another; returns where that is. Control characters are read as browsers read them. */
    public int appendInk(char[] text, int from, int to) {
        reserve(to - from);
        int at = length;
        int i = from;
        while (i < to && !CollapsedSpace.is(text[i])) {
            chars[at++] = Windows1252.read(text[i++]);
        }
        length = at;
        return i;
    }

    /** Whether a reader sees anything of what stands from an offset on: a soft hyphen alone is nothing. */
    public boolean isSeen(int from) {
        for (int i = from; i < length; i++) {
            if (!Chars.isBlank(chars[i])) {
                return true;
            }
        }
        return false;
    }

    /** Takes back what stands from an offset on. */
    public void cut(int from) {
        length = from;
    }

    private void reserve(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + more));
        }
    }

    /** The last character. */
    public char last() {
        return chars[length - 1];
    }

    /** The text behind lines that are put before it. */
    public String behind(List<String> lines) {
        int before = 0;
        for (String line : lines) {
            before += line.length() + 1;
        }
        char[] all = new char[before + length];
        int at = 0;
        for (String line : lines) {
            line.getChars(0, line.length(), all, at);
            at += line.length();
            all[at++] = '\n';
        }
        System.arraycopy(chars, 0, all, at, length);
        return new String(all);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
