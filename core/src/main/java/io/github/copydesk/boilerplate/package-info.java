/**
 * Strip: an article without the site's furniture, of which nothing is lost.
 *
 * <pre>{@code
 * Article article = Copydesk.parse("Bridge opens\n\nThe bridge was opened on Monday.\n\nSubscribe to our newsletter");
 * Article clean = BoilerplateStripper.create().strip(article);
 * clean.body();                       // The bridge was opened on Monday.
 * clean.removed().get(0).role();      // PROMOTION
 * clean.source();                     // the page, as it was
 * }</pre>
 *
 * <h2>How it decides</h2>
 *
 * <p>{@linkplain io.github.copydesk.article The parser} has given every block a role; the stripper moves the blocks whose
 * role is {@linkplain io.github.copydesk.article.Role#boilerplate() boilerplate} from
 * {@link io.github.copydesk.article.Article#blocks()} to {@link io.github.copydesk.article.Article#removed()}, in order,
 * with their reasons. It never rewrites text. Stripping twice is stripping once; kept and removed blocks together are all
 * blocks.
 *
 * <p>Where several pages of one site are at hand, a {@link io.github.copydesk.boilerplate.SiteTemplate} learns what repeats
 * on them: menus, appeals and notices that no general model can know. It keeps no text but counted hashes of blocks, by
 * lossy counting (Manku and Motwani 2002, "Approximate Frequency Counts over Data Streams"), and merges over any
 * number of workers.
 */
package io.github.copydesk.boilerplate;
