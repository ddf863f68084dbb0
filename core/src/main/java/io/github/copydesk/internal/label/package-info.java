/**
 * Which blocks of a page are the article's text: {@code BlockFacts} and its neighbours look at each, two linear stages
 * weigh what they saw, {@code PageLabeller} decides. Knows nothing of articles.
 */
package io.github.copydesk.internal.label;
