package io.github.copydesk.internal.similarity;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few words that are told by their stems: years, days of the week, the prepositions before places. */
final class KnownWords {
    private static final int[] YEARS = stems(IntStream.range(1900, 2100).mapToObj(String::valueOf));
    private static final int[] DAYS =
            stems(Stream.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
    private static final int[] BEFORE_PLACES = stems(Stream.of("in", "at", "near", "from"));

    private KnownWords() {}

    static boolean isYear(int stem) {
        return Arrays.binarySearch(YEARS, stem) >= 0;
    }

    static boolean isDay(int stem) {
        return Arrays.binarySearch(DAYS, stem) >= 0;
    }

    static boolean standsBeforePlaces(int stem) {
        return Arrays.binarySearch(BEFORE_PLACES, stem) >= 0;
    }

    private static int[] stems(Stream<String> words) {
        return words.mapToInt(word ->
                        new WordScanner(word).add(0, word.length()).words().stem(0))
                .sorted()
                .toArray();
    }
}
