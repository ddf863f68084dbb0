package io.github.copydesk.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Curly marks that a wrong character set turned into question marks or U+FFFD, as archives of the 2000s hold by the thousand:
 * {@code ?It?s over,? she said}. What they were is told by what stands around them, and only in a text in which that is
 * certain: one of them can only open, and one can only close. No question ends before a word or behind a comma.
 *
 * <p>Each sign gives one sign, so that offsets hold. Linear: every sign is looked at once, and once more for its partner.
 */
public final class LostMarks {
    private static final char OPENING = '\u201C';
    private static final char CLOSING = '\u201D';
    private static final char APOSTROPHE = '\u2019';
    private static final char DASH = '\u2013';
    private static final int LONGEST_ENDING = 2;

    /** What a sign's neighbours say. */
    private enum Look {
        OPENS,
        CLOSES,
        /** Behind a word: it may close, stand for an apostrophe, or ask. */
        BEHIND_A_WORD,
        IN_A_WORD,
        BETWEEN_BLANKS,
        NONE
    }

    private record Sign(int at, int line, Look look) {}

    private final CharSequence text;

    private LostMarks(CharSequence text) {
        this.text = text;
    }

    /** The text with its marks restored, of the same length; the text itself if none are lost, or if that is not certain. */
    public static CharSequence restored(CharSequence text) {
        return new LostMarks(text).restored();
    }

    private CharSequence restored() {
        List<Sign> signs = signs();
        boolean opens = signs.stream().anyMatch(sign -> sign.look() == Look.OPENS);
        if (!opens || signs.stream().noneMatch(sign -> sign.look() == Look.CLOSES)) {
            return text;
        }
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < signs.size(); i++) {
            int at = signs.get(i).at();
            switch (signs.get(i).look()) {
                case OPENS -> {
                    mended.setCharAt(at, OPENING);
                    int partner = partner(signs, i);
                    if (partner >= 0) {
                        mended.setCharAt(partner, CLOSING);
                    }
                }
                case CLOSES -> mended.setCharAt(at, CLOSING);
                case IN_A_WORD -> mended.setCharAt(at, APOSTROPHE);
                case BETWEEN_BLANKS -> mended.setCharAt(at, DASH);
                case BEHIND_A_WORD -> {
                    if (mended.charAt(at) != CLOSING && isPossessive(at)) {
                        mended.setCharAt(at, APOSTROPHE);
                    }
                }
                case NONE -> {}
            }
        }
        return mended.toString();
    }

    /** Where an opening mark's words end without a sign that only closes: at the first one behind a word; -1 if not there. */
    private int partner(List<Sign> signs, int opening) {
        int behindWord = -1;
        for (int i = opening + 1; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.line() != signs.get(opening).line() || sign.look() == Look.OPENS) {
                return behindWord;
            }
            if (sign.look() == Look.CLOSES) {
                return -1;
            }
            if (sign.look() == Look.BEHIND_A_WORD && behindWord < 0) {
                behindWord = sign.at();
            }
        }
        return behindWord;
    }

    private List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '?' || c == '\uFFFD') {
                signs.add(new Sign(i, line, look(i)));
            } else if (c == '\n') {
                line++;
            }
        }
        return signs;
    }

    private Look look(int at) {
        char left = at == 0 ? '\n' : text.charAt(at - 1);
        char right = at + 1 == text.length() ? '\n' : text.charAt(at + 1);
        boolean ends = Chars.isBlank(right) || ",.;:!?)]-\u2013\u2014".indexOf(right) >= 0;
        if (Chars.isBlank(left) || "([\u2013\u2014".indexOf(left) >= 0) {
            boolean word = Character.isLetterOrDigit(right) || "$\u00A3\u20AC[(".indexOf(right) >= 0;
            return word ? Look.OPENS : Chars.isBlank(left) && right == ' ' ? Look.BETWEEN_BLANKS : Look.NONE;
        }
        if (",.!;".indexOf(left) >= 0) {
            return ends ? Look.CLOSES : Look.NONE;
        }
        if (Character.isLetter(left) && Character.isLetter(right)) {
            return isInWord(at) ? Look.IN_A_WORD : Look.NONE;
        }
        return ends ? Look.BEHIND_A_WORD : Look.NONE;
    }

    /** An ending behind an apostrophe, {@code it?s}, {@code don?t}, {@code we?ll}, or a name's first letter before one, {@code O?Hara}. */
    private boolean isInWord(int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean single = at < 2 || !Character.isLetter(text.charAt(at - 2));
        boolean name =
                single && Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
        return name || (end - at - 1 <= LONGEST_ENDING && Character.isLowerCase(text.charAt(at + 1)));
    }

    /** {@code writers? strike}: behind an s, with a word in small letters to follow. */
    private boolean isPossessive(int at) {
        return text.charAt(at - 1) == 's'
                && at + 2 < text.length()
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
