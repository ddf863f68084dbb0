/** Quotations of many articles in little memory: texts, who says them, and in which of them a word stands. */
package io.github.copydesk.internal.quotations;
