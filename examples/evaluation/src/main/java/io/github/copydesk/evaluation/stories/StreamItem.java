package io.github.copydesk.evaluation.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article of a stream.
 *
 * @param story the right story, null where it is not known
 * @param text what is grouped
 * @param published when it appeared, null where that is not known
 */
record StreamItem(
        String id,
        @Nullable String story,
        String text,
        @Nullable Instant published) {}
