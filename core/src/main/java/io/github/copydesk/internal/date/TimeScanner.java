package io.github.copydesk.internal.date;

import io.github.copydesk.internal.lexicon.Lexicon;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the time of day and the zone beside a date: {@code 14:05 GMT}, {@code at 3.54pm}, {@code T14:05:00+03:00}. */
final class TimeScanner {
    private static final Lexicon ZONES = Lexicon.load("zones");
    private static final Lexicon BETWEEN = Lexicon.load("date-time-links");
    private static final int FAR = 5;
    private static final int MAX_OFFSET_SECONDS = 18 * 3600;
    private static final int MOST_ZONE_WORDS = 4;

    /** A time, where it stands, and the token after it. */
    record Clock(
            int start, int end, LocalTime time, @Nullable ZoneId zone, int next) {}

    private final DateTokens tokens;

    TimeScanner(DateTokens tokens) {
        this.tokens = tokens;
    }

    /** The time that follows a date whose last token is before {@code i}. */
    @Nullable
    Clock after(int i) {
        for (int at = i; at < tokens.count && at - i < FAR; at++) {
            Clock clock = at(at);
            if (clock != null) {
                return clock;
            }
            if (!links(at)) {
                return null;
            }
        }
        return null;
    }

    /** The time that stands before a date beginning at token {@code i}, not reaching back before {@code floor}. */
    @Nullable
    Clock before(int i, int floor) {
        for (int at = i - 1; at >= floor && i - at < 2 * FAR; at--) {
            Clock clock = tokens.number(at) ? at(at) : null;
            boolean minutes = tokens.mark(at - 1, ':') && tokens.number(at - 2);
            if (clock == null || minutes) {
                continue;
            }
            for (int gap = clock.next; gap < i; gap++) {
                if (!links(gap)) {
                    return null;
                }
            }
            return clock;
        }
        return null;
    }

    private boolean links(int i) {
        if (tokens.kind[i] == DateTokens.MARK) {
            return ",|•·-–—@(/".indexOf(tokens.value[i]) >= 0;
        }
        return tokens.kind[i] == DateTokens.WORD && BETWEEN.contains(tokens.text, tokens.start[i], tokens.end[i]);
    }

