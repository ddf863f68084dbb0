package io.github.copydesk.pressreview.output;

import io.github.copydesk.stories.Story;

/** Articles that belong together, as one line of JSON. */
public final class StoryJson {
    private StoryJson() {}

    /** Articles on one event. */
    public static String story(int number, Story<String> story) {
        return line("story", number, story);
    }

    /** Articles with one text. */
    public static String group(int number, Story<String> group) {
        return line("group", number, group);
    }

    private static String line(String kind, int number, Story<String> story) {
        return JsonLine.of(json -> {
            json.writeNumberProperty(kind, number);
            json.writeArrayPropertyStart("articles");
            story.articles().forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("headline", story.headline());
        });
    }
}
