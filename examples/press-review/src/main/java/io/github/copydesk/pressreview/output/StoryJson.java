package io.github.copydesk.pressreview.output;

import io.github.copydesk.stories.Story;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Articles that belong together, as one line of JSON. */
public final class StoryJson {
    private StoryJson() {}

    /** Articles on one event. */
    public static String story(int number, Story<String> story) {
        return JsonLine.of(json -> {
            group(json, "story", number, story);
            json.writeArrayPropertyStart("outlets");
            story.outlets().forEach(json::writeString);
            json.writeEndArray();
            time(json, "first", story.first());
            time(json, "last", story.last());
            json.writeNumberProperty("texts", story.texts());
            json.writeNumberProperty("confidence", Math.round(story.confidence() * 1000) / 1000.0);
        });
    }

    /** Articles with one text. */
    public static String group(int number, Story<String> group) {
        return JsonLine.of(json -> group(json, "group", number, group));
    }

    private static void group(JsonGenerator json, String kind, int number, Story<String> story) {
        json.writeNumberProperty(kind, number);
        json.writeArrayPropertyStart("articles");
        story.articles().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("headline", story.headline());
    }

    private static void time(JsonGenerator json, String name, Optional<Instant> time) {
        if (time.isPresent()) {
            json.writeStringProperty(name, time.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }
}
