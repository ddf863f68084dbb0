package io.github.copydesk.internal.date;

import io.github.copydesk.internal.lexicon.Lexicon;
import io.github.copydesk.internal.text.Chars;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are told from the moment at which a page was fetched: {@code 24 minutes ago}, {@code an hour ago}, {@code
 * 3d ago}, {@code yesterday}. Minutes and hours give a time, days a day alone.
 */
public final class RelativeDates {
    private static final Lexicon UNITS = Lexicon.load("time-units");
    private static final int MOST = 10_000;

    private final String text;
    private final DateTokens tokens;
    private final OffsetDateTime crawled;

    private RelativeDates(String text, int from, int to, OffsetDateTime crawled) {
        this.text = text;
        this.tokens = new DateTokens(text, from, to);
        this.crawled = crawled;
    }

    public static List<FoundDate> scan(String text, int from, int to, OffsetDateTime crawled) {
        RelativeDates dates = new RelativeDates(text, from, to, crawled);
        List<FoundDate> found = new ArrayList<>();
        for (int i = 0; i < dates.tokens.count; i++) {
            FoundDate date = dates.at(i);
            if (date != null) {
                found.add(date);
            }
        }
        return found;
    }

    private @Nullable FoundDate at(int i) {
        if (tokens.word(i, "yesterday") || tokens.word(i, "today")) {
            return date(i, i, crawled.minusDays(tokens.word(i, "today") ? 0 : 1), true);
        }
        boolean number = tokens.number(i);
        if (!number && !tokens.word(i, "a") && !tokens.word(i, "an") && !tokens.word(i, "one")) {
            return null;
        }
        int amount = number ? tokens.value[i] : 1;
        String unit = Chars.lower(tokens.wordAt(i + 1));
        if (amount > MOST || !tokens.word(i + 2, "ago") || unit.isEmpty()) {
            return null;
        }
        return switch (UNITS.value(unit, 0, unit.length())) {
            case "minute" -> date(i, i + 2, crawled.minusMinutes(amount), false);
            case "hour" -> date(i, i + 2, crawled.minusHours(amount), false);
            case "day" -> date(i, i + 2, crawled.minusDays(amount), true);
            case "week" -> date(i, i + 2, crawled.minusWeeks(amount), true);
            default -> null;
        };
    }

    private FoundDate date(int first, int last, OffsetDateTime at, boolean dayOnly) {
        return new FoundDate(
                tokens.start[first],
                Math.min(text.length(), tokens.end[last]),
                at.toLocalDate(),
                null,
                dayOnly ? null : at.toLocalTime().withSecond(0).withNano(0),
                dayOnly ? null : at.getOffset(),
                FoundDate.Order.UNTOLD);
    }
}
