/**
 * Parse: from a page dump or HTML to an {@link io.github.copydesk.article.Article}.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse("""
 *         Bridge opens
 *
 *         By Ann Lee
 *
 *         The bridge over the Orla was opened on Monday after six years of work.
 *
 *         Subscribe to our newsletter
 *         """);
 * article.headline();                       // Optional[Bridge opens]
 * article.bylines().get(0).name();          // Ann Lee
 * article.body();                           // The bridge over the Orla was opened on Monday after six years of work.
 * article.blocks().get(3).role();           // PROMOTION
 * article.blocks().get(3).reason();         // asks to share, to subscribe or to buy
 * }</pre>
 *
 * <p>An article keeps its source exactly as given. Everything found in it is a {@link io.github.copydesk.article.Span}, a
 * half-open stretch of UTF-16 units of that source; the {@linkplain io.github.copydesk.article.Block blocks} tile all that
 * is not blank. {@link io.github.copydesk.parse.ArticleParser} reads text, and
 * {@link io.github.copydesk.parse.HtmlArticleParser}, which needs jsoup, reads HTML: its source is the text it took out.
 *
 * <h2>How it decides</h2>
 *
 * <ol>
 *   <li><b>Blocks.</b> A line is a block; lines of a paragraph that was wrapped at a fixed width are joined. Of HTML, what a
 *       browser would show on lines of its own is a line, and what the markup says of it is kept as evidence.
 *   <li><b>Facts.</b> Each block is looked at as a journalist would: how long it is, how it ends, how many of its words are
 *       function words, names, figures or the site's stock phrases; where it stands, how much prose is around it; whether it
 *       repeats the headline or shares names with the lede. Each fact is one small number. Facts of the text alone are those
 *       of boilerplate detection by shallow text features (Kohlschütter, Fankhauser and Nejdl 2010, "Boilerplate Detection
 *       Using Shallow Text Features").
 *   <li><b>Text or furniture.</b> Two linear stages give each block the log-odds of being the article's text. The first
 *       stage sees the facts of a block and its neighbours; the second sees, besides, what the first one thought of the whole
 *       page (stacking: Cohen and Carvalho 2005, "Stacked Sequential Learning"). Both were trained on pages that people
 *       labelled; the model's header names them.
 *   <li><b>Metadata.</b> Scanners find dates, bylines, datelines and sections by their form; their place on the page
 *       decides between several. The headline is the line above the body that a small linear model finds most like one
 *       (shares the body's words, stands above the byline, does not end with a period). Of HTML, JSON-LD, Open Graph and microdata are asked first and believed where the visible
 *       text does not speak against them.
 *   <li><b>Roles.</b> What the metadata found, then the user's {@linkplain io.github.copydesk.parse.BlockRule rules}, then
 *       the rules for text (paragraph, crosshead, list item, pull quote) and for furniture (navigation, teaser, promotion,
 *       notice, label, comment). {@link io.github.copydesk.article.Block#reason()} names the rule that spoke.
 *   <li><b>Completeness.</b> How much prose the body has, and what the page says below it and about itself ("Subscribe to
 *       continue reading"), tell a whole article from a teaser, an index or a cookie wall.
 * </ol>
 *
 * <p>{@link io.github.copydesk.article.Block#confidence()} is the model's probability, or, where a rule decided, how sure the
 * rule is. Phrases stand in lexicons, text files with a header that says how to add one. English news is what the models
 * were trained on; other languages are read with lower accuracy.
 */
package io.github.copydesk.parse;