    /** The time of day at a token. */
    @Nullable
    Clock at(int i) {
        if (tokens.digits(i, 4, 4)) {
            return inFourDigits(i);
        }
        if (!tokens.digits(i, 1, 2)) {
            return null;
        }
        int hour = tokens.value[i];
        int minute = 0;
        int second = 0;
        int next = i + 1;
        boolean parted = tokens.mark(next, ':') || tokens.word(next, "h");
        boolean dotted = tokens.mark(next, '.') && tokens.glued(i);
        if ((parted || dotted) && tokens.digits(next + 1, 2, 2)) {
            minute = tokens.value[next + 1];
            next += 2;
            if (tokens.mark(next, ':') && tokens.digits(next + 1, 2, 2)) {
                second = tokens.value[next + 1];
                next += 2;
                if (tokens.mark(next, '.') && tokens.glued(next) && tokens.number(next + 1)) {
                    next += 2;
                }
            }
        } else {
            parted = false;
        }
        int half = halfOfDay(next);
        if (half != 0) {
            next += half == AM_DOTTED || half == PM_DOTTED ? 4 : 1;
            boolean pm = half == PM || half == PM_DOTTED;
            hour = hour == 12 ? (pm ? 12 : 0) : hour < 12 && pm ? hour + 12 : hour;
        }
        boolean clockWord = tokens.word(next, "uhr") || tokens.word(next, "hrs");
        boolean clock = clockWord || tokens.word(i - 1, "at") || zone(next) != null;
        if ((half == 0 && !parted && !(dotted && next > i + 1 && clock)) || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        next = clockWord ? next + 1 : next;
        Zone zone = zone(next);
        int last = zone == null ? next : zone.next;
        return new Clock(
                tokens.start[i],
                tokens.end[last - 1],
                LocalTime.of(hour, minute, second),
                zone == null ? null : zone.id,
                last);
    }

    /** {@code 0905 GMT}, {@code 1430 hrs}: four digits are a time only before a zone or "hrs". */
    private @Nullable Clock inFourDigits(int i) {
        int value = tokens.value[i];
        int next = tokens.word(i + 1, "hrs") || tokens.word(i + 1, "hours") ? i + 2 : i + 1;
        Zone zone = zone(next);
        boolean named = zone != null && tokens.kind[next] == DateTokens.WORD;
        if (value >= 2400 || value % 100 > 59 || (next == i + 1 && !named)) {
            return null;
        }
        int last = zone == null ? next : zone.next;
        LocalTime time = LocalTime.of(value / 100, value % 100);
        return new Clock(tokens.start[i], tokens.end[last - 1], time, zone == null ? null : zone.id, last);
    }

    private static final int AM = 1;
    private static final int PM = 2;
    private static final int AM_DOTTED = 3;
    private static final int PM_DOTTED = 4;

    private int halfOfDay(int i) {
        if (tokens.word(i, "am")) {
            return AM;
        }
        if (tokens.word(i, "pm")) {
            return PM;
        }
        boolean dotted = tokens.mark(i + 1, '.') && tokens.word(i + 2, "m") && tokens.mark(i + 3, '.');
        return dotted && tokens.word(i, "a") ? AM_DOTTED : dotted && tokens.word(i, "p") ? PM_DOTTED : 0;
    }

    private record Zone(@Nullable ZoneId id, int next) {}

    private @Nullable Zone zone(int i) {
        boolean inBrackets = tokens.mark(i, '(') || tokens.mark(i, '[');
        int at = inBrackets || tokens.mark(i, ',') ? i + 1 : i;
        Zone named = named(at, inBrackets);
        if (named == null) {
            return signed(i);
        }
        boolean closed = tokens.mark(named.next, ')') || tokens.mark(named.next, ']');
        return inBrackets && closed ? new Zone(named.id, named.next + 1) : named;
    }

    /** The zone of the most words that begins here: {@code EST}, {@code Eastern Standard Time}, {@code GMT+1}. */
    private @Nullable Zone named(int at, boolean inBrackets) {
        int words = 0;
        while (words < MOST_ZONE_WORDS && !tokens.wordAt(at + words).isEmpty()) {
            words++;
        }
        for (int count = words; count > 0; count--) {
            int next = at + count;
            String zone = ZONES.value(tokens.text, tokens.start[at], tokens.end[next - 1]);
            boolean asWritten = count > 1 || inBrackets || isAbbreviation(tokens.wordAt(at));
            if (!zone.isEmpty() && asWritten) {
                Zone shifted = zone.equals("+00:00") ? signed(next) : null;
                return shifted != null ? shifted : new Zone(zone.equals("?") ? null : ZoneId.of(zone), next);
            }
        }
        return null;
    }

    private static boolean isAbbreviation(String name) {
        return (name.length() > 1 || name.equals("Z")) && name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** {@code +03:00}, {@code -0500}, {@code +3}, glued to the sign. */
    private @Nullable Zone signed(int i) {
        boolean minus = tokens.mark(i, '-') || tokens.mark(i, '−');
        if (!(minus || tokens.mark(i, '+')) || !tokens.glued(i) || !tokens.number(i + 1)) {
            return null;
        }
        int value = tokens.value[i + 1];
        int next = i + 2;
        int seconds;
        if (tokens.digits(i + 1, 4, 4)) {
            seconds = value / 100 * 3600 + value % 100 * 60;
        } else if (tokens.digits(i + 1, 1, 2)) {
            seconds = value * 3600;
            if (tokens.mark(next, ':') && tokens.digits(next + 1, 2, 2)) {
                seconds += tokens.value[next + 1] * 60;
                next += 2;
            }
        } else {
            return null;
        }
        return seconds > MAX_OFFSET_SECONDS
                ? null
                : new Zone(ZoneOffset.ofTotalSeconds(minus ? -seconds : seconds), next);
    }
}
