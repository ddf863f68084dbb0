/**
 * Attribute: every quotation and reported statement of an article, and who said it.
 *
 * <pre>{@code
 * Article article = Copydesk.parse("""
 *         Lock to close
 *
 *         "There is no other way," harbour master Ann Lee said. She said the repairs would take a year.
 *         """);
 * List<Attribution> said = QuoteAttributor.create().attribute(article);
 * said.get(0).kind();                      // DIRECT
 * said.get(0).speaker().name();            // Ann Lee
 * said.get(1).kind();                      // INDIRECT
 * said.get(1).source();                    // the span of "She"
 * said.get(1).speaker().name();            // Ann Lee
 * }</pre>
 *
 * <p>The terms are those of the PARC attribution corpora (Pareti 2012, "A Database of Attribution Relations"): an
 * {@link io.github.copydesk.quote.Attribution} has a <em>source</em> ("She"), a <em>cue</em> ("said") and <em>content</em>,
 * which is direct, mixed or indirect. The {@link io.github.copydesk.quote.Speaker} is whom the source stands for.
 *
 * <h2>How it decides</h2>
 *
 * <ol>
 *   <li><b>Marks.</b> A quotation mark opens or closes by what stands around it, not by its glyph: outlets mix straight,
 *       curly and wrongly turned marks. A quotation that its paragraph leaves open goes on in the next. Swapping
 *       glyphs throughout an article changes no speaker.
 *   <li><b>Who speaks a quotation.</b> Candidates are the names, descriptions and pronouns around it, and nobody, for titles
 *       and scare quotes. A linear model ranks them by what stands between candidate and quotation, the verb, the order, the
 *       paragraph and who spoke last (after O'Keefe et al. 2012, "A Sequence Labelling Approach to Quote
 *       Attribution", and Muzny et al. 2017, "A Two-stage Sieve Approach for Quote Attribution").
 *   <li><b>Reported speech.</b> A linear model finds the words that report ("said", "according to"; of rare words a table made
 *       from WordNet, Fellbaum 1998, says what they are like), a second one whose they are, two more where the content
 *       starts and ends (the steps of Pareti et al. 2013, "Automatically Detecting and Attributing Indirect Quotations").
 *       Features are hashed (Weinberger et al. 2009).
 *   <li><b>Who that is.</b> The names of the article are folded into actors: {@code Lavrov} joins {@code Sergey Lavrov},
 *       {@code the foreign minister} joins whoever bears that office in this article. A pronoun stands for the actor of its
 *       gender who is nearest, most often the subject, and last spoke (after Lappin and Leass 1994, "An Algorithm for
 *       Pronominal Anaphora Resolution"). Who cannot be told is {@link io.github.copydesk.quote.Speaker#UNKNOWN}.
 * </ol>
 *
 * <p>{@link io.github.copydesk.quote.Attribution#evidence()} says in words what chose the speaker, and
 * {@link io.github.copydesk.quote.Attribution#confidence()} how likely he is the right one. There is no parser, no named
 * entity recogniser and no world knowledge: somebody whom the article does not name in full keeps the name that it gives.
 * That is English; of other languages the quotation marks alone are read.
 */
package io.github.copydesk.quote;
