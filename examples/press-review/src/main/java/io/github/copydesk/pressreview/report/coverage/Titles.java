package io.github.copydesk.pressreview.report.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What articles call a speaker, each title once: {@code U.S. Secretary of State} says all that {@code secretary of state} says. */
final class Titles {
    private static final int MOST = 3;

    private Titles() {}

    /** The first few titles that say something new. */
    static List<String> distinct(List<String> titles) {
        List<String> kept = new ArrayList<>();
        for (String title : titles) {
            String key = key(title);
            if (kept.stream().noneMatch(other -> key(other).endsWith(key))) {
                kept.removeIf(other -> key.endsWith(key(other)));
                kept.add(title);
            }
        }
        return List.copyOf(kept.subList(0, Math.min(MOST, kept.size())));
    }

    private static String key(String title) {
        StringBuilder key = new StringBuilder(title.length());
        title.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
