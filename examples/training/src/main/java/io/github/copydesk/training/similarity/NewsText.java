package io.github.copydesk.training.similarity;

import tools.jackson.databind.JsonNode;

/**
 * An article of the same-story sets.
 *
 * @param id its id
 * @param set the set it comes from
 * @param story its story
 * @param held what it may share with pairs of other stories: in ecbplus its topic, else its story
 * @param title its headline
 * @param lede its first line
 * @param text all of it, the title first
 */
record NewsText(String id, String set, String story, String held, String title, String lede, String text) {
    private static final int LONGEST_LEDE = 30;
    private static final int SHORTEST_LEDE = 8;

    static NewsText of(JsonNode line) {
        String text = line.get("text").asString();
        String set = line.path("dataset").asString("stream");
        String story = line.get("story").asString();
        int end = text.indexOf('\n');
        String title = line.path("title").asString("");
        String lede = line.path("lede").asString("");
        return new NewsText(
                line.get("id").asString(),
                set,
                story,
                set.equals("ecbplus") ? line.get("topic").asString() : story,
                title.isEmpty() ? end < 0 ? text : text.substring(0, end) : title,
                lede.isEmpty() ? firstLine(end < 0 ? text : text.substring(end + 1)) : lede,
                text);
    }

    /** The same text under another id. */
    NewsText withId(String other) {
        return new NewsText(other, set, story, held, title, lede, text);
    }

    /** The first line that is long enough for a sentence, and of a long one the beginning. */
    private static String firstLine(String body) {
        String line = body.lines()
                .map(String::strip)
                .filter(candidate -> Cut.firstWords(candidate, SHORTEST_LEDE).isPresent())
                .findFirst()
                .orElse(body.strip());
        return Cut.firstWords(line, LONGEST_LEDE).orElse(line);
    }
}
