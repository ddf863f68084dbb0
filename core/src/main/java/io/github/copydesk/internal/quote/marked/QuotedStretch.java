package io.github.copydesk.internal.quote.marked;

import io.github.copydesk.article.Span;
import io.github.copydesk.internal.quote.reading.Stretches;
import io.github.copydesk.internal.text.Chars;

/** One stretch in quotation marks: its words, and what stands just before and behind it in its paragraph. */
final class QuotedStretch {
    /** So many signs of a script that writes no blanks make about a word. */
    private static final int SIGNS_OF_A_WORD = 2;

    private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F";
    private static final String COMMAS = ",\uFF0C\u3001";

    private final CharSequence text;
    private final int number;
    private final Span within;
    private final Stretches stretches;
    private final Span span;

    QuotedStretch(CharSequence text, Span paragraph, Stretches stretches, int stretch) {
        this.text = text;
        this.number = stretch;
        this.within = paragraph;
        this.stretches = stretches;
        int start = stretches.innerStart(stretch);
        int end = stretches.innerEnd(stretch);
        while (start < end - 1 && Chars.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        this.span = new Span(start, end);
    }

    /** The words, without marks and the blanks beside them. */
    Span span() {
        return span;
    }

    int paragraph() {
        return stretches.paragraph(number);
    }

    boolean isClosed() {
        return stretches.closed(number);
    }

    int outerStart() {
        return stretches.outerStart(number);
    }

    int outerEnd() {
        return stretches.outerEnd(number);
    }

    /** How many words it has; of scripts without blanks, about as many. */
    int words() {
        int words = 0;
        int signs = 0;
        boolean inWord = false;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            boolean letter = Chars.isLetterOrDigit(c) || (inWord && Chars.isSingleMark(c));
            signs += letter && Character.isIdeographic(c) ? 1 : 0;
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
        }
        return Math.max(words, signs / SIGNS_OF_A_WORD);
    }

    boolean opensParagraph() {
        return before() < 0;
    }

    /** Whether its sentence begins with it. */
    boolean opensSentence() {
        int before = before();
        return before < 0 || isStop(text.charAt(before)) || Chars.isDoubleMark(text.charAt(before));
    }

    boolean followsColon() {
        return before() >= 0 && ":\uFF1A".indexOf(text.charAt(before())) >= 0;
    }

    boolean followsComma() {
        return before() >= 0 && (COMMAS.indexOf(text.charAt(before())) >= 0 || Chars.isDash(text.charAt(before())));
    }

    /** Whether it ends as speech does: with a stop or comma of its own, or with a comma, dash or stop behind it. */
    boolean hasEnd() {
        return hasStop() || leadsOn();
    }

    /** Whether its sentence ends with it. */
    boolean hasStop() {
        return isStop(text.charAt(span.end() - 1)) || (after() >= 0 && isStop(text.charAt(after())));
    }

    /** Whether its sentence may go on behind it with who says it. */
    boolean leadsOn() {
        char last = text.charAt(span.end() - 1);
        int after = after();
        return COMMAS.indexOf(last) >= 0
                || (after >= 0 && (COMMAS.indexOf(text.charAt(after)) >= 0 || Chars.isDash(text.charAt(after))));
    }

    /** The last character before it that is no blank, -1 if its paragraph has none. */
    private int before() {
        int i = outerStart() - 1;
        while (i >= within.start() && Chars.isBlank(text.charAt(i))) {
            i--;
        }
        return i < within.start() ? -1 : i;
    }

    /** The first character behind it that is no blank, -1 if its paragraph has none. */
    private int after() {
        int i = outerEnd();
        while (i < within.end() && Chars.isBlank(text.charAt(i))) {
            i++;
        }
        return i >= within.end() ? -1 : i;
    }

    static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }
}
