package io.github.copydesk.internal.pair.facts;

import io.github.copydesk.internal.pair.words.ComparedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How old the people of a text are: {@code a 34-year-old man}, {@code aged 90}, {@code Boy, 9, hurt}, {@code dies at 87}. */
final class Ages {
    private static final int OLDEST = 115;
    /** Below this, "at 11" is a time of the day. */
    private static final int YOUNGEST_AFTER_AT = 25;

    private static final WordNumbers NUMBERS = WordNumbers.of(
            IntStream.rangeClosed(0, OLDEST).mapToObj(String::valueOf).toArray(String[]::new));
    private static final WordNumbers IN_LETTERS = WordNumbers.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final WordNumbers YEARS = WordNumbers.of("year", "years");
    private static final WordNumbers OLD = WordNumbers.of("old", "olds");
    private static final WordNumbers AGED = WordNumbers.of("aged", "age");
    private static final WordNumbers AT = WordNumbers.of("at");

    private Ages() {}

    static List<Integer> of(ComparedWords words) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            boolean digits = words.is(i, ComparedWords.NUMBER);
            if (digits || YEARS.have(words, i + 1)) {
                int age = digits ? NUMBERS.of(words, i) : IN_LETTERS.of(words, i);
                if (age > 0 && isAge(words, i, age)) {
                    found.add(age);
                }
            }
        }
        return found;
    }

    private static boolean isAge(ComparedWords words, int i, int age) {
        if (YEARS.have(words, i + 1)) {
            return OLD.have(words, i + 2);
        }
        if (AGED.have(words, i - 1)) {
            return true;
        }
        if (!words.is(i, ComparedWords.BEFORE_STOP)) {
            return false;
        }
        boolean apposed = words.is(i, ComparedWords.BEHIND_COMMA) && i > 0 && !words.is(i - 1, ComparedWords.NUMBER);
        return apposed || (age >= YOUNGEST_AFTER_AT && AT.have(words, i - 1));
    }
}
