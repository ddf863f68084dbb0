package io.github.copydesk.pressreview;

import io.github.copydesk.stories.Stories;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The arguments of the commands that group articles. */
final class GroupOptions {
    @Option(
            names = "--within",
            paramLabel = "TIME",
            converter = Time.class,
            description = "Part articles that appeared further apart, such as 7d or 36h.")
    private @Nullable Duration within;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description = "How sure it must be that articles report one event, above 0 and below 1 (default: 0.5).")
    private double threshold = 0.5;

    Stories<String> stories(PageOptions pages) {
        if (!(threshold > 0 && threshold < 1)) {
            throw pages.mistake("--threshold must be above 0 and below 1");
        }
        Stories<String> stories = Stories.<String>byId().threshold(threshold);
        return within == null ? stories : stories.within(within);
    }

    /** Reads {@code 7d}, {@code 36h} or {@code 90m}. */
    static final class Time implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            String number = text.isEmpty() ? text : text.substring(0, text.length() - 1);
            try {
                long n = Long.parseLong(number);
                if (n >= 0) {
                    return switch (text.charAt(text.length() - 1)) {
                        case 'd' -> Duration.ofDays(n);
                        case 'h' -> Duration.ofHours(n);
                        case 'm' -> Duration.ofMinutes(n);
                        default -> throw new TypeConversionException("no time: " + text);
                    };
                }
            } catch (NumberFormatException | ArithmeticException e) {
                // Told below.
            }
            throw new TypeConversionException("'" + text + "' is no time such as 7d, 36h or 90m");
        }
    }
}
