/**
 * Writers to formats that other tools read: schema.org JSON-LD, W3C Web Annotation, brat standoff. Each returns a plain
 * string; no library for JSON is needed.
 *
 * <p>Copydesk counts UTF-16 units. Web Annotation and brat count Unicode code points, so their offsets differ from
 * {@link io.github.copydesk.article.Span}'s behind the first emoji; the writers convert.
 */
package io.github.copydesk.interchange;
