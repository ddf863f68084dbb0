/**
 * Compare: the same event, the same copy, the same quotation.
 *
 * <pre>{@code
 * Comparison comparison = ArticleComparer.create().compare(a, b);
 * comparison.similarity();       // the probability that both report one event
 * comparison.relation();         // DUPLICATE, WIRE_COPY, PARTIAL_REUSE, SAME_STORY or UNRELATED
 * comparison.passages();         // the stretches that both have, but for small edits
 * comparison.quotes();           // the quotations that both carry: exact, partial, altered, or of different speakers
 * }</pre>
 *
 * <h2>How it decides</h2>
 *
 * <ol>
 *   <li><b>What counts.</b> Headline, standfirst and body, as far as they are kept. Furniture never counts, stripped or not.
 *   <li><b>One event.</b> Terms are weighted by how rare they are in news at large, counted beforehand in a background
 *       corpus, so that a pair can be judged alone. How well the two texts cover each other's names, numbers, places and
 *       openings are the features of two logistic models, one for briefs and one for articles; the probability is
 *       {@link io.github.copydesk.compare.Comparison#similarity()}.
 *   <li><b>Copies.</b> <em>Resemblance</em> is the share of three-word shingles in either text that is in both,
 *       <em>containment</em> the share of one text's that is in the other (Broder 1997, "On the Resemblance and Containment
 *       of Documents"). They tell duplicates, wire copies and partial reuse from articles that only report the same event.
 *   <li><b>Passages.</b> Common runs of words are chained where the gaps between them are small in both texts, then
 *       filtered (seed, extend, filter: Sanchez-Perez, Sidorov and Gelbukh 2014, "A Winning Approach to Text Alignment for
 *       Text Reuse Detection at PAN 2014").
 *   <li><b>Quotations.</b> Quoted stretches that have a run of words in common are aligned word by word (Smith and
 *       Waterman 1981); the words that differ, and speakers that differ, are reported.
 * </ol>
 *
 * <p>Comparing is symmetric; an article compared with itself is a {@code DUPLICATE} with the similarity 1. Scores and
 * models may change with a release.
 */
package io.github.copydesk.compare;
