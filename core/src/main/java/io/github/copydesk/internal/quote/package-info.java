/** From an article's text to what is said in it. */
@org.jspecify.annotations.NullMarked
package io.github.copydesk.internal.quote;
