package io.github.copydesk.pressreview.report.page;

import io.github.copydesk.pressreview.report.coverage.SpeakerNames;
import io.github.copydesk.pressreview.report.coverage.SpeakerQuotes;
import io.github.copydesk.pressreview.report.coverage.Story;
import io.github.copydesk.quote.Speaker;
import java.util.HashMap;
import java.util.Map;

/** Gives the speakers who are quoted most a colour each, the same throughout a story. */
public final class SpeakerColours {
    private static final int COLOURS = 8;

    private final SpeakerNames names;
    private final Map<String, Integer> colours = new HashMap<>();

    /** Colours the speakers of a story, most quoted first. */
    public SpeakerColours(Story story) {
        names = story.names();
        for (SpeakerQuotes speaker : story.speakers()) {
            if (speaker.known() && colours.size() < COLOURS) {
                colours.put(speaker.name(), colours.size() + 1);
            }
        }
    }

    /** The speaker's name as the story has it. */
    public String name(Speaker speaker) {
        return names.of(speaker);
    }

    /** A class of the style sheet: {@code s1} to {@code s8}, or {@code s0} for all others. */
    public String of(String name) {
        return "s" + colours.getOrDefault(name, 0);
    }
}
