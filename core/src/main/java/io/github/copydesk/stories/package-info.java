/**
 * Groups articles by the event they report: {@link io.github.copydesk.stories.Stories} all at once,
 * {@link io.github.copydesk.stories.StoryTracker} as they come.
 *
 * <p>Rare names and shared wording propose pairs, an {@link io.github.copydesk.compare.ArticleComparer} scores them, and
 * average-link clustering (Sokal and Michener 1958) joins groups as long as the mean log-odds of one event are even or
 * better.
 */
package io.github.copydesk.stories;
