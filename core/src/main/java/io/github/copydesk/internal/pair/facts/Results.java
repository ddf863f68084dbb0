package io.github.copydesk.internal.pair.facts;

import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How contests of a text ended, whoever is named first: {@code 2-1}, {@code Rovers 2 Town 1} as a headline. */
final class Results {
    private static final int MOST = 199;
    private static final WordNumbers NUMBERS = WordNumbers.of(
            IntStream.rangeClosed(0, MOST).mapToObj(String::valueOf).toArray(String[]::new));
    /** A headline has no more words. */
    private static final int HEADLINE = 14;

    private Results() {}

    static List<Integer> of(ComparedWords words) {
        List<Integer> found = new ArrayList<>();
        addHeadline(words, found);
        for (int i = 1; i < words.count(); i++) {
            if (words.is(i, ComparedWords.NUMBER | ComparedWords.BEHIND_DASH) && isScore(words, i)) {
                add(words, i - 1, i, found);
            }
        }
        return found;
    }

    /** Not the day or the years of "2017-12-30" and "2017-18", nor a part of a longer row. */
    private static boolean isScore(ComparedWords words, int i) {
        boolean longer = words.is(i - 1, ComparedWords.BEHIND_DASH)
                || (i + 1 < words.count() && words.is(i + 1, ComparedWords.NUMBER | ComparedWords.BEHIND_DASH));
        return !longer && words.is(i - 1, ComparedWords.NUMBER);
    }

    private static void addHeadline(ComparedWords words, List<Integer> found) {
        int end = Math.min(1, words.count());
        while (end < words.count() && end < HEADLINE && !words.is(end, ComparedWords.SENTENCE)) {
            end++;
        }
        int first = -1;
        int numbers = 0;
        for (int i = 0; i < end; i++) {
            if (words.is(i, ComparedWords.NUMBER)) {
                first = numbers++ == 0 ? i : first;
            }
        }
        boolean ends = words.count() > end ? words.is(end, ComparedWords.SENTENCE) : end < HEADLINE;
        if (ends && numbers == 2 && isBehindName(words, first) && isBehindName(words, end - 1)) {
            add(words, first, end - 1, found);
        }
    }

    private static boolean isBehindName(ComparedWords words, int i) {
        return i > 0 && words.is(i, ComparedWords.NUMBER) && words.is(i - 1, ComparedWords.CAPITAL);
    }

    private static void add(ComparedWords words, int x, int y, List<Integer> found) {
        int a = NUMBERS.of(words, x);
        int b = NUMBERS.of(words, y);
        if (a != WordNumbers.NONE && b != WordNumbers.NONE) {
            found.add(Math.max(a, b) * (MOST + 1) + Math.min(a, b));
        }
    }
}
