package io.github.copydesk.internal.speaker.reading;

import static io.github.copydesk.internal.lexicon.WordKinds.AUXILIARY;
import static io.github.copydesk.internal.lexicon.WordKinds.FUNCTION_WORD;
import static io.github.copydesk.internal.lexicon.WordKinds.NATION;

import io.github.copydesk.internal.lexicon.Nations;
import io.github.copydesk.internal.lexicon.WordHash;
import io.github.copydesk.internal.lexicon.WordKinds;
import io.github.copydesk.internal.text.Chars;
import io.github.copydesk.internal.text.Tokens;
import java.util.List;

/** Reads the tokens of paragraphs as {@link TextWords}: words, and what stands between them. */
final class WordReader {
    private final String text;
    private final TextWords words;
    private int count;
    private int sentences;
    /** What was read behind the last word. */
    private byte gap;

    private boolean ended;
    private boolean blankSinceEnd;

    private WordReader(String text, List<TextWords.Paragraph> paragraphs) {
        int size = 0;
        for (TextWords.Paragraph paragraph : paragraphs) {
            size += paragraph.end() - paragraph.first();
        }
        this.text = text;
        this.words = new TextWords(text, size, paragraphs.size());
    }

    static TextWords read(String text, List<TextWords.Paragraph> paragraphs) {
        WordReader reader = new WordReader(text, paragraphs);
        for (int p = 0; p < paragraphs.size(); p++) {
            TextWords.Paragraph paragraph = paragraphs.get(p);
            int from = reader.count;
            reader.words.firstOf[p] = from;
            reader.read(paragraph);
            reader.words.count = reader.count;
            boolean display = reader.isSetAsTitle(from, paragraph.display() ? 4 : 6);
            reader.mark(from, (display ? TextWords.DISPLAY : 0) | (paragraph.aside() ? TextWords.ASIDE : 0));
        }
        return reader.words;
    }

    private void mark(int from, int bits) {
        for (int w = from; bits != 0 && w < count; w++) {
            words.shape[w] |= (short) bits;
        }
    }

    private void read(TextWords.Paragraph paragraph) {
        Tokens tokens = paragraph.tokens();
        sentences++;
        gap = TextWords.PARAGRAPH;
        ended = false;
        for (int t = paragraph.first(); t < paragraph.end(); t++) {
            if (ended && tokens.start(t) > tokens.end(t - 1)) {
                blankSinceEnd = true;
            }
            if (tokens.isWord(t) && !isSymbol(tokens.start(t))) {
                add(tokens, t);
            } else if (!isPossessiveMark(tokens, t)) {
                between(tokens, t);
            }
        }
    }

    /** "🌈" counts as a part of words, since letters outside the basic plane look no different to a single character. */
    private boolean isSymbol(int offset) {
        return Character.isSurrogate(text.charAt(offset))
                && !Character.isLetterOrDigit(Character.codePointAt(text, offset));
    }

    private void add(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.bareEnd(token);
        if (ended && blankSinceEnd && gap != TextWords.PARAGRAPH && !Character.isLowerCase(text.charAt(start))) {
            gap = TextWords.SENTENCE;
            sentences++;
        }
        boolean bare = end == tokens.end(token);
        long hash = bare ? tokens.hash(token) : WordHash.of(text, start, end);
        long kinds = bare ? tokens.wordKinds(token) : WordKinds.of(hash);
        kinds |= tokens.endsWith(token, "n't") ? AUXILIARY | FUNCTION_WORD : 0;
        words.start[count] = start;
        words.end[count] = end;
        words.hash[count] = hash;
        words.kinds[count] = kinds;
        words.country[count] = (kinds & NATION) == 0 ? 0 : (short) Nations.country(hash);
        words.shape[count] = (short) (shape(tokens, token, kinds)
                | (gap >= TextWords.SENTENCE ? TextWords.FIRST : 0)
                | (tokens.isPossessive(token) && (kinds & FUNCTION_WORD) == 0 ? TextWords.POSSESSIVE : 0));
        words.sentence[count] = sentences;
        words.gap[count] = gap;
        count++;
        gap = TextWords.JOINED;
        ended = false;
        blankSinceEnd = false;
    }

