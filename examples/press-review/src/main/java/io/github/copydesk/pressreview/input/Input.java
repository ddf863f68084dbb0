package io.github.copydesk.pressreview.input;

import io.github.copydesk.parse.GivenFacts;
import org.jspecify.annotations.Nullable;

/** One record of the input: a page to work on, or what is wrong with the record. */
public sealed interface Input {
    /**
     * A page of a news site.
     *
     * @param id the record's own id, or the file's name without its extension
     * @param where the file and line it comes from, for messages
     * @param html whether {@code content} is HTML and not a text dump
     * @param content the page
     * @param url where it was fetched from, null if the record does not say
     * @param facts what the record says of the article besides
     */
    record Page(
            String id,
            String where,
            boolean html,
            String content,
            @Nullable String url,
            GivenFacts facts) implements Input {}

    /**
     * A record that cannot be read.
     *
     * @param where the file and line, for messages
     * @param problem what is wrong, in a few words
     */
    record Bad(String where, String problem) implements Input {}
}
