package io.github.copydesk.pressreview.report.coverage;

/**
 * A statement of a story, by where it stands.
 *
 * @param article its article's place in the story, from 0
 * @param attribution its place among what is said in that article, from 0
 */
record Place(int article, int attribution) {}
