/**
 * The four functions of a newsroom's copy desk over news text: parse, strip, attribute, compare.
 *
 * <pre>{@code
 * Article article = Copydesk.strip(Copydesk.parse(page));
 * for (Attribution said : Copydesk.attribute(article)) {
 *     System.out.println(said.speaker().name() + ": " + said.content().get(0).of(article.source()));
 * }
 * }</pre>
 *
 * <p>Each function has a page of its own that says what it takes, what comes out and how it decides:
 *
 * <ul>
 *   <li>{@linkplain io.github.copydesk.article parse}: a page dump or HTML becomes an article;
 *   <li>{@linkplain io.github.copydesk.boilerplate strip}: the site's furniture goes, nothing is lost;
 *   <li>{@linkplain io.github.copydesk.quote attribute}: who said what;
 *   <li>{@linkplain io.github.copydesk.compare compare}: the same event, the same copy, the same quotation;
 *   <li>{@linkplain io.github.copydesk.interchange interchange}: what was found, in formats that other tools read.
 * </ul>
 *
 * <p>What holds for all of them: any text gives an answer and none makes them throw; time and memory are linear in the
 * text; the same input gives the same output on every JDK, locale, time zone and thread; nothing is read but the
 * library's own resources, and nothing is written. All offsets are UTF-16 units, as {@link String#charAt} counts them.
 *
 * <p>No argument may be null where its type is not {@code @Nullable}: a null one is a {@link NullPointerException} that
 * names it. A setting out of its range, or bytes that the library did not write, are an {@link IllegalArgumentException}
 * that says so; in a stream such bytes are a {@link java.io.StreamCorruptedException}. The parts of a value and the
 * settings of a builder cost constant time; what takes a text or an article costs time linear in it, unless it says
 * otherwise. Values and the functions are immutable and safe to share between threads; builders are not.
 */
package io.github.copydesk;