    private static int shape(Tokens tokens, int token, long kinds) {
        if (isPartyAndState(tokens, token) || isCompoundAdjective(tokens, token)) {
            return 0;
        }
        if (isArabicSurname(tokens, token)) {
            return TextWords.CAPITAL;
        }
        return switch (tokens.kind(token)) {
            case NUMBER -> TextWords.NUMBER;
            case CAPITAL -> TextWords.CAPITAL;
            case UPPER ->
                TextWords.CAPITAL
                        | (tokens.isDotted(token) && (kinds & NATION) == 0 ? TextWords.INITIAL : TextWords.ACRONYM);
            case LOWER, PUNCTUATION, MARK -> 0;
        };
    }

    /** "R-Va.", "D-Mich": what an American legislator's name is followed by. */
    private static boolean isPartyAndState(Tokens tokens, int token) {
        return tokens.end(token) - tokens.start(token) > 3
                && tokens.isCapital(token)
                && (tokens.startsWith(token, "r-") || tokens.startsWith(token, "d-") || tokens.startsWith(token, "i-"));
    }

    /** "Sacramento-based", "US-led". */
    private static boolean isCompoundAdjective(Tokens tokens, int token) {
        return tokens.isCapital(token)
                && (tokens.endsWith(token, "-based")
                        || tokens.endsWith(token, "-born")
                        || tokens.endsWith(token, "-led")
                        || tokens.endsWith(token, "-owned")
                        || tokens.endsWith(token, "-backed")
                        || tokens.endsWith(token, "-run")
                        || tokens.endsWith(token, "-funded")
                        || tokens.endsWith(token, "-trained")
                        || tokens.endsWith(token, "-controlled")
                        || tokens.endsWith(token, "-dominated"));
    }

    /** "al-Mutlak", whose article has no capital. */
    private static boolean isArabicSurname(Tokens tokens, int token) {
        if (tokens.end(token) - tokens.start(token) <= 3 || tokens.charAt(token, 2) != '-') {
            return false;
        }
        boolean article = tokens.startsWith(token, "al-")
                || tokens.startsWith(token, "el-")
                || tokens.startsWith(token, "ad-")
                || tokens.startsWith(token, "ar-")
                || tokens.startsWith(token, "as-")
                || tokens.startsWith(token, "ul-");
        return article && Character.isUpperCase(tokens.charAt(token, 3));
    }

    /** The apostrophe in "the Lees' boat". */
    private boolean isPossessiveMark(Tokens tokens, int token) {
        char c = tokens.charAt(token);
        int last = count - 1;
        boolean possessive = (c == '\'' || c == '\u2019')
                && last >= 0
                && words.end[last] == tokens.start(token)
                && text.charAt(words.end[last] - 1) == 's'
                && tokens.end(token) < text.length()
                && text.charAt(tokens.end(token)) == ' ';
        if (possessive) {
            words.shape[last] |= TextWords.POSSESSIVE;
        }
        return possessive;
    }

    private void between(Tokens tokens, int token) {
        char c = tokens.charAt(token);
        byte mark = TextWords.OTHER;
        if (tokens.isMark(token)) {
            mark = TextWords.OTHER;
        } else if (c == ',') {
            mark = TextWords.COMMA;
        } else if (Chars.isDash(c)) {
            mark = TextWords.DASH;
        } else if (c == '(' || c == ')' || c == '[' || c == ']') {
            mark = TextWords.BRACKET;
        } else if (Chars.isSentenceEnd(c)) {
            ended = true;
            blankSinceEnd = false;
        }
        gap = mark > gap ? mark : gap;
    }

    /** A line is set like a headline if its words have capitals, but for function words and at most one more. */
    private boolean isSetAsTitle(int from, int tenths) {
        int capitals = 0;
        int small = 0;
        for (int w = from; w < count && small <= 1; w++) {
            if (words.shaped(w, TextWords.CAPITAL)) {
                capitals++;
            } else if (!words.shaped(w, TextWords.NUMBER) && !words.is(w, FUNCTION_WORD)) {
                small++;
            }
        }
        return small <= 1 && capitals >= 4 && capitals * 10 >= (count - from) * tenths && count - from <= 30;
    }
}
