package io.github.copydesk.internal.quote.screen;

import io.github.copydesk.internal.quote.reading.ContentShape;

/**
 * What is seen of a statement at once.
 *
 * @param cue how its cue stands in the sentence
 * @param shape how its content is built
 */
record Seen(CueUse cue, ContentShape shape) {}
