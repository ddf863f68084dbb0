/**
 * Interchange: what was found in an article, in formats that other tools read. Each writer returns a plain string; no
 * library for JSON is needed.
 *
 * <table>
 *   <caption>The writers and what they count</caption>
 *   <tr><th>writer</th><th>format</th><th>for</th><th>offsets</th></tr>
 *   <tr><td>{@link io.github.copydesk.interchange.SchemaOrg}</td>
 *       <td>JSON-LD, <a href="https://schema.org/NewsArticle">schema.org</a> NewsArticle and Quotation</td>
 *       <td>search engines, archives</td><td>none</td></tr>
 *   <tr><td>{@link io.github.copydesk.interchange.WebAnnotations}</td>
 *       <td><a href="https://www.w3.org/TR/annotation-model/">W3C Web Annotation</a></td>
 *       <td>annotation servers and readers</td><td>Unicode code points</td></tr>
 *   <tr><td>{@link io.github.copydesk.interchange.Brat}</td>
 *       <td><a href="https://brat.nlplab.org/standoff.html">brat standoff</a></td>
 *       <td>annotating by hand, checking</td><td>Unicode code points</td></tr>
 * </table>
 *
 * <h2>How it counts</h2>
 *
 * <p>Copydesk counts UTF-16 units, as Java strings do. Web Annotation and brat count Unicode code points, so their offsets
 * differ from {@link io.github.copydesk.article.Span}'s behind the first emoji; the writers convert. In {@code "🌊 tide"}
 * the word begins at 3 for a {@code Span} and at 2 for them.
 *
 * <p>Every string is escaped so that the JSON is safe inside a {@code <script>} element, whatever the page says.
 */
package io.github.copydesk.interchange;
