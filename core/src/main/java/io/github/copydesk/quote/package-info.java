/** Finds every quotation and reported statement of an article and says who said it. */
package io.github.copydesk.quote;
