package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.quote.Speaker;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One name for each speaker of a story, however its articles call him: {@code Lavrov} is {@code Sergey Lavrov} if only one
 * Lavrov speaks, and {@code Sergei Lavrov} is he too. Two people who share a surname and no first name stay two.
 * {@code the council} and {@code The council} are one body.
 */
public final class SpeakerNames {
    /** What stands for speakers that could not be told. */
    public static final String UNKNOWN = "Unknown speaker";

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    SpeakerNames(Collection<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (speaker.kind() != Speaker.Kind.PERSON) {
                bodies.putIfAbsent(speaker.name().toLowerCase(Locale.ROOT), capitalised(speaker.name()));
            }
        }
        Set<String> all = new LinkedHashSet<>();
        speakers.stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .map(Speaker::name)
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .forEach(all::add);
        for (String name : all) {
            List<String> fuller = names.values().stream()
                    .distinct()
                    .filter(full -> samePerson(full, name))
                    .toList();
            names.put(name, fuller.size() == 1 ? fuller.get(0) : name);
        }
    }

    /** The name that the story uses for a speaker. */
    public String of(Speaker speaker) {
        if (!speaker.known()) {
            return UNKNOWN;
        }
        return speaker.kind() == Speaker.Kind.PERSON
                ? names.getOrDefault(speaker.name(), speaker.name())
                : bodies.getOrDefault(speaker.name().toLowerCase(Locale.ROOT), speaker.name());
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a name may be a shorter or differently spelled form of a fuller one. */
    private static boolean samePerson(String full, String name) {
        String[] long_ = key(full).split(" ", -1);
        String[] short_ = key(name).split(" ", -1);
        if (!long_[long_.length - 1].equals(short_[short_.length - 1])) {
            return false;
        }
        return short_.length == 1 || alike(long_[0], short_[0]);
    }

    /** Two spellings of one first name: the same initial, and no more than two letters between them. */
    private static boolean alike(String a, String b) {
        if (a.charAt(0) != b.charAt(0) || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return Math.max(a.length(), b.length()) - same <= 2;
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N} -]", "");
        return plain.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }
}
