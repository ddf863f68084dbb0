package io.github.copydesk.internal.pair.words;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A few words that are told by their stems: years, days of the week, the prepositions before places. */
public final class SettingWords {
    private static final Stems YEARS = stems(IntStream.range(1900, 2100).mapToObj(String::valueOf));
    private static final Stems DAYS =
            stems(Stream.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));
    private static final Stems BEFORE_PLACES = stems(Stream.of("in", "at", "near", "from"));

    private SettingWords() {}

    public static boolean isYear(int stem) {
        return YEARS.contain(stem);
    }

    public static boolean isDay(int stem) {
        return DAYS.contain(stem);
    }

    public static boolean standsBeforePlaces(int stem) {
        return BEFORE_PLACES.contain(stem);
    }

    private static Stems stems(Stream<String> words) {
        return new Stems(words.mapToInt(word ->
                        new WordScanner(word).add(0, word.length()).words().stem(0))
                .sorted()
                .toArray());
    }

    /** Stems that are known. */
    private static final class Stems {
        private final int[] sorted;
        /** In which the lowest bits of each stem have set a bit: of most others, the bit is not set. */
        private final long bits;

        Stems(int[] sorted) {
            this.sorted = sorted;
            this.bits = Arrays.stream(sorted).mapToLong(Stems::bit).reduce(0, (a, b) -> a | b);
        }

        private static long bit(int stem) {
            return 1L << stem;
        }

        boolean contain(int stem) {
            return (bits & bit(stem)) != 0 && Arrays.binarySearch(sorted, stem) >= 0;
        }
    }
}
