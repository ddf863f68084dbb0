/** Quotations looked up in an index, against quotations that articles share and against made-up cuts and changes. */
package io.github.copydesk.evaluation.quotations;
