package io.github.copydesk.pressreview.report.coverage;

import io.github.copydesk.quote.Speaker;
import io.github.copydesk.quote.SpeakerIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One name for each speaker of a story, however its articles call him: {@code Lavrov} is {@code Sergey Lavrov} if only one
 * Lavrov speaks, and {@code Sergei Lavrov} is he too. Who may be one is what {@link SpeakerIdentity} says, as in comparing.
 * {@code the council} and {@code The council} are one body.
 */
public final class SpeakerNames {
    /** What stands for speakers that could not be told. */
    public static final String UNKNOWN = "Unknown speaker";

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    SpeakerNames(Collection<Speaker> speakers) {
        for (Speaker speaker : speakers) {
            if (speaker.kind() != Speaker.Kind.PERSON) {
                bodies.putIfAbsent(speaker.name().toLowerCase(Locale.ROOT), capitalised(speaker.name()));
            }
        }
        List<Speaker> fullest = new ArrayList<>();
        speakers.stream()
                .filter(speaker -> speaker.kind() == Speaker.Kind.PERSON)
                .sorted(Comparator.comparingInt(
                                (Speaker speaker) -> speaker.name().length())
                        .reversed())
                .forEach(speaker -> {
                    if (!people.containsKey(speaker.name())) {
                        people.put(speaker.name(), name(speaker, fullest));
                    }
                });
    }

    /** The name of the only one of those with fuller names who may be this speaker; else the speaker's own. */
    private static String name(Speaker speaker, List<Speaker> fullest) {
        List<Speaker> same = fullest.stream()
                .filter(fuller -> SpeakerIdentity.mayBeOne(fuller, speaker))
                .toList();
        if (same.size() == 1) {
            return same.get(0).name();
        }
        fullest.add(speaker);
        return speaker.name();
    }

    /** The name that the story uses for a speaker. */
    public String of(Speaker speaker) {
        if (!speaker.known()) {
            return UNKNOWN;
        }
        return speaker.kind() == Speaker.Kind.PERSON
                ? people.getOrDefault(speaker.name(), speaker.name())
                : bodies.getOrDefault(speaker.name().toLowerCase(Locale.ROOT), speaker.name());
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
